import {expect} from '../engines/expect';
import type {Part, View} from '../engines/view';
import {Inbox} from '../playground/inbox';

/** The console of the sandbox, as a reader finds their way in it. */
export class Console {
  readonly inbox: Inbox;

  constructor(
    readonly view: View,
    private readonly url: string,
  ) {
    this.inbox = new Inbox(view);
  }

  get visits(): Part {
    return this.view.getByRole('list', {name: 'Visits, the latest first'});
  }

  /** The latest visit. */
  get latest(): Part {
    return this.visits.locator('[data-visit]').first();
  }

  get connection(): Part {
    return this.view.locator('[data-connected]');
  }

  get notConnected(): Part {
    return this.view.getByText('Not connected since');
  }

  item(id: string): Part {
    return this.view.locator(`[data-item="${id}"]`);
  }

  async open(): Promise<void> {
    await this.view.goto(this.url);
    await expect(this.connection).toHaveText('Live');
  }

  async show(name: 'Visits' | 'Checklist' | 'Inbox' | 'Settings'): Promise<void> {
    await this.view.getByRole('navigation').getByRole('link', {name}).click();
  }

  button(name: string | RegExp): Part {
    return this.view.getByRole('button', {name, exact: typeof name === 'string'});
  }
}
