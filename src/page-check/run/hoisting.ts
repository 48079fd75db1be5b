import type {AnyNode} from 'acorn';
import {closure} from './functions';
import type {Frame} from './frame';
import type {Machine} from './machine';
import {setMember, writeGlobal} from './members';
import type {Scope} from './scope';
import {absent, primitive} from './value';

/** Where the names of a block are; at the top of a plain script, `var` and functions are members of `window`. */
export function scopeOf(m: Machine, frame: Frame): Scope {
  return isTop(frame) ? m.globals : frame.scope;
}

function isTop({scope, script}: Frame): boolean {
  return scope.outer === null && script.kind !== 'module';
}

/** `var token;` at the top: undefined, unless another script gives it a value. */
export function declareEmpty(m: Machine, id: AnyNode, frame: Frame): void {
  if (id.type !== 'Identifier' || !isTopFunction(frame) || m.around.mayBeMade(frame.script)) return;
  const known = m.window.members.get(id.name)?.value;
  if (known !== undefined && known.kind !== 'absent') return;
  setMember(m, m.window, id.name, primitive(undefined, m.origin(id, frame)));
}

/** Whether `var` declares a member of `window` here, also in a block. */
export function isTopFunction({scope, script}: Frame): boolean {
  return scope.function.outer === null && script.kind !== 'module';
}

export function hoist(m: Machine, nodes: readonly AnyNode[], frame: Frame): void {
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
