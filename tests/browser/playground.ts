import {expect, type FrameLocator, type Page} from '@playwright/test';

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

  async show(view: 'Device A' | 'Device B' | 'Inbox'): Promise<void> {
    await this.page.getByRole('button', {name: view, exact: true}).click();
  }

  async openChat(name: 'A' | 'B'): Promise<void> {
    await this.device(name)
      .getByRole('button', {name: /open chat/i})
      .click();
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
