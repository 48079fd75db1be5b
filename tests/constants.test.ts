import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {expect, test} from 'vitest';
import * as limits from '../src/visitor-token/limits';

const values = new Set<number>(Object.values(limits));

/** What a number is called in the code around it, if that is one of the contract's limits. */
const limitNames = /life|toleran|expire|exp$|retired|secret|tokenlength/i;

const files = ['src', 'examples/runner'].flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$|testing\//.test(file))
    .map((file) => join(folder, file)),
);

/** The places in a program where a limit of the contract is written as a number. */
function copiesIn(file: string, text: string): string[] {
  if (![...values].some((value) => text.includes(`${value}`))) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && values.has(Number(node.text))) {
      const statement = ts.findAncestor(
        node,
        (each) =>
          ts.isVariableDeclaration(each) ||
          ts.isPropertyAssignment(each) ||
          ts.isParameter(each) ||
          ts.isBindingElement(each) ||
          ts.isBinaryExpression(each) ||
          ts.isCallExpression(each),
      );
      const names = statement?.getText().match(/[A-Za-z]+/g) ?? [];
      if (names.some((name) => limitNames.test(name))) {
        const {line} = source.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${file}:${line + 1} ${statement!.getText().split('\n')[0]}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The same numbers, meant otherwise. */
const otherNumbers = [
  'secret.slice(0, 32)', // the part of a secret that a tool keeps, in characters
];

test(
  'a limit of the token is a number in src/visitor-token/limits.ts alone',
  {timeout: 60_000},
  () => {
    const others = files.filter((file) => file !== 'src/visitor-token/limits.ts');
    const copies = others.flatMap((file) => copiesIn(file, readFileSync(file, 'utf8')));
    const isOther = (copy: string) => otherNumbers.some((other) => copy.endsWith(` ${other}`));
    expect(copies.filter((copy) => !isOther(copy))).toEqual([]);
    expect(copies).toHaveLength(otherNumbers.length);
  },
);

test.each([
  'const clockTolerance = 30;',
  'callSite(language, user, expiresIn ?? 30);',
  'sign({expiresIn: 30});',
  'const isLong = lifetime > 300;',
  'function sign(claims: object, lifetime = 30) {}',
  'if (secret.length < 32) throw new Error();',
  'secrets.filter((secret) => secret.retired).slice(0, 20);',
])('a copy is found: %s', (program) => {
  expect(copiesIn('example.ts', program)).toHaveLength(1);
});
