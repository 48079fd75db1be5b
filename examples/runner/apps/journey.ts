import type {ChecklistItem} from '../../../src/local-sandbox/protocol';
import {nextSecond} from '../../../src/setup-check/fetch-page';
import type {App} from '../../../src/example-code/apps';
import {setTimeout as delay} from 'node:timers/promises';
import type {Case} from '../report';
import type {AppSandbox} from './sandbox';
import {newVisitor, type Visitor} from './visitor';

type Step = readonly [name: string, act: () => Promise<void>];

/**
 * Does in the app whatever the checklist asks for, as a developer would: anonymous, two users, in and
 * out. The steps after one that fails are not taken.
 */
export async function runJourney(app: App, url: string, sandbox: AppSandbox): Promise<Case[]> {
  const visitor = await newVisitor(url);
  const cases: Case[] = [];
  try {
    for (const [name, act] of stepsOf(app, visitor, sandbox)) {
      const faults = await faultsOf(act);
      const complaints = visitor.complaints.splice(0);
      cases.push({name, faults: [...faults, ...complaints]});
      if (faults.length > 0) break;
    }
  } finally {
    await visitor.close();
  }
  return cases;
}

function stepsOf(app: App, visitor: Visitor, sandbox: AppSandbox): readonly Step[] {
  const shows = async (...expected: string[]) => {
    const shown = await visitor.conversations(expected.length);
    if (shown.toSorted().join() !== expected.toSorted().join()) {
      throw new Error(
        `The chat shows ${shown.join(', ') || 'nothing'}, not ${expected.join(', ')}`,
      );
    }
  };
  const comesIn = async (name: string) => {
    await nextSecond();
    await visitor.signIn(name);
    await visitor.isKnownAs(name);
  };
  return [
    [
      'an anonymous visitor writes',
      async () => {
        await visitor.open();
        await visitor.isKnownAs(null);
        await visitor.write('From nobody');
      },
    ],
    [
      'who signs in keeps what they wrote',
      async () => {
        await comesIn('Jane Doe');
        await shows('From nobody');
      },
    ],
    [
      'a reload brings a new token',
      async () => {
        await nextSecond();
        await visitor.open();
        await visitor.isKnownAs('Jane Doe');
        await visitor.write('From Jane');
        await shows('From nobody', 'From Jane');
      },
    ],
    ...(app.navigation === 'route' ? [routeChange(visitor, sandbox)] : []),
    [
      'signing out ends the chat',
      async () => {
        await visitor.signOut();
        await visitor.isKnownAs(null);
        await shows();
      },
    ],
    [
      'another user sees nothing of the first',
      async () => {
        await comesIn('John Smith');
        await shows();
        await visitor.signOut();
      },
    ],
    [
      'the first user finds everything again',
      async () => {
        await comesIn('Jane Doe');
        await shows('From nobody', 'From Jane');
        await visitor.signOut();
      },
    ],
    ['the checklist is complete', () => checklistComplete(app, sandbox)],
  ];
}

function routeChange(visitor: Visitor, sandbox: AppSandbox): Step {
  return [
    'a route change keeps the user',
    async () => {
      const {page} = visitor;
      await page.evaluate(() => Object.assign(window, {sameLoad: true}));
      await page.getByRole('link', {name: 'Account', exact: true}).click();
      await page.getByRole('heading', {name: 'Account', exact: true}).waitFor();
      if (!(await page.evaluate(() => 'sameLoad' in window))) {
        throw new Error('The link loaded a page.');
      }
      await visitor.isKnownAs('Jane Doe');
      await itemsSettle(sandbox, ({id}) => id === 'route-change');
    },
  ];
}

/** In the end each line was done; a route change is none of an app of whole pages. */
async function checklistComplete({navigation}: App, sandbox: AppSandbox): Promise<void> {
  await itemsSettle(sandbox, ({id}) => id !== 'route-change' || navigation === 'route');
}

/** Waits for the lines to be done: the last requests of a page come after it has gone. */
async function itemsSettle(
  sandbox: AppSandbox,
  needed: (item: ChecklistItem) => boolean,
): Promise<void> {
  const limit = Date.now() + 15_000;
  for (;;) {
    const {checklist} = await sandbox.state();
    const missing = checklist.filter((item) => needed(item) && item.status !== 'done');
    if (missing.length === 0) return;
    if (Date.now() > limit) {
      const lines = missing.map(({id, status, note}) => `${id} is ${status}: ${note}`);
      throw new Error(lines.join(' · '));
    }
    await delay(100);
  }
}

async function faultsOf(act: () => Promise<void>): Promise<string[]> {
  try {
    await act();
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
