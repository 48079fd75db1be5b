import {expect, type FrameLocator, type JSHandle, type Locator, type Page} from '@playwright/test';

/** The playground as a person finds their way in it. */
export class Playground {
  constructor(readonly page: Page) {}

  async open(hash = ''): Promise<void> {
    await this.page.goto(`/playground/${hash}`);
    await expect(this.verdict).not.toContainText('Checking');
  }

  get verdict() {
    return this.page.getByTestId('verdict');
  }

  get checks() {
    return this.page.getByRole('list', {name: 'Checks, in order'});
  }

  get log() {
    return this.page.getByRole('list', {name: 'Log'});
  }

  /** The customer's page on a device. */
  device(name: 'A' | 'B'): FrameLocator {
    return this.page.frameLocator(`iframe[data-device="device-${name.toLowerCase()}"]`);
  }

  /** What the playground says of who the widget knows. */
  who(name: 'A' | 'B') {
    return this.page.getByTestId(`who-device-${name.toLowerCase()}`);
  }

  /** What is pasted where the reader has a token. */
  get pasteArea() {
    return this.page.getByRole('textbox', {name: 'Paste a token, or anything that holds one'});
  }

  /** What is pasted where the reader has a page. */
  get pageArea() {
    return this.page.getByRole('textbox', {name: /^Paste your page’s HTML/});
  }

  async bring(what: 'Sign a payload' | 'I have a token' | 'Check my page'): Promise<void> {
    await this.page.getByRole('button', {name: what, exact: true}).click();
  }

  async checkSignatureWith(
    choice: 'the playground’s test secret' | 'no secret: judge everything else' | {own: string},
  ): Promise<void> {
    const own = typeof choice === 'object';
    await this.page
      .getByRole('combobox', {name: 'Check the signature with'})
      .selectOption({label: own ? 'a secret that I paste' : choice});
    if (own)
      await this.page.getByLabel('The secret, exactly as Settings shows it').fill(choice.own);
  }

  /** Pastes a text of any size that is in the page already, as the clipboard would. */
  async paste(area: Locator, held: JSHandle<{text: string}>): Promise<void> {
    await area.evaluate((element, {text}) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      element.dispatchEvent(
        new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}),
      );
    }, held);
  }

  async show(view: 'Device A' | 'Device B' | 'Inbox'): Promise<void> {
    await this.page.getByRole('button', {name: view, exact: true}).click();
  }

  async openChat(name: 'A' | 'B'): Promise<void> {
    await this.device(name).owner().scrollIntoViewIfNeeded();
    await this.device(name)
      .getByRole('button', {name: /open chat/i})
      .click();
  }

  /** Writes the first message of a conversation in the open chat, and waits until it has arrived. */
  async startConversation(name: 'A' | 'B', text: string): Promise<void> {
    const chat = this.device(name);
    await chat.getByRole('button', {name: 'New conversation'}).click();
    await chat.getByRole('textbox', {name: 'Message'}).fill(text);
    await chat.getByRole('button', {name: 'Send', exact: true}).click();
    await expect(this.log.getByText('Conversation started')).toBeVisible();
  }

  /** Types a payload over the one that stands there. */
  async typePayload(text: string): Promise<void> {
    const editor = this.page.getByTestId('payload-editor');
    await expect(editor.locator('.view-line').first()).toBeVisible();
    await editor.locator('.view-lines').click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
  }
}
