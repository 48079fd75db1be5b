import type {Part, View} from '../engines/view';
import {words} from './words';

/** A line that is repeated, with a text before and after. */
interface LargeText {
  before: string;
  line: string;
  times: number;
  after: string;
}

/** Runs in the page. */
function pasteIntoFocus({before, line, times, after}: LargeText): null {
  const dataType = 'text/plain';
  const data = before + line.repeat(times) + after;
  const clipboardData = new DataTransfer();
  clipboardData.setData(dataType, data);
  // Firefox makes a clipboard of its own from `data` and `dataType`.
  const init = {clipboardData, data, dataType, bubbles: true, cancelable: true};
  document.activeElement?.dispatchEvent(new ClipboardEvent('paste', init));
  return null;
}

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

  get secretForTestsWarning(): Part {
    return this.view.getByRole('status').filter({hasText: words.paste.secretForTests});
  }

  /** The field of the reader's own secret, while that is chosen. */
  get secret(): Part {
    return this.view.getByLabel(words.paste.secret);
  }

  /** What the widget would do with the token, where the demo page does not pass it on. */
  get widgetAnswer(): Part {
    return this.view.getByTestId('widget-answer');
  }

  async passOn(): Promise<void> {
    await this.view.getByRole('button', {name: words.paste.passOn}).click();
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

  /** How much was pasted, where it is too much to be shown. */
  get manyCharacters(): Part {
    return this.view.getByText(words.paste.manyCharacters);
  }

  /** Pastes into a field as the clipboard would; the text is made in the page, as it may be large. */
  async paste(area: Part, text: LargeText): Promise<void> {
    // A key that changes nothing puts the focus there, in a text area as in an editor.
    await area.press('End');
    await this.view.evaluate(`(${pasteIntoFocus})(${JSON.stringify(text)})`);
  }

  async compareWith(text: string): Promise<void> {
    await this.view.getByRole('button', {name: words.paste.compare}).click();
    await this.view.getByLabel(words.paste.other).fill(text);
  }

  async clear(): Promise<void> {
    await this.view.getByRole('button', {name: words.paste.clear}).click();
  }
}
