import type {Program} from 'acorn';
import type {PageScript} from '../source/page-source';
import {parseOn} from './repair';
import type {ScriptFault} from './script-fault';
import {scriptLimit} from './tree';

/** A script that runs, as far as it can be read. */
export interface ScriptReading {
  readonly script: PageScript;
  /** Null if nothing of it can be read, or it was not worth reading. */
  readonly tree: Program | null;
  readonly faults: readonly ScriptFault[];
  /** Where what a misplaced `await` waits for begins. */
  readonly awaited: ReadonlySet<number>;
  /** Whether it speaks of the widget. */
  readonly mentions: boolean;
  /** Too long to be read, although it mentions the widget. */
  readonly tooLong: boolean;
}

const mention = /algomo|visitor_?token/i;
const signing = /\bjwt\b|SignJWT|jsonwebtoken|secret/i;

/**
 * Reads a script's text without running it.
 *
 * @param needed names that other scripts use: a script that declares one is read too
 */
export function readScript(script: PageScript, needed: ReadonlySet<string>): ScriptReading {
  const {text} = script;
  const mentions = mention.test(text);
  const nothing = {
    script,
    tree: null,
    faults: [],
    awaited: new Set<number>(),
    mentions,
    tooLong: false,
  };
  if (text.length > scriptLimit) return {...nothing, tooLong: mentions};
  if (!mentions && !signing.test(text) && !declares(text, needed)) return nothing;
  const {tree, faults, awaited} = parseOn(text, script.kind === 'module');
  return {...nothing, tree, awaited, faults: mentions ? faults : []};
}

const names = /[A-Za-z_$][\w$]*/g;

function declares(text: string, needed: ReadonlySet<string>): boolean {
  if (needed.size === 0) return false;
  for (const [name] of text.matchAll(names)) if (needed.has(name)) return true;
  return false;
}

/** The names in a script that mentions the widget. */
export function namesIn(scripts: readonly PageScript[]): Set<string> {
  const found = new Set<string>();
  for (const {text} of scripts) {
    if (text.length > scriptLimit || !mention.test(text)) continue;
    for (const [name] of text.matchAll(names))
      if (name.length > 1 && !common.has(name)) found.add(name);
  }
  return found;
}

const common = new Set(
  'var let const function return if else for while new this window document true false null undefined typeof void async await then catch script src head body createElement appendChild setAttribute getElementById querySelector insertBefore parentNode getElementsByTagName addEventListener DOMContentLoaded algomoSettings visitorToken Algomo boot text json fetch type name id push length'.split(
    ' ',
  ),
);
