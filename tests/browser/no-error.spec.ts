import {expect, type Page, test} from '@playwright/test';
import type {ProblemCode} from '../../src/problems';
import {type Algomo, startAlgomo, startCustomer} from './host';

/**
 * The questions of “I don’t see any error”, answered for pages that are broken in known ways by what a
 * person would see in the developer tools: they must end at the cause.
 */
interface Answer {
  text: string;
  codes: string[];
  nested: Answer[];
}

interface Seen {
  console: string[];
  source: string;
  algomo: string;
  /** What `window.algomoSettings` is: its names, or undefined. */
  settings: string[] | undefined;
  tokenIs: string;
  /** The status of its request, or why it has none. */
  script: string;
  boots: {body: Record<string, unknown>; status: number | 'no answer'}[];
}

let algomo: Algomo;
let customer: Awaited<ReturnType<typeof startCustomer>>;
let tree: Answer[][];

test.beforeAll(async ({browser}) => {
  algomo = await startAlgomo();
  customer = await startCustomer();
  const page = await browser.newPage();
  tree = await questions(page);
  await page.close();
});

test.afterAll(async () => {
  await customer.stop();
  await algomo.stop();
});

/** The page as a tree: the answers of each question, and the codes that they lead to. */
async function questions(page: Page): Promise<Answer[][]> {
  await page.goto('/docs/troubleshooting/no-error/');
  return page.locator('article').evaluate((article) => {
    const answersIn = (list: Element | null): Answer[] =>
      [...(list?.children ?? [])].map((item) => ({
        text: item.querySelector('strong, em')?.textContent ?? '',
        codes: [...item.querySelectorAll('a code')]
          .filter((code) => code.closest('li') === item)
          .map((code) => code.textContent ?? ''),
        nested: answersIn(item.querySelector(':scope > ul')),
      }));
    return [...article.querySelectorAll('h2')].map((heading) => {
      let next = heading.nextElementSibling;
      while (next && next.tagName !== 'UL') next = next.nextElementSibling;
      return answersIn(next);
    });
  });
}

/** The answer that fits what was seen to each question, by the beginning of its text. */
const answering: ((seen: Seen) => string | [string, string])[] = [
  ({console}) => {
    if (console.some((line) => line.includes('[Algomo]'))) return 'There is a line with [Algomo]';
    if (console.some((line) => /policy|ERR_BLOCKED_BY_CLIENT/i.test(line))) {
      return 'There is a red line about a policy';
    }
    if (console.some((line) => /^uncaught: (?:SyntaxError|ReferenceError):/.test(line))) {
      return 'There is a red line that says SyntaxError';
    }
    return 'There is nothing';
  },
  ({algomo, script}) => {
    if (algomo === 'object') return 'It is an object';
    if (script === 'no request') return ['It is undefined', 'No such request'];
    return ['It is undefined', /^404|_ORB$/.test(script) ? '404' : 'Blocked or failed'];
  },
  ({settings, source}) => {
    if (settings?.includes('visitorToken')) return 'It is an object with visitorToken';
    if (settings && source.includes('visitorToken')) return 'It is an object without visitorToken';
    if (settings) return 'It is an object with a different name';
    if (/(?:const|let) algomoSettings|type="module"/.test(source)) {
      return ['It is undefined', 'It is there as const algomoSettings'];
    }
    if (/<!--[^]*algomoSettings[^]*-->|type="text\/plain"/.test(source)) {
      return ['It is undefined', 'It is there, but in a comment'];
    }
    return ['It is undefined', 'It is not there'];
  },
  ({boots, tokenIs}) => {
    const [boot] = boots;
    if (!boot) return 'There is no boot request';
    if ('visitorToken' in boot.body) return 'It has a visitorToken';
    return tokenIs === 'function'
      ? 'It has none, and visitorToken is a function'
      : 'It has none, although the console now shows one';
  },
  ({boots}) => (boots[0]?.status === 200 ? '200 and user with' : `${boots[0]?.status}`),
];

/** The codes that the questions end at. */
function walk(seen: Seen): string[] {
  for (const [index, answers] of tree.entries()) {
    const wanted = answering[index]?.(seen);
    expect(wanted, `question ${index + 1} has an answer here`).toBeDefined();
    const [first, second] = [wanted].flat();
    const answer = answers.find(({text}) => text.startsWith(first!));
    expect(answer, `question ${index + 1}: ${first}`).toBeDefined();
    if (first!.includes('[Algomo]')) return seen.console.flatMap(codeOf);
    const end = second ? answer!.nested.find(({text}) => text.startsWith(second)) : answer;
    expect(end, `question ${index + 1}: ${first}: ${second}`).toBeDefined();
    if (end!.codes.length) return end!.codes;
  }
  return [];
}

function codeOf(line: string): string[] {
  return line.includes('[Algomo]') ? [/: ([a-z0-9-]+)\./.exec(line)?.[1] ?? line] : [];
}

/** Opens the page that the customer serves. The result tells what the developer tools show by now. */
async function open(
  page: Page,
  html: string,
  headers: Record<string, string>,
): Promise<() => Promise<Seen>> {
  const seen: Pick<Seen, 'console' | 'script' | 'boots'> = {
    console: [],
    script: 'no request',
    boots: [],
  };
  page.on('console', (message) => seen.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.console.push(`uncaught: ${error.name}: ${error.message}`));
  page.on('requestfailed', (request) => {
    if (request.url().includes('v1.js')) seen.script = request.failure()?.errorText ?? 'failed';
    if (request.url().endsWith('/v1/boot')) {
      seen.boots.push({body: request.postDataJSON(), status: 'no answer'});
    }
  });
  page.on('response', (response) => {
    const request = response.request();
    if (response.url().includes('v1.js')) seen.script = `${response.status()}`;
    if (response.url().endsWith('/v1/boot') && request.method() === 'POST') {
      seen.boots.push({body: request.postDataJSON(), status: response.status()});
    }
  });
  customer.answers.set('/favicon.ico', () => new Response(null, {status: 204}));
  customer.answers.set(
    '/',
    () =>
      new Response(
        `<!doctype html><html lang="en"><title>Shop</title><body>${html}</body></html>`,
        {
          headers: {'content-type': 'text/html; charset=utf-8', ...headers},
        },
      ),
  );
  await page.goto(customer.origin);
  return async () => ({...seen, ...(await page.evaluate(settingsNow)), source: html});
}

function settingsNow(): Pick<Seen, 'algomo' | 'settings' | 'tokenIs'> {
  const {Algomo, algomoSettings: settings} = globalThis as unknown as {
    Algomo?: object;
    algomoSettings?: Record<string, unknown>;
  };
  return {
    algomo: typeof Algomo,
    settings: settings && Object.keys(settings),
    tokenIs: typeof settings?.visitorToken,
  };
}

interface Case {
  name: string;
  code: ProblemCode;
  /** The page's HTML, of a good token and the address of the widget's script. */
  html: (token: string, script: string) => string;
  headers?: (origin: string) => Record<string, string>;
  /** What the network does with requests to Algomo. */
  blocks?: RegExp;
}

const widget = (script: string) => `<script async src="${script}"></script>`;
const snippet = (body: string, attributes = '') => `<script${attributes}>${body}</script>\n`;

const cases: readonly Case[] = [
  {
    name: 'the settings alone',
    code: 'widget-missing',
    html: (token) => snippet(`window.algomoSettings = {visitorToken: '${token}'};`),
  },
  {
    name: 'a mistyped address of the script',
    code: 'widget-missing',
    html: (token, script) =>
      snippet(`window.algomoSettings = {visitorToken: '${token}'};`) +
      widget(script.replace('/widget/', '/wigdet/')),
  },
  {
    name: 'a policy that does not allow the script',
    code: 'script-blocked',
    html: (token, script) =>
      snippet(`window.algomoSettings = {visitorToken: '${token}'};`) + widget(script),
    headers: () => ({'content-security-policy': "script-src 'self' 'unsafe-inline'"}),
  },
  {
    name: 'a policy that does not allow the inline script',
    code: 'script-blocked',
    html: (token, script) =>
      snippet(`window.algomoSettings = {visitorToken: '${token}'};`) + widget(script),
    headers: (origin) => ({'content-security-policy': `script-src 'self' ${origin}`}),
  },
  {
    name: 'an extension that blocks the script',
    code: 'script-blocked',
    html: (token, script) =>
      snippet(`window.algomoSettings = {visitorToken: '${token}'};`) + widget(script),
    blocks: /\/widget\/v1\.js$/,
  },
  {
    name: 'a consent manager that holds the script back',
    code: 'widget-missing',
    html: (token, script) =>
      snippet(`window.algomoSettings = {visitorToken: '${token}'};`) +
      `<script type="text/plain" data-consent="chat" src="${script}"></script>`,
  },
  {
    name: 'a member with another name',
    code: 'settings-misnamed',
    html: (token, script) =>
      snippet(`window.algomoSettings = {visitor_token: '${token}'};`) + widget(script),
  },
  {
    name: 'a constant instead of a member of window',
    code: 'settings-misnamed',
    html: (token, script) =>
      snippet(`const algomoSettings = {visitorToken: '${token}'};`) + widget(script),
  },
  {
    name: 'a variable of a module',
    code: 'settings-misnamed',
    html: (token, script) =>
      snippet(`const algomoSettings = {visitorToken: '${token}'};`, ' type="module"') +
      widget(script),
  },
  {
    name: 'a snippet in a comment',
    code: 'snippet-inactive',
    html: (token, script) =>
      `<!-- ${snippet(`window.algomoSettings = {visitorToken: '${token}'};`)} -->` + widget(script),
  },
  {
    name: 'a snippet that a consent manager holds back',
    code: 'snippet-inactive',
    html: (token, script) =>
      snippet(`window.algomoSettings = {visitorToken: '${token}'};`, ' type="text/plain"') +
      widget(script),
  },
  {
    name: 'no quotes',
    code: 'token-not-quoted',
    html: (token, script) =>
      snippet(`window.algomoSettings = {visitorToken: ${token}};`) + widget(script),
  },
  {
    name: 'curly quotes',
    code: 'snippet-syntax-error',
    html: (token, script) =>
      snippet(`window.algomoSettings = {visitorToken: “${token}”};`) + widget(script),
  },
  {
    name: 'quotes that were escaped as HTML',
    code: 'snippet-syntax-error',
    html: (token, script) =>
      snippet(`window.algomoSettings = {visitorToken: &quot;${token}&quot;};`) + widget(script),
  },
  {
    name: 'no snippet',
    code: 'settings-missing',
    html: (_, script) => widget(script),
  },
  {
    name: 'a second snippet',
    code: 'settings-overwritten',
    html: (token, script) =>
      snippet(`window.algomoSettings = {visitorToken: '${token}'};`) +
      snippet(`window.algomoSettings = {locale: 'en'};`) +
      widget(script),
  },
  {
    name: 'settings that come late',
    code: 'settings-after-boot',
    html: (token, script) =>
      widget(script) +
      snippet(
        `addEventListener('algomo:ready', () => { window.algomoSettings = {visitorToken: '${token}'}; });`,
      ),
  },
  {
    name: 'a function that fails',
    code: 'token-function-failed',
    html: (_, script) =>
      snippet(
        `window.algomoSettings = {visitorToken: async () => { throw new Error('no answer'); }};`,
      ) + widget(script),
  },
  {
    name: 'a token that was changed',
    code: 'signature-mismatch',
    html: (token, script) =>
      snippet(`window.algomoSettings = {visitorToken: '${token.slice(0, -4)}AAAA'};`) +
      widget(script),
  },
  {
    name: 'a network that stops the widget’s requests',
    code: 'service-unreachable',
    html: (token, script) =>
      snippet(`window.algomoSettings = {visitorToken: '${token}'};`) + widget(script),
    blocks: /\/v1\/boot$/,
  },
];

for (const {name, code, html, headers, blocks} of cases) {
  test(`${name}: the questions end at ${code}`, async ({page}) => {
    expect(tree.length).toBeGreaterThanOrEqual(answering.length);
    if (blocks) await page.route(blocks, (route) => route.abort('blockedbyclient'));
    const token = await algomo.sign({id: 'jane', name: 'Jane Example'});
    const seen = await open(
      page,
      html(token, `${algomo.origin}/widget/v1.js`),
      headers?.(algomo.origin) ?? {},
    );
    await expect(async () => expect(walk(await seen())).toContain(code)).toPass();
  });
}
