import type {AnyNode, Identifier, Program} from 'acorn';
import {patternNames} from '../javascript/free-names';
import type {ScriptReading} from '../javascript/script-reading';

interface Declaration {
  readonly id: Identifier;
  /** `let`, `const` or `class`, which share their names with nothing. */
  readonly lexical: boolean;
}

/** The names that the page's plain scripts declare at their top, which they share. */
export class DeclaredNames {
  readonly #lexical = new Set<string>();
  readonly #variables = new Set<string>();

  /** Adds the names of a script; of one that a browser refuses for it, the name that is taken. */
  twice(tree: Program): Identifier | null {
    const all = declarations(tree);
    const taken = all.find(
      ({id, lexical}) => this.#lexical.has(id.name) || (lexical && this.#variables.has(id.name)),
    );
    if (taken) return taken.id;
    for (const {id, lexical} of all) (lexical ? this.#lexical : this.#variables).add(id.name);
    return null;
  }
}

const known = new WeakMap<ScriptReading, ReadonlySet<string>>();

/** The names that a plain script declares at its top. */
export function topNames(reading: ScriptReading): ReadonlySet<string> {
  const names =
    known.get(reading) ??
    new Set(
      reading.tree === null || reading.script.kind !== 'classic'
        ? []
        : declarations(reading.tree).map(({id}) => id.name),
    );
  known.set(reading, names);
  return names;
}

function declarations({body}: Program): Declaration[] {
  return body.flatMap((node: AnyNode): Declaration[] => {
    if (node.type === 'VariableDeclaration') {
      const lexical = node.kind !== 'var';
      return node.declarations.flatMap(({id}) =>
        patternNames(id).map((name) => ({id: name, lexical})),
      );
    }
    if (node.type === 'FunctionDeclaration' && node.id) return [{id: node.id, lexical: false}];
    return node.type === 'ClassDeclaration' && node.id ? [{id: node.id, lexical: true}] : [];
  });
}
