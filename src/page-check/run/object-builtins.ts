import type {Builtin} from './async-builtins';
import {setMember, spread} from './members';
import type {Machine} from './machine';
import {coerced} from './strings';
import {isNothing, primitive, text, thing, type Origin, type Thing, type Value} from './value';

const mostMembers = 100;

/** What `Object` does with objects that the page shows whole. */
export const objectBuiltins: Readonly<Record<string, Builtin>> = {
  'Object.freeze': ({args: [given]}) => frozen(given),
  'Object.seal': ({args: [given]}) => frozen(given),
  'Object.preventExtensions': ({args: [given]}) => frozen(given),
  'Object.create': ({m, args: [prototype], site}) => {
    const made = thing('object', site.from);
    if (prototype && !isNothing(prototype)) spread(m, made, prototype);
    return made;
  },
  'Object.fromEntries': ({m, args: [entries], site}) => {
    const made = thing('object', site.from, {open: true});
    const all = entries ? itemsOf(entries) : null;
    if (all === null) return made;
    made.open = false;
    for (const one of all) {
      const pair = itemsOf(one);
      const name = pair?.[0] && coerced(pair[0])?.text;
      if (name === undefined || !pair?.[1]) made.open = true;
      else setMember(m, made, name, pair[1]);
    }
    return made;
  },
  'Object.keys': eachMember((name, _value, _m, from) => text(name, from)),
  'Object.values': eachMember((_name, value) => value),
  'Object.entries': eachMember((name, value, m, from) => list(m, [text(name, from), value], from)),
};

/** A list with what is made of each member. */
function eachMember(
  make: (name: string, value: Value, m: Machine, from: Origin) => Value,
): Builtin {
  return ({m, args: [given], site: {from}}) => {
    const all = given ? membersIn(given) : null;
    return (
      all &&
      list(
        m,
        all.map(([name, value]) => make(name, value, m, from)),
        from,
      )
    );
  };
}

function frozen(given: Value | undefined): Value | null {
  if (given?.kind === 'thing') given.frozen = true;
  return given ?? null;
}

/** The members of an object that the page shows whole; null if there may be others. */
export function membersIn(value: Value): [string, Value][] | null {
  if (value.kind !== 'thing' || value.open || value.members.size > mostMembers) return null;
  if (value.type !== 'object' && value.type !== 'array') return null;
  return [...value.members].flatMap(([name, {value: one}]) =>
    one.kind === 'absent' || (value.type === 'array' && name === 'length')
      ? []
      : [[name, one] as [string, Value]],
  );
}

/** The items of a list that the page shows whole; null if there may be others. */
export function itemsOf(value: Value): Value[] | null {
  return value.kind === 'thing' && value.type === 'array'
    ? (membersIn(value)?.map(([, one]) => one) ?? null)
    : null;
}

/** A list of values. */
export function list(m: Machine, items: readonly Value[], from: Origin): Thing {
  const made = thing('array', from);
  items.forEach((one, i) => setMember(m, made, String(i), one));
  setMember(m, made, 'length', primitive(items.length, from));
  return made;
}
