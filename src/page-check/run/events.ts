import type {ScriptFault} from '../javascript/script-fault';
import type {Origin, Value} from './value';
import type {Timing} from './timing';

/** A place where a script gives something to the widget, or to a name that looks like it. */
export interface SettingsEvent {
  /** `whole`: the settings object; `member`: one key; `declared`: a variable; `boot`: `Algomo.boot(…)`; `deleted`. */
  readonly form: 'whole' | 'member' | 'declared' | 'boot' | 'deleted';
  /** The global's name as it is written. */
  readonly name: string;
  /** Of a member, its name. */
  readonly key: string | null;
  /** Whether it is, or becomes, a property of `window`. */
  readonly global: boolean;
  readonly value: Value;
  /** The members of the objects that the value may be, at that moment. */
  readonly members: readonly ReadonlyMap<string, Value>[];
  readonly timing: Timing;
  /** Not in a branch that may not be taken. */
  readonly certain: boolean;
  readonly from: Origin;
}

/** What stops a script while it runs. */
export interface Failure {
  readonly reason:
    | 'member-of-nothing'
    | 'no-algomo'
    | 'no-method'
    | 'undeclared'
    | 'library'
    | 'later'
    | 'declared-twice'
    | 'early'
    | 'constant'
    | 'no-element'
    | 'nothing'
    | 'foreign-word'
    | 'not-json';
  /** What is not there, as it is written. */
  readonly name: string;
  readonly from: Origin;
  readonly timing: Timing;
}

/** A syntax error in the code of a string: of `eval`, `document.write` and their like. */
export interface WrittenFault {
  readonly fault: ScriptFault;
  /** Where it is in the page, as far as the string's escapes allow. */
  readonly at: number;
}

/** Ends a script, a function or a branch as an error does that nobody catches. */
export class Stop extends Error {
  /** @param failure null: the script throws by itself */
  constructor(readonly failure: Failure | null) {
    super('stopped');
  }
}
