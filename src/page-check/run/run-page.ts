import {isDeferred, type PageScript} from '../source/page-source';
import type {ScriptReading} from '../javascript/script-reading';
import {call, resultOf} from './calls';
import {DeclaredNames} from './declared-names';
import {quoted} from './describe';
import {evaluate} from './expressions';
import {afterWaiting} from './functions';
import {late, now, unknownTiming, type Timing} from './timing';
import {Machine} from './machine';
import type {CallSite, Frame, Task} from './frame';
import {Stop} from './events';
import {membersOf} from './settings-events';
import {Scope} from './scope';
import {execute} from './statements';
import {surroundings} from './surroundings';
import {absent, optionsOf, unknown, type Origin, type Thing, type Value} from './value';
import type {PageRun, RunOptions} from './page-run';
import {hookName, tokensOf} from './uncalled';

/** Follows the scripts of a page in the order in which a browser runs them. */
export function runPage(options: RunOptions): PageRun {
  const machine = new Machine({evaluate, execute, call}, surroundings(options));
  return new PageRunner(machine, options).run();
}

const share = {script: 60_000, other: 20_000, task: 20_000};

const mostTasks = 300;

class PageRunner {
  readonly #done = new Set<Task>();
  readonly #declared = new DeclaredNames();
  #settings: Value | null = null;
  readonly #members = new Map<Thing, ReadonlyMap<string, Value>>();

  constructor(
    private readonly m: Machine,
    private readonly options: RunOptions,
  ) {}

  run(): PageRun {
    const {readings, handlers} = this.options;
    for (const reading of readings) if (!isDeferred(reading.script)) this.#script(reading);
    this.#tasks(({timing}) => timing.when === 'interactive');
    this.#deferred();
    this.#started();
    const settings = this.#settings ?? absent(null);
    this.#later(() => true);
    for (const {script, tree} of handlers) {
      if (tree) this.#aside(tree.body, script, late(`\`${script.event ?? 'onload'}\``));
    }
    this.#later(() => true);
    const uncalled = this.#uncalled();
    const {events, failures, inserted, written, doubts, complete} = this.m;
    return {
      settings,
      members: this.#members,
      events,
      failures,
      inserted,
      written,
      doubts,
      complete,
      uncalled,
      result: (callee) => this.#result(callee),
    };
  }

  /** Modules, and what waits for the document, up to the start of the widget. */
  #deferred(): void {
    const {readings, widget} = this.options;
    const modules = readings.filter(({script}) => isDeferred(script));
    for (const reading of modules) {
      if (widget?.loading === 'deferred' && reading.script.start > widget.script.start)
        this.#started();
      this.#script(reading);
    }
    if (widget?.loading === 'deferred') this.#started();
    const isListener = ({timing}: Task) => timing.when === 'dom-content-loaded';
    const before = (task: Task) =>
      isListener(task) &&
      (widget?.loading !== 'blocking' || task.timing.captured || task.at < widget.script.start);
    this.#tasks(before);
    if (widget?.loading === 'blocking') this.#started();
    this.#tasks(isListener);
  }

  /** Notes what the settings are; only the first time counts. */
  #started(): void {
    if (this.#settings !== null) return;
    const value = this.m.window.members.get('algomoSettings')?.value ?? absent(null);
    this.#settings = value;
    for (const one of optionsOf(value)) {
      if (one.kind !== 'thing') continue;
      this.#members.set(one, membersOf(one));
    }
  }

  #script({script, tree, mentions}: ScriptReading): void {
    if (tree === null) return;
    this.m.begin(mentions ? share.script : share.other, mentions);
    const strict = script.kind === 'module' || isStrict(tree.body);
    const frame = this.#frame(script, now, strict);
    const twice = script.kind === 'module' ? null : this.#declared.twice(tree);
    if (twice !== null) {
      const from = {script, start: twice.start, end: twice.end};
      this.m.failures.push({reason: 'declared-twice', name: quoted(from), from, timing: now});
      return;
    }
    this.#guarded(frame, () => void execute(this.m, tree.body, frame));
    for (const run of this.m.microtasks.splice(0)) this.#guarded(frame, run);
  }

  #frame(script: PageScript, timing: Timing, strict = false): Frame {
    const scope = script.kind === 'module' ? new Scope(null, true) : this.m.globals;
    const thisValue = script.kind === 'module' ? absent(null) : this.m.window;
    return {
      script,
      scope,
      thisValue,
      strict,
      isAsync: script.kind === 'module',
      timing,
      returns: [],
      exits: [],
      level: 1,
      waiting: {},
    };
  }

  /** Runs code that an error may stop. */
  #guarded(frame: Frame, work: () => void): void {
    const {m} = this;
    const level = m.memory.open();
    try {
      work();
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      if (error.failure && m.uncertain === 0) m.failures.push(error.failure);
    } finally {
      afterWaiting(m, frame);
      m.memory.keep(level);
    }
  }

  #tasks(which: (task: Task) => boolean): void {
    this.#each(which, (task) =>
      this.#guarded(this.#siteOf(task).frame, () => void this.#call(task)),
    );
  }

  /** What may run after the widget has started: each may, or may not. */
  #later(which: (task: Task) => boolean): void {
    this.#each(which, (task) => this.m.aside(() => void this.#call(task)));
  }

  /** Each task once, also those that are added meanwhile. */
  #each(which: (task: Task) => boolean, run: (task: Task) => void): void {
    const {m} = this;
    for (let i = 0; i < m.tasks.length && i < mostTasks; i += 1) {
      const task = m.tasks[i];
      if (task === undefined || this.#done.has(task) || !which(task)) continue;
      this.#done.add(task);
      m.begin(share.task, false);
      run(task);
    }
  }

  #call(task: Task): void {
    const site = this.#siteOf(task);
    const from = site.from;
    const args =
      task.args.length > 0
        ? task.args
        : [
            unknown('an event', from),
            ...Array.from({length: 3}, () => unknown('an argument', from)),
          ];
    call(this.m, task.run, args, absent(null), site);
    for (const run of this.m.microtasks.splice(0)) run();
  }

  #siteOf({run, timing}: Task): CallSite {
    const [first] = optionsOf(run);
    const from: Origin = (first?.kind === 'thing' && first.from) || nowhere(this.options.readings);
    return {frame: this.#frame(from.script, timing), from, path: []};
  }

  #aside(
    body: readonly Parameters<typeof execute>[1][number][],
    script: PageScript,
    timing: Timing,
  ): void {
    this.m.begin(share.task, false);
    const frame = {...this.#frame(script, timing), scope: new Scope(null, true)};
    this.m.aside(() => void execute(this.m, body, frame));
  }

  /** Follows the functions that nobody on the page calls, as somebody else may. */
  #uncalled(): Thing[] {
    const {m} = this;
    const given = new Set(m.events.flatMap(({value}) => tokensOf(value)));
    const found: Thing[] = [];
    for (let i = 0; i < m.functions.length; i += 1) {
      const made = m.functions[i];
      const {closure, from} = made ?? {};
      if (!made || !closure || !from || closure.called || given.has(made)) continue;
      found.push(made);
      m.begin(share.task, false);
      const hook = hookName(closure.script.text.slice(Math.max(0, from.start - 60), from.start));
      const timing = hook === null ? unknownTiming : late(`\`${hook}\``);
      const site = {frame: this.#frame(closure.script, timing), from, path: []};
      const args = Array.from({length: 4}, () =>
        unknown('an argument, which the page does not show', from),
      );
      m.aside(() => void call(m, made, args, absent(null), site));
      this.#later(() => true);
    }
    return found;
  }

  #result(callee: Value): Value | null {
    const [first] = optionsOf(callee);
    const from = (first?.kind === 'thing' && first.from) || nowhere(this.options.readings);
    this.m.begin(share.task, false);
    return resultOf(this.m, callee, {
      frame: this.#frame(from.script, late('the widget')),
      from,
      path: [],
    });
  }
}

function isStrict([first]: readonly {type: string; directive?: string | null}[]): boolean {
  return first?.type === 'ExpressionStatement' && first.directive === 'use strict';
}

function nowhere([reading]: readonly ScriptReading[]): Origin {
  if (reading === undefined) throw new Error('without a script, nothing is called');
  return {script: reading.script, start: 0, end: 0};
}
