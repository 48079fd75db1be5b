import type {BrowserContext, Locator, Page} from '@playwright/test';
import {openBrowser} from './browser';

/** How long the page may take to show something, in milliseconds. */
const patience = 15_000;

/** A form as it is sent when one of its buttons is pressed. */
export interface SentForm {
  action: string;
  multipart: boolean;
  fields: readonly (readonly [name: string, value: string])[];
}

/** Somebody with a browser of their own, in an app's page. */
export interface Visitor {
  page: Page;
  /** What the page's scripts threw, and what the widget wrote to the console. */
  complaints: string[];
  open(path?: string): Promise<void>;
  /** Presses the button, and waits for the page of the signed-in user. */
  signIn(name: string): Promise<void>;
  /** Presses the button, and waits for the page of nobody. */
  signOut(): Promise<void>;
  /** The form of "Sign in as …". */
  signInForm(name: string): Promise<SentForm>;
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
  page.on('pageerror', ({message}) => complaints.push(message));
  page.on('console', (message) => {
    if (message.text().includes('[Algomo]')) complaints.push(message.text());
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

  return {
    page,
    complaints,
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
    signInForm: (name) => formOf(button(`Sign in as ${name}`)),
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
}

/** What the browser would send. */
function formOf(button: Locator): Promise<SentForm> {
  return button.evaluate((element) => {
    const sender = element as HTMLButtonElement;
    const {form} = sender;
    if (!form) throw new Error('The button belongs to no form.');
    const fields = [...new FormData(form, sender)].map(([name, value]) => [name, String(value)]);
    return {
      action: form.action,
      multipart: form.enctype === 'multipart/form-data',
      fields: fields as [string, string][],
    };
  });
}

async function cookieOf(context: BrowserContext): Promise<string> {
  return (await context.cookies()).map(({name, value}) => `${name}=${value}`).join('; ');
}
