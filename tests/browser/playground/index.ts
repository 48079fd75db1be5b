import type {ProblemCode} from '../../../src/problems';
import {scenarioOf, scenarioTitles} from '../../../src/scenarios';
import {expect} from '../engines/expect';
import type {Part, View} from '../engines/view';
import {Chat} from './chat';
import {Inbox} from './inbox';
import {Pasted} from './pasted';
import {Signing} from './signing';
import {words} from './words';

export {words} from './words';

/** Where the server cannot sign, the widget has nothing to report. */
const unsigned = new Set<ProblemCode>(['secret-empty', 'secret-too-short']);

export type DeviceName = 'A' | 'B';

/** The playground as a person finds their way in it, the same in every engine. */
export class Playground {
  readonly signing: Signing;
  readonly pasted: Pasted;
  readonly inbox: Inbox;

  constructor(readonly view: View) {
    this.signing = new Signing(view);
    this.pasted = new Pasted(view);
    this.inbox = new Inbox(view);
  }

  /** Opens it, and waits until it says something of the token. */
  async open(hash = ''): Promise<void> {
    await this.view.goto(`playground/${hash}`);
    await expect(this.verdict).not.toContainText(words.verdict.checking);
  }

  /** Opens the permalink of a problem as a reader does who comes from elsewhere. */
  async openProblem(code: ProblemCode): Promise<void> {
    await this.view.goto('about:blank');
    await this.view.goto(`playground/#problem=${code}`);
  }

  get verdict(): Part {
    return this.view.getByTestId('verdict');
  }

  /** The code in the verdict, a link to its page. */
  get code(): Part {
    return this.verdict.getByRole('link');
  }

  get token(): Part {
    return this.view.getByTestId('token');
  }

  get checks(): Part {
    return this.view.getByRole('list', {name: words.token.checks});
  }

  /** A claim in the payload, with its value. */
  claim(name: string): Part {
    return this.view.locator('[data-part="payload"] > *').filter({hasText: new RegExp(`^${name}`)});
  }

  /** The line that sums the checks up; it opens and closes their list. */
  get checksLine(): Part {
    return this.view.getByTestId('checks');
  }

  check(id: string): Part {
    return this.checks.locator(`[data-check="${id}"]`);
  }

  get log(): Part {
    return this.view.getByRole('list', {name: words.page.log});
  }

  /** The log's lines of one kind, of every device or of one. */
  logged(what: keyof typeof words.page.logged, device?: DeviceName): Part {
    const lines = this.log.getByRole('listitem').filter({hasText: words.page.logged[what]});
    return device ? lines.filter({hasText: words.page.views[device]}) : lines;
  }

  chat(device: DeviceName): Chat {
    const frame = `iframe[data-device="device-${device.toLowerCase()}"]`;
    return new Chat(this.view.frameLocator(frame), this.view.locator(frame));
  }

  /** What the playground says of whom the widget knows. */
  who(device: DeviceName): Part {
    return this.view.getByTestId(`who-device-${device.toLowerCase()}`);
  }

  /** A problem that the widget reported on the device in sight. */
  reported(code: ProblemCode): Part {
    return this.view.locator(`[data-step="3"] [data-problem="${code}"]`).first();
  }

  /** Waits until the verdict and the widget name a problem. */
  async showsCode(code: ProblemCode): Promise<void> {
    await expect(this.code).toHaveText(code);
    if (!unsigned.has(code)) await expect(this.reported(code)).toBeVisible();
  }

  /** A finding in the reader's own page. */
  finding(code: ProblemCode): Part {
    return this.view.locator(`article[data-problem="${code}"]`).first();
  }

  /** The requests that end in a problem of the service. */
  demonstration(code: ProblemCode): Part {
    return this.view.locator(`section[data-problem="${code}"]`);
  }

  /** That nothing in the reader's own page speaks to the widget. */
  get noSnippet(): Part {
    return this.view.getByText(words.pageCheck.noSnippet);
  }

  /** What is pasted where the reader has a page. */
  get pageArea(): Part {
    return this.view.getByRole('textbox', {name: words.pageCheck.area});
  }

  get scenario(): Part {
    return this.view.getByRole('combobox', {name: words.toolbar.scenario});
  }

  async choose(scenario: string): Promise<void> {
    await this.scenario.selectOption(scenario);
  }

  /** Chooses a scenario by its button in the row of the most frequent ones. */
  async breakIt(scenario: string): Promise<void> {
    const name = scenarioTitles[scenarioOf(scenario).id].replaceAll('`', '');
    await this.chips.getByRole('button', {name, exact: true}).click();
  }

  get chips(): Part {
    return this.view.getByRole('group', {name: words.toolbar.breakIt});
  }

  async bring(source: keyof typeof words.sources): Promise<void> {
    await this.view.getByRole('button', {name: words.sources[source], exact: true}).click();
  }

  async show(view: keyof typeof words.page.views): Promise<void> {
    await this.view.getByRole('button', {name: words.page.views[view], exact: true}).click();
  }

  async judgeAsOf(moment: 'whenIssued' | 'now'): Promise<void> {
    await this.view.getByRole('button', {name: words.token[moment], exact: true}).click();
  }

  /** Loads the customer's page on the device in sight. */
  async reloadPage(): Promise<void> {
    await this.view.getByRole('button', {name: words.page.reload}).click();
  }

  /** Signs the user out of the customer's page on the device in sight. */
  async signOut(): Promise<void> {
    await this.view.getByRole('button', {name: words.page.signOut}).click();
  }

  async startOver(): Promise<void> {
    await this.view.getByRole('button', {name: words.toolbar.startOver}).click();
  }

  async copyLink(): Promise<void> {
    await this.view.getByRole('button', {name: words.toolbar.copyLink}).click();
    await expect(this.view.getByRole('button', {name: words.toolbar.linkCopied})).toBeVisible();
  }

  /** The snippet of a finding as it should be. */
  corrected(code: ProblemCode): Part {
    return this.finding(code).locator('figure').filter({hasText: words.pageCheck.corrected});
  }

  /** Copies the current check as text for Algomo's support. */
  async copyForSupport(): Promise<void> {
    const {copyForSupport, copied} = words.token;
    await this.view
      .getByRole('button', {name: new RegExp(`^(${copyForSupport}|${copied})$`)})
      .click();
    await expect(this.view.getByRole('button', {name: copied})).toBeVisible();
  }

  async includeUserData(): Promise<void> {
    await this.view.getByRole('checkbox', {name: words.token.includeUserData}).check();
  }
}
