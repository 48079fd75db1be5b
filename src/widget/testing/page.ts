import {vi} from 'vitest';
import type {AlgomoEvents} from '../algomo';
import '../globals';
import {createWidget, type Widget} from '../widget';
import {FakeService} from './fake-service';

/** A page with the widget on it. */
export class TestPage {
  readonly service = new FakeService();
  readonly events: {type: keyof AlgomoEvents; detail: never}[] = [];
  readonly errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  readonly warnings = vi.spyOn(console, 'warn').mockImplementation(() => {});
  private widgets: Widget[] = [];
  private readonly listener = (event: Event) => {
    this.events.push({
      type: event.type as keyof AlgomoEvents,
      detail: (event as CustomEvent).detail as never,
    });
  };

  constructor() {
    vi.stubGlobal('fetch', this.service.fetch);
    for (const type of ['algomo:ready', 'algomo:identity', 'algomo:problem']) {
      window.addEventListener(type, this.listener);
    }
  }

  /** Runs the script as a new page load would, and waits for nothing. */
  load(settings?: unknown): Widget {
    this.widgets.splice(0).forEach(leave);
    if (settings === undefined) delete window.algomoSettings;
    else window.algomoSettings = settings;
    const widget = this.script();
    widget.start();
    return widget;
  }

  /** Another tab, whose script has run and not started yet. The tabs share the window here. */
  script(device = 'default'): Widget {
    const widget = createWidget({
      service: 'https://service.test',
      problemPages: 'https://docs.test/docs/troubleshooting/',
      device,
    });
    this.widgets.push(widget);
    return widget;
  }

  /** The widgets that are on the screens of all tabs, in the order in which they came. */
  get shown(): ShadowRoot[] {
    return [...document.querySelectorAll('algomo-widget')].map(({shadowRoot}) => shadowRoot!);
  }

  /** Loads and waits until the visitor has a session and its stream. */
  async booted(settings?: unknown): Promise<Widget> {
    const before = this.count('algomo:ready');
    const widget = this.load(settings);
    await vi.waitFor(() => {
      if (this.count('algomo:ready') === before) throw new Error('not ready');
      if (this.service.openStreams === 0) throw new Error('no stream');
    });
    return widget;
  }

  /** The details of the events of one type, in their order. */
  heard<T extends keyof AlgomoEvents>(type: T): AlgomoEvents[T][] {
    return this.events.filter((one) => one.type === type).map(({detail}) => detail);
  }

  get problems(): string[] {
    return this.heard('algomo:problem').map(({code}) => code);
  }

  get root(): ShadowRoot {
    const root = document.querySelector('algomo-widget')?.shadowRoot;
    if (!root) throw new TypeError('The widget is not on the page.');
    return root;
  }

  get dialog(): Element | null {
    return this.root.querySelector('[role=dialog]');
  }

  /** What a person reads in the open panel. */
  get text(): string {
    return this.dialog?.textContent ?? '';
  }

  button(label: string): HTMLButtonElement {
    const button = [...this.root.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === label,
    );
    if (!button) throw new Error(`There is no button “${label}”.`);
    return button;
  }

  get field(): HTMLTextAreaElement {
    const field = this.root.querySelector('textarea');
    if (!field) throw new Error('There is no composer.');
    return field;
  }

  async write(text: string): Promise<void> {
    await vi.waitFor(() => this.field);
    this.field.value = text;
    this.field.dispatchEvent(new Event('input', {bubbles: true}));
    await vi.waitFor(() => {
      if (this.button('Send').disabled) throw new Error('nothing to send');
    });
    this.button('Send').click();
  }

  private count(type: keyof AlgomoEvents): number {
    return this.heard(type).length;
  }

  async close(): Promise<void> {
    this.widgets.splice(0).forEach((widget) => widget.shutdown());
    // What was under way says goodbye to the service while it is still this one.
    await new Promise((done) => setTimeout(done));
    for (const type of ['algomo:ready', 'algomo:identity', 'algomo:problem']) {
      window.removeEventListener(type, this.listener);
    }
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    localStorage.clear();
    sessionStorage.clear();
    delete window.algomoSettings;
  }
}

/** Ends a widget as the end of its page does: what is stored stays. */
function leave(widget: Widget): void {
  const kept = [localStorage, sessionStorage].map((storage) => [storage, {...storage}] as const);
  widget.shutdown();
  for (const [storage, items] of kept) {
    for (const [name, value] of Object.entries(items)) storage.setItem(name, String(value));
  }
}
