import type {AnyNode} from 'acorn';
import {declare} from './assign';
import {describe} from './describe';
import {Stop} from './events';
import type {Completion, Frame} from './frame';
import type {Machine} from './machine';
import {sameValue} from './operators';
import {Scope} from './scope';
import {unknown} from './value';
import {block, within} from './blocks';

/** The case of a `switch` that is known to match, with those that it falls through to; else any of them. */
export function choice(
  m: Machine,
  node: AnyNode & {type: 'SwitchStatement'},
  frame: Frame,
): Completion {
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

export function attempt(
  m: Machine,
  node: AnyNode & {type: 'TryStatement'},
  frame: Frame,
): Completion {
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
      return m.language.execute(m, body.body, inner);
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
