/** A string or a regular expression, in a form that JSON can carry into the page. */
export type Pattern =
  {kind: 'substring' | 'exact'; text: string} | {kind: 'regex'; source: string; flags: string};

/** One step on the way from a document to what is looked for. */
export type Step =
  | {by: 'css'; selector: string}
  | {by: 'frame'; selector: string}
  | {by: 'role'; role: string; name: Pattern | null}
  | {by: 'text' | 'label' | 'having'; pattern: Pattern}
  | {by: 'first' | 'last'};

/** What is on the screen of one element. */
export interface Seen {
  text: string;
  value: string;
  visible: boolean;
  focused: boolean;
  checked: boolean;
  attributes: Record<string, string>;
}

/** Where a click on an element lands, or why it would not reach it. */
export type Target = {x: number; y: number} | {problem: string};

export function patternOf(text: string | RegExp, exact = false): Pattern {
  if (typeof text === 'string') return {kind: exact ? 'exact' : 'substring', text};
  return {kind: 'regex', source: text.source, flags: text.flags};
}

/** Whether a text matches, white space and, for a part of it, capital letters aside. */
export function matches(pattern: Pattern, text: string): boolean {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (pattern.kind === 'regex') return new RegExp(pattern.source, pattern.flags).test(plain);
  const wanted = pattern.text.replace(/\s+/g, ' ').trim();
  if (pattern.kind === 'exact') return plain === wanted;
  return plain.toLowerCase().includes(wanted.toLowerCase());
}

/** The steps as a person would say them. */
export function described(steps: readonly Step[]): string {
  return steps.map(stepDescribed).join(' ');
}

function stepDescribed(step: Step): string {
  switch (step.by) {
    case 'css':
    case 'frame':
      return step.by === 'css' ? step.selector : `${step.selector} »`;
    case 'role':
      return step.name ? `${step.role} ${patternDescribed(step.name)}` : step.role;
    case 'first':
    case 'last':
      return `(the ${step.by})`;
    default:
      return `${step.by} ${patternDescribed(step.pattern)}`;
  }
}

function patternDescribed(pattern: Pattern): string {
  if (pattern.kind === 'regex') return `/${pattern.source}/${pattern.flags}`;
  return `“${pattern.text}”`;
}
