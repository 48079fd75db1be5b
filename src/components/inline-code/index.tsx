import type {ReactNode} from 'react';
import {codesByGroup, type ProblemCode} from '../../problems/codes';
import {ProblemLink} from '../problem-link';

interface Props {
  /** Text in which `backticks` mark code. */
  text: string;
  /** Whether the code of a problem leads to its page. @default false */
  linked?: boolean;
}

const codes = new Set<string>(Object.values(codesByGroup).flat());

/** Text with the marked parts as code. */
export function InlineCode({text, linked = false}: Props): ReactNode {
  return text.split('`').map((part, index) => {
    if (index % 2 === 0) return part;
    if (linked && codes.has(part)) return <ProblemLink key={index} code={part as ProblemCode} />;
    return <code key={index}>{part}</code>;
  });
}
