import type {BrowserContext, Page} from '@playwright/test';
import {openBrowser} from './browser';

/** How long the page may take to show something, in milliseconds. */
const patience = 30_000;

/** A request that changes something, as the browser has sent it. */
export interface SentRequest {
  url: string;
  contentType: string;
  /** The headers that the page's scripts have added. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Somebody with a browser of their own, in an app's page. */
export interface Visitor {
  page: Page;
  /** What the page's scripts threw, and what the widget wrote to the console. */
  complaints: string[];
  /** Whether the page's policy has kept something from it. */
  blocked(): boolean;
  isSignedIn(): Promise<boolean>;
  open(path?: string): Promise<void>;
  /** Presses the button, and waits for the page of the signed-in user. */
  signIn(name: string): Promise<void>;
  /** Presses the button, and waits for the page of nobody. */
  signOut(): Promise<void>;
  /** Signs in, and says which request did it. */
  signInRequest(name: string): Promise<SentRequest>;
  /** Opens the chat, and waits until it says whom it knows; null: nobody. */
  isKnownAs(name: string | null): Promise<void>;
  /** Writes the first message of a conversation. */
  write(text: string): Promise<void>;
  /** The last messages of the conversations that the chat shows. */
  conversations(expected: number): Promise<string[]>;
  /** As one header. */
  cookie(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens a window in a browser of its own.
 *
 * @param url the app's, without a slash at its end
 */
export async function newVisitor(url: string): Promise<Visitor> {
  const context = await (await openBrowser()).newContext();
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const complaints: string[] = [];
  const violations: string[] = [];
  page.on('pageerror', ({message}) => complaints.push(message));
  page.on('console', (message) => {
    if (message.text().includes('[Algomo]')) complaints.push(message.text());
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  const button = (name: string) => page.getByRole('button', {name, exact: true});
  const chat = page.getByRole('dialog');

  async function openChat(): Promise<void> {
    await page
      .getByRole('button', {name: /^(Open|Close) chat/})
      .first()
      .waitFor();
    if ((await chat.count()) === 0) await page.getByRole('button', {name: /^Open chat/}).click();
    const back = chat.getByRole('button', {name: 'All conversations'});
    await chat.getByText(/^(Signed in as |You are not signed in)/).waitFor();
    if ((await back.count()) > 0) await back.click();
  }

  const visitor: Visitor = {
    page,
    complaints,
    blocked: () => violations.length > 0,
    isSignedIn: async () => (await button('Sign out').count()) > 0,
    async open(path = '/') {
      await page.goto(url + path);
    },
    async signIn(name) {
      await button(`Sign in as ${name}`).click();
      await button('Sign out').waitFor();
      await page.getByText(name).first().waitFor();
    },
    async signOut() {
      await button('Sign out').click();
      await button('Sign in as Jane Doe').waitFor();
    },
    async signInRequest(name) {
      const [sent] = await Promise.all([
        page.waitForRequest(
          (request) => request.method() === 'POST' && request.url().startsWith(url),
        ),
        visitor.signIn(name),
      ]);
      const {'content-type': contentType = '', ...headers} = sent.headers();
      return {
        url: sent.url(),
        contentType,
        headers: Object.fromEntries(
          Object.entries(headers).filter(([header]) => !ofTheBrowser.test(header)),
        ),
        body: sent.postData() ?? '',
      };
    },
    async isKnownAs(name) {
      await openChat();
      await chat
        .getByText(name === null ? 'You are not signed in' : `Signed in as ${name}`)
        .waitFor();
    },
    async write(text) {
      await openChat();
      await chat.getByRole('button', {name: 'New conversation'}).click();
      await chat.getByRole('textbox', {name: 'Message'}).fill(text);
      await chat.getByRole('button', {name: 'Send', exact: true}).click();
      await chat.getByRole('heading', {name: 'Conversation', exact: true}).waitFor();
    },
    async conversations(expected) {
      await openChat();
      const rows = chat.getByRole('list', {name: 'Conversations'}).getByRole('listitem');
      if (expected === 0) await chat.getByText('No conversations yet').waitFor();
      else await rows.nth(expected - 1).waitFor();
      return rows.locator('.last').allTextContents();
    },
    cookie: () => cookieOf(context),
    close: () => context.close(),
  };
  return visitor;
}

/** What a page elsewhere gets from the browser whether it wants it or not. */
const ofTheBrowser =
  /^(accept|cookie|origin|referer|user-agent|host|connection|content-length|upgrade-|sec-|:)/;

async function cookieOf(context: BrowserContext): Promise<string> {
  return (await context.cookies()).map(({name, value}) => `${name}=${value}`).join('; ');
}
