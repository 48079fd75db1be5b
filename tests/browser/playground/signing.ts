import {expect} from '../engines/expect';
import type {Part, View} from '../engines/view';
import {words} from './words';

/** The reader's server: the payload, its code, the lifetime and the secret. */
export class Signing {
  constructor(private readonly view: View) {}

  private get panel(): Part {
    return this.view.locator('[data-step="1"]');
  }

  /** The payload, in the text area or in the editor that takes its place. */
  get payload(): Part {
    return this.view.getByRole('textbox', {name: words.server.payload});
  }

  /** The text area, or the editor that has taken its place. */
  private get field(): Part {
    return this.view.locator('[data-editor="payload.json"]');
  }

  /** A line of the editor, in sight once the editor has taken the text area's place. */
  get editor(): Part {
    return this.field.locator('.view-line').first();
  }

  get expiresIn(): Part {
    return this.view.getByRole('spinbutton', {name: words.server.expiresIn});
  }

  get neverExpires(): Part {
    return this.view.getByRole('checkbox', {name: words.server.neverExpires});
  }

  get language(): Part {
    return this.view.getByRole('combobox', {name: words.server.language});
  }

  /** The first line of code: the call for the user in the payload. */
  get call(): Part {
    return this.panel.locator('pre').first();
  }

  get noCall(): Part {
    return this.view.getByText(words.server.noCall);
  }

  get secret(): Part {
    return this.view.getByTestId('secret');
  }

  async show(what: 'payload' | 'code'): Promise<void> {
    await this.panel
      .getByRole('group', {name: words.server.show})
      .getByRole('button', {name: words.server[what]})
      .click();
  }

  async copyCall(): Promise<void> {
    await this.panel.getByRole('button', {name: words.server.copyCode}).first().click();
  }

  /** Shows the secret, and reads it. */
  async revealSecret(): Promise<string> {
    await this.view.getByRole('button', {name: words.server.showSecret, exact: true}).click();
    return (await this.secret.textContent()) ?? '';
  }

  /** Replaces the secret by a random one. */
  async replaceSecret({leaked = false} = {}): Promise<void> {
    const {replaceSecret, makeSecret} = words.server;
    await this.view.getByRole('button', {name: replaceSecret, exact: true}).click();
    if (leaked) await this.view.getByRole('checkbox', {name: words.server.leaked}).check();
    await this.view.getByRole('button', {name: makeSecret, exact: true}).click();
  }

  /** Puts the caret into the payload, which brings the editor, and waits until it is there. */
  async openEditor(): Promise<void> {
    await this.field.click();
    await expect(this.editor).toBeVisible();
  }

  /** Types a payload over the one that stands there, in the editor. */
  async typePayload(text: string): Promise<void> {
    await this.openEditor();
    await this.field.click();
    await this.view.keyboard.press('ControlOrMeta+a');
    await this.view.keyboard.press('Delete');
    await this.view.keyboard.type(text);
  }
}
