import type {AnyNode, Statement} from 'acorn';
import {assign, declare} from './assign';
import {describe} from './describe';
import {closure} from './functions';
import {Stop, type Completion, type Frame, type Machine} from './machine';
import {sameValue} from './operators';
import {noteWhole, setMember, writeGlobal} from './members';
import {itemsOf, membersIn} from './object-builtins';
import {Scope} from './scope';
import {absent, primitive, text, truth, unknown, type Value} from './value';

/** Runs statements in their order, functions and `var` declared before. */
export function execute(m: Machine, nodes: readonly AnyNode[], frame: Frame): Completion {
  hoist(m, nodes, frame);
  for (const node of nodes) {
    if (!m.mayGoOn()) return 'next';
    const completion = m.deeper(() => statement(m, node, frame));
    if (completion !== 'next') return completion;
  }
  return 'next';
}

function block(m: Machine, nodes: readonly AnyNode[], frame: Frame): Completion {
  return within(frame, new Scope(frame.scope, false), (inner) => execute(m, nodes, inner));
}

/** Runs a part of a function in a scope of its own; an `await` in it counts for what comes after it. */
function within(frame: Frame, scope: Scope, run: (inner: Frame) => Completion): Completion {
  const inner = {...frame, scope};
  const completion = run(inner);
  frame.timing = inner.timing;
  return completion;
}

function one(m: Machine, node: AnyNode | null | undefined, frame: Frame): Completion {
  if (!node) return 'next';
  return node.type === 'BlockStatement' ? block(m, node.body, frame) : execute(m, [node], frame);
}

function statement(m: Machine, node: AnyNode, frame: Frame): Completion {
  switch (node.type) {
    case 'ExpressionStatement':
      m.evaluate(node.expression, frame);
      return 'next';
    case 'VariableDeclaration':
      for (const {id, init} of node.declarations) variable(m, node.kind, id, init ?? null, frame);
      return 'next';
    case 'ClassDeclaration':
      if (node.id) m.memory.write(scopeOf(m, frame).declare(node.id.name), closure(m, node, frame));
      return 'next';
    case 'BlockStatement':
      return block(m, node.body, frame);
    case 'LabeledStatement':
      return one(m, node.body, frame);
    case 'IfStatement': {
      const known = truth(m.evaluate(node.test, frame));
      if (known !== null) return one(m, known ? node.consequent : node.alternate, frame);
      return m.ways(frame, [
        () => one(m, node.consequent, frame),
        () => one(m, node.alternate, frame),
      ]);
    }
    case 'ReturnStatement':
      frame.returns.push(
        node.argument
          ? m.evaluate(node.argument, frame)
          : primitive(undefined, m.origin(node, frame)),
      );
      return 'return';
    case 'ThrowStatement':
      m.evaluate(node.argument, frame);
      throw new Stop(null);
    case 'TryStatement':
      return attempt(m, node, frame);
    case 'SwitchStatement':
      return choice(m, node, frame);
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return loop(m, node, frame);
    case 'BreakStatement':
    case 'ContinueStatement':
      return 'leave';
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      if (node.declaration) return exported(m, node.declaration, frame);
      return 'next';
    case 'ImportDeclaration':
      for (const {local} of node.specifiers) {
        frame.scope.declare(
          local.name,
          unknown(`\`${local.name}\`, which another module gives`, m.origin(local, frame)),
        );
      }
      return 'next';
    default:
      return 'next';
  }
}

/** The case of a `switch` that is known to match, with those that it falls through to; else any of them. */
function choice(m: Machine, node: AnyNode & {type: 'SwitchStatement'}, frame: Frame): Completion {
  const value = m.evaluate(node.discriminant, frame);
  const matches = node.cases.map(({test}) =>
    test ? sameValue(value, m.evaluate(test, frame), false) : false,
  );
  if (matches.every((one) => one !== null)) {
    const first = matches.includes(true)
      ? matches.indexOf(true)
      : node.cases.findIndex(({test}) => !test);
    if (first < 0) return 'next';
    const completion = block(
      m,
      node.cases.slice(first).flatMap(({consequent}) => consequent),
      frame,
    );
    return completion === 'leave' ? 'next' : completion;
  }
  return m.ways(frame, [
    ...node.cases.map(
      ({consequent}) =>
        () =>
          block(m, consequent, frame),
    ),
    ...(node.cases.some(({test}) => test === null) ? [] : [() => 'next' as const]),
  ]);
}

function exported(m: Machine, node: AnyNode, frame: Frame): Completion {
  if (/Statement$|Declaration$/.test(node.type)) return execute(m, [node], frame);
  m.evaluate(node, frame);
  return 'next';
}

/** Where the names of a block are; at the top of a plain script, `var` and functions are members of `window`. */
function scopeOf(m: Machine, frame: Frame): Scope {
  return isTop(frame) ? m.globals : frame.scope;
}

function isTop({scope, script}: Frame): boolean {
  return scope.outer === null && script.kind !== 'module';
}

function variable(m: Machine, kind: string, id: AnyNode, init: AnyNode | null, frame: Frame): void {
  if (kind === 'var' && init === null) {
    declareEmpty(m, id, frame);
    return;
  }
  const value: Value = init ? m.evaluate(init, frame) : primitive(undefined, m.origin(id, frame));
  const from = m.origin(init ?? id, frame);
  const place = {...from, start: id.start};
  if (kind === 'var' && isTopFunction(frame) && id.type === 'Identifier') {
    writeGlobal(m, id.name, value, frame, place);
    return;
  }
  const scope = kind === 'var' ? frame.scope.function : scopeOf(m, frame);
  declare(m, id, value, scope, frame, kind === 'const');
  if (id.type === 'Identifier') noteWhole(m, 'declared', id.name, false, value, frame, place);
}

/** `var token;` at the top: undefined, unless another script gives it a value. */
function declareEmpty(m: Machine, id: AnyNode, frame: Frame): void {
  if (id.type !== 'Identifier' || !isTopFunction(frame) || m.around.mayBeMade(frame.script)) return;
  const known = m.window.members.get(id.name)?.value;
  if (known !== undefined && known.kind !== 'absent') return;
  setMember(m, m.window, id.name, primitive(undefined, m.origin(id, frame)));
}

/** Whether `var` declares a member of `window` here, also in a block. */
function isTopFunction({scope, script}: Frame): boolean {
  return scope.function.outer === null && script.kind !== 'module';
}

function hoist(m: Machine, nodes: readonly AnyNode[], frame: Frame): void {
  for (const node of nodes) {
    const inner =
      node.type === 'ExportNamedDeclaration' || node.type === 'ExportDefaultDeclaration'
        ? node.declaration
        : node;
    if (inner?.type === 'FunctionDeclaration' && inner.id) {
      const made = closure(m, inner, frame);
      if (isTop(frame)) writeGlobal(m, inner.id.name, made, frame, m.origin(inner, frame));
      else m.memory.write(frame.scope.declare(inner.id.name), made);
    } else if (inner?.type === 'ClassDeclaration' && inner.id) early(m, inner.id, frame);
    else if (inner?.type === 'VariableDeclaration') {
      for (const {id} of inner.declarations) {
        if (inner.kind !== 'var') early(m, id, frame);
        else if (isTopFunction(frame)) declareEmpty(m, id, frame);
        else hoistVar(m, id, frame);
      }
    }
  }
}

/** A name that may not be used above the line that declares it. */
function early(m: Machine, id: AnyNode, frame: Frame): void {
  const scope = scopeOf(m, frame);
  if (id.type !== 'Identifier' || scope.own(id.name)) return;
  scope.declare(id.name, absent(m.origin(id, frame), 'early'));
}

function hoistVar(m: Machine, id: AnyNode, frame: Frame): void {
  if (id.type !== 'Identifier') return;
  const known = frame.scope.function.declare(id.name);
  if (known.value.kind === 'absent')
    m.memory.write(known, primitive(undefined, m.origin(id, frame)));
}

function attempt(m: Machine, node: AnyNode & {type: 'TryStatement'}, frame: Frame): Completion {
  const {block: tried, handler, finalizer} = node;
  const caught = (): Completion => {
    if (!handler) return 'next';
    return within(frame, new Scope(frame.scope, false), (inner) => {
      const {param, body} = handler;
      if (param)
        declare(
          m,
          param,
          unknown(describe(m.origin(param, frame)), m.origin(param, frame)),
          inner.scope,
          inner,
        );
      return execute(m, body.body, inner);
    });
  };
  let completion: Completion;
  try {
    completion = block(m, tried.body, frame);
    // It may fail anywhere; what it did until then is not known.
    if (completion === 'next' && handler) completion = m.ways(frame, [() => 'next', caught]);
  } catch (error) {
    if (!(error instanceof Stop) || !handler) throw error;
    completion = caught();
  }
  const last = finalizer ? block(m, finalizer.body, frame) : 'next';
  return last === 'next' ? completion : last;
}

type Loop = AnyNode & {
  type:
    'ForStatement' | 'ForInStatement' | 'ForOfStatement' | 'WhileStatement' | 'DoWhileStatement';
};

const mostRounds = 30;

/** The rounds of a loop over what the page shows whole. */
function rounds(
  m: Machine,
  {left, body}: Loop & {type: 'ForInStatement' | 'ForOfStatement'},
  items: readonly Value[],
  frame: Frame,
): Completion {
  for (const item of items) {
    const completion = within(frame, new Scope(frame.scope, false), (inner) => {
      if (left.type === 'VariableDeclaration') {
        const [first] = left.declarations;
        if (first) declare(m, first.id, item, inner.scope, inner);
      } else assign(m, left, item, inner);
      return one(m, body, inner);
    });
    if (completion === 'return' || completion === 'returned') return completion;
  }
  return 'next';
}

/** A loop's body runs once, or not at all. */
function loop(m: Machine, node: Loop, frame: Frame): Completion {
  return within(frame, new Scope(frame.scope, false), (inner) => {
    if (node.type === 'ForStatement') {
      if (node.init?.type === 'VariableDeclaration') execute(m, [node.init], inner);
      else if (node.init) m.evaluate(node.init, inner);
    }
    if (node.type === 'ForInStatement' || node.type === 'ForOfStatement') {
      const from = m.origin(node.left, inner);
      const over = m.evaluate(node.right, inner);
      const items =
        node.type === 'ForOfStatement'
          ? itemsOf(over)
          : membersIn(over)?.map(([name]): Value => text(name, from));
      if (items && items.length <= mostRounds) return rounds(m, node, items, inner);
      if (node.left.type === 'VariableDeclaration') {
        for (const {id} of node.left.declarations)
          declare(m, id, unknown(describe(from), from), inner.scope, inner);
      }
    }
    const body = () => {
      const completion = one(m, node.body as Statement, inner);
      return completion === 'leave' ? ('next' as const) : completion;
    };
    if (node.type === 'DoWhileStatement') return body();
    const test = 'test' in node && node.test ? truth(m.evaluate(node.test, inner)) : null;
    return test === false ? 'next' : m.ways(inner, [body, () => 'next']);
  });
}
