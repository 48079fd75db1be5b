import {expect} from '../engines/expect';
import type {Part, Scope} from '../engines/view';
import {words} from './words';

/** The customer's page on a device, with the widget in it. */
export class Chat {
  constructor(
    /** The frame's document. */
    readonly page: Scope,
    /** The frame, as the playground shows it. */
    private readonly frame: Part,
  ) {}

  get launcher(): Part {
    return this.page.getByRole('button', {name: words.chat.open});
  }

  get panel(): Part {
    return this.page.getByRole('dialog', {name: words.chat.title});
  }

  /** The messages of the conversation that is open. */
  get messages(): Part {
    return this.page.getByRole('log');
  }

  get startButton(): Part {
    return this.page.getByRole('button', {name: words.chat.start});
  }

  get composer(): Part {
    return this.page.getByRole('textbox', {name: words.chat.message});
  }

  /** A text anywhere on the customer's page or in the chat. */
  text(text: string | RegExp): Part {
    return this.page.getByText(text);
  }

  /** The line that says whom the widget knows, such as `Jane Doe, Acme Inc.` */
  signedInAs(name: string): Part {
    return this.text(`${words.chat.signedInAs} ${name}`);
  }

  get notSignedIn(): Part {
    return this.text(words.chat.notSignedIn);
  }

  /** The heading of the page that a customer shows after signing out. */
  get signedOut(): Part {
    return this.page.getByRole('heading', {name: words.customerPage.signedOut});
  }

  /** Opens the chat, if the customer's page has not opened it already. */
  async open(): Promise<void> {
    await this.frame.scrollIntoViewIfNeeded();
    await expect(
      this.page.getByRole('button', {name: words.chat.openOrClose}).first(),
    ).toBeVisible();
    const dialog = this.page.getByRole('dialog');
    if ((await dialog.count()) === 0) await this.launcher.click();
    await expect(dialog).toBeVisible();
  }

  async close(): Promise<void> {
    await this.page.getByRole('button', {name: words.chat.close}).first().click();
    await expect(this.panel).toBeHidden();
  }

  /** Writes the first message of a conversation in the open chat. */
  async start(text: string): Promise<void> {
    await this.startButton.click();
    await this.composer.fill(text);
    await this.page.getByRole('button', {name: words.chat.send, exact: true}).click();
    await expect(this.messages.getByText(text)).toBeVisible();
  }
}
