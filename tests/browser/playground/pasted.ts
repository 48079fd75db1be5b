import type {Part, View} from '../engines/view';
import {words} from './words';

/** What a reader who has a token sees on the left. */
export class Pasted {
  constructor(private readonly view: View) {}

  get area(): Part {
    return this.view.getByRole('textbox', {name: words.paste.area});
  }

  /** What was taken away to get at the token. */
  get found(): Part {
    return this.view.getByRole('status').filter({hasText: words.paste.found});
  }

  get notFound(): Part {
    return this.view.getByText(words.paste.notFound);
  }

  get foreignSecretWarning(): Part {
    return this.view.getByText(words.paste.foreignSecret);
  }

  /** The field of the reader's own secret, while that is chosen. */
  get secret(): Part {
    return this.view.getByLabel(words.paste.secret);
  }

  /** A row of the comparison of two tokens, by the name of the claim. */
  difference(claim: string): Part {
    return this.view
      .getByRole('region', {name: words.paste.differences})
      .getByRole('row')
      .filter({hasText: new RegExp(`^${claim}`)});
  }

  async checkSignatureWith(choice: 'testSecret' | 'noSecret' | {own: string}): Promise<void> {
    const own = typeof choice === 'object';
    const label = words.paste[own ? 'ownSecret' : choice];
    await this.view.getByRole('combobox', {name: words.paste.secretChoice}).selectOption({label});
    if (own) await this.secret.fill(choice.own);
  }

  async compareWith(text: string): Promise<void> {
    await this.view.getByRole('button', {name: words.paste.compare}).click();
    await this.view.getByLabel(words.paste.other).fill(text);
  }

  async clear(): Promise<void> {
    await this.view.getByRole('button', {name: words.paste.clear}).click();
  }
}
