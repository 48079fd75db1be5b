import type {PageScript} from '../source/page-source';
import {brokenScript, type BrokenScript} from './broken';
import {settingsWrites, type SettingsWrite} from './writes';
import {parseScript, places, scriptLimit, type Place} from './tree';

/** What a script that runs says about the widget. */
export interface ScriptReading {
  readonly script: PageScript;
  /** Empty where the script could not be parsed, or was not worth parsing. */
  readonly places: readonly Place[];
  readonly writes: readonly SettingsWrite[];
  readonly broken: BrokenScript | null;
  /** What the parser says; null where it parsed. */
  readonly error: string | null;
  /** Too long to be parsed, although it mentions the widget. */
  readonly tooLong: boolean;
}

const mention = /algomo|visitor_?token/i;

/** Reads a script's text without running it. */
export function readScript(script: PageScript): ScriptReading {
  const nothing = {script, places: [], writes: [], broken: null, error: null, tooLong: false};
  const {text} = script;
  if (text.length > scriptLimit) return {...nothing, tooLong: mention.test(text)};
  if (!mention.test(text) && !/\bjwt\b|SignJWT|jsonwebtoken|secret/i.test(text)) return nothing;
  const parsed = parseScript(text, script.kind === 'module');
  if ('tree' in parsed) {
    const all = places(parsed.tree);
    return {...nothing, places: all, writes: settingsWrites(all)};
  }
  if (!mention.test(text)) return nothing;
  return {...nothing, error: parsed.error, broken: brokenScript(text, parsed.position)};
}
