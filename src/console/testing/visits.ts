import type {
  BootVisit,
  ConsoleState,
  ReportVisit,
  SeenToken,
  SignOutVisit,
} from '../../local-sandbox/protocol';

const at = (id: number) => new Date(Date.UTC(2026, 2, 1, 12, 0, id)).toISOString();
const origin = 'http://localhost:3000';

export const seenToken = (part: Partial<SeenToken> = {}): SeenToken => ({
  fingerprint: 'f00',
  header: {alg: 'HS256'},
  claims: {id: 1},
  verdict: 'accepted',
  secretId: 'current',
  checks: [],
  also: [],
  ...part,
});

/** A boot, one second later with each id: anonymous unless it is told otherwise. */
export const boot = (id: number, part: Partial<BootVisit> = {}): BootVisit => ({
  type: 'boot',
  id,
  at: at(id),
  origin,
  status: 200,
  visitorId: 'v1',
  user: null,
  token: null,
  problem: null,
  warnings: [],
  session: 's',
  headers: {},
  ...part,
});

export const accepted = (id: number, part: Partial<BootVisit> = {}): BootVisit =>
  boot(id, {user: {id: '1', name: 'Jane Doe'}, token: seenToken(), ...part});

export const signOut = (id: number): SignOutVisit => ({
  type: 'sign-out',
  id,
  at: at(id),
  origin,
  user: {id: '1', name: 'Jane Doe'},
});

export const report = (id: number, told: ReportVisit['report']): ReportVisit => ({
  type: 'report',
  id,
  at: at(id),
  origin,
  pageLoad: 'abc',
  path: '/account',
  report: told,
});

export const consoleState = (part: Partial<ConsoleState> = {}): ConsoleState => ({
  version: '1.2.3',
  operatorKey: 'operator_1',
  docsUrl: 'https://docs.example/',
  fault: 'none',
  clockOffset: 0,
  visits: [],
  checklist: [],
  ...part,
});
