import type {AnyNode} from 'acorn';
import {isSettingsName} from '../../visitor-token';
import {setsSettings} from '../idle';
import type {FindingDraft} from '../page-reading';
import type {ScriptReading} from '../javascript/script-reading';
import {commentsIn, path, places, type Place} from '../javascript/tree';
import {inactiveAt} from './idle-texts';

/** Settings in a branch that is never taken, or in a comment. */
export function neverReached({script, tree, mentions}: ScriptReading): FindingDraft[] {
  if (tree === null || !mentions) return [];
  const {text, kind, contentStart} = script;
  const write = places(tree).find(isWrite);
  if (write) {
    return [
      inactiveAt(
        contentStart + write.node.start,
        'The line with the settings is never reached',
        'The script does not get to the line that sets the settings. Write it at the top of a script of its own.',
      ),
    ];
  }
  const comments = commentsIn(text, kind === 'module').slice(0, 200);
  const written = comments.map(({start, end}) => text.slice(start, end));
  const at = written.findIndex((one) => /algomo/i.test(one));
  const code = written
    .join('\n')
    .replaceAll(/^[ \t]*(?:\/\/|\/\*+|\*(?!\/)|<!--)|(?:\*\/|(?:\/\/)?[ \t]*-->)$/gm, '');
  return at >= 0 && setsSettings(code.slice(0, 20_000))
    ? [
        inactiveAt(
          contentStart + (comments[at]?.start ?? 0),
          'The snippet is inside a comment',
          'What is behind `//` or between `/*` and `*/` does not run. Take the comment’s marks away.',
        ),
      ]
    : [];
}

/** Whether code sets the settings, or passes them to something that may. */
function isWrite({node}: Place): boolean {
  if (node.type === 'AssignmentExpression') return namesSettings(node.left);
  if (node.type !== 'CallExpression' || node.arguments.length < 2) return false;
  if (path(node.callee)?.at(-1) === 'setItem') return false;
  const [target, key] = node.arguments;
  return (
    (target !== undefined && namesSettings(target)) ||
    (key?.type === 'Literal' && typeof key.value === 'string' && isSettingsName(key.value))
  );
}

function namesSettings(node: AnyNode): boolean {
  return places(node).some(({node: one}) => {
    if (one.type === 'Identifier') return isSettingsName(one.name);
    return one.type === 'Literal' && typeof one.value === 'string' && isSettingsName(one.value);
  });
}
