import {
  type ConsoleChange,
  type ConsoleState,
  maxVisits,
  type Visit,
} from '../../local-sandbox/protocol';
import type {Failure} from './failure';

/** A time without a connection. */
export interface Gap {
  /** ISO 8601, UTC. */
  from: string;
  to: string;
  /** Whether the sandbox was stopped and started again in it. */
  restarted: boolean;
  /** The last visit that was known; 0: none. */
  after: number;
}

/** What somebody did in this console or in another one. */
export interface Notice {
  what: 'started-over' | 'secrets' | 'restarted';
  at: string;
}

/** All that the console knows of the sandbox. */
export interface Model {
  /** Null: nothing has come yet. */
  state: ConsoleState | null;
  /** Null: connected, or still connecting. */
  lost: {since: string; failure: Failure} | null;
  gaps: readonly Gap[];
  notice: Notice | null;
  /** Counts the times that all was forgotten. */
  beginnings: number;
  /** Grows when secrets, or their last use, may have changed. */
  secretsRevision: number;
  /** Grows when people or conversations may have changed. */
  peopleRevision: number;
}

export const initialModel: Model = {
  state: null,
  lost: null,
  gaps: [],
  notice: null,
  beginnings: 0,
  secretsRevision: 0,
  peopleRevision: 0,
};

/** `at`: ISO 8601, UTC. */
export type Happened =
  | {type: 'loaded'; state: ConsoleState; at: string}
  | {type: 'changed'; change: ConsoleChange; at: string}
  | {type: 'lost'; failure: Failure; at: string}
  | {type: 'notice-dismissed'};

/** The model after what has happened. Pure. */
export function modelAfter(model: Model, happened: Happened): Model {
  switch (happened.type) {
    case 'loaded':
      return loaded(model, happened.state, happened.at);
    case 'changed':
      return model.state ? changed(model, model.state, happened.change, happened.at) : model;
    case 'lost':
      // Each attempt fails anew; it is lost since the first.
      return {
        ...model,
        lost: {since: model.lost?.since ?? happened.at, failure: happened.failure},
      };
    case 'notice-dismissed':
      return {...model, notice: null};
  }
}

function loaded(model: Model, state: ConsoleState, at: string): Model {
  const {state: before, lost} = model;
  const restarted = before !== null && before.operatorKey !== state.operatorKey;
  const gap = before && lost && {from: lost.since, to: at, restarted, after: lastOf(before.visits)};
  return {
    ...model,
    state,
    lost: null,
    gaps: gap ? [...model.gaps, gap] : model.gaps,
    notice: restarted ? {what: 'restarted', at} : model.notice,
    secretsRevision: model.secretsRevision + 1,
    peopleRevision: model.peopleRevision + 1,
  };
}

function changed(model: Model, state: ConsoleState, change: ConsoleChange, at: string): Model {
  const {visit, changed: what, fault, clockOffset, checklist} = change;
  const next: Model = {...model, state: {...state, fault, clockOffset, checklist}};
  switch (what) {
    case 'visits':
      return {
        ...next,
        state: {...state, fault, clockOffset, checklist, visits: withVisit(state.visits, visit)},
        secretsRevision: model.secretsRevision + 1,
        peopleRevision: model.peopleRevision + 1,
      };
    case 'conversations':
      return {...next, peopleRevision: model.peopleRevision + 1};
    case 'secrets':
      return {
        ...next,
        notice: {what, at},
        secretsRevision: model.secretsRevision + 1,
      };
    case 'started-over':
      return {
        ...next,
        state: {...state, fault, clockOffset, checklist, visits: []},
        gaps: [],
        notice: {what, at},
        beginnings: model.beginnings + 1,
        secretsRevision: model.secretsRevision + 1,
        peopleRevision: model.peopleRevision + 1,
      };
    case 'settings':
      return next;
  }
}

/** It may have been in the state already. */
function withVisit(visits: readonly Visit[], visit: Visit | null): readonly Visit[] {
  if (!visit || visit.id <= lastOf(visits)) return visits;
  return [...visits, visit].slice(-maxVisits);
}

function lastOf(visits: readonly Visit[]): number {
  return visits.at(-1)?.id ?? 0;
}
