import type {Part, View} from '../engines/view';
import {words} from './words';

/** The inbox of the support team. */
export class Inbox {
  constructor(private readonly view: View) {}

  get messages(): Part {
    return this.view.getByRole('list', {name: words.inbox.messages});
  }

  get empty(): Part {
    return this.view.getByText(words.inbox.empty);
  }

  /** Where the reply is written. */
  get field(): Part {
    return this.view.getByRole('textbox', {name: words.inbox.reply});
  }

  /** Opens the conversation of a user. */
  async open(name: string | RegExp): Promise<void> {
    await this.view.getByRole('button', {name}).click();
  }

  async reply(text: string): Promise<void> {
    await this.field.fill(text);
    await this.view.getByRole('button', {name: words.inbox.send, exact: true}).click();
  }
}
