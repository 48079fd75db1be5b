import {quoted} from './describe';
import {Stop, type Failure} from './events';
import type {Frame} from './frame';
import type {Machine} from './machine';
import type {Absent, Origin, Primitive} from './value';

/** Stops where a member of `undefined` or `null` is read or written, if it is certain that it is that. */
export function stopAtNothing(m: Machine, target: Primitive, frame: Frame, from: Origin): void {
  if (target.from === null || !m.isCertain(frame) || m.around.mayBeMade(frame.script)) return;
  const written = from.script.text.slice(from.start, from.end);
  const object = /^[\w$.]{1,80}(?=\??\.[\w$]+$|\[[^\]]{1,60}\]$)/.exec(written)?.[0] ?? '';
  const name = object === '' ? quoted(target.from) : `\`${object}\``;
  const {timing} = frame;
  throw new Stop({reason: 'nothing', name: `${name} is \`${String(target.value)}\``, from, timing});
}

/** Whether a script stops where it reads or writes a member of what is not there. */
export function stops({what, name}: Absent): boolean {
  return what !== undefined && (name === undefined || name === 'algomoSettings');
}

export function failureOf(target: Absent, {timing}: Frame, from: Origin): Failure {
  const reasons = {
    settings: 'member-of-nothing',
    algomo: 'no-algomo',
    element: 'no-element',
    library: 'library',
    early: 'early',
  } as const;
  return {
    reason: reasons[target.what ?? 'settings'],
    name: quoted(target.from ?? from),
    from,
    timing,
  };
}
