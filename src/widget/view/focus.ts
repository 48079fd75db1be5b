import type {State} from '../state';

/** Moves the focus with what is shown: into the panel, to what is new in it, and back to where it was. */
export interface Focus {
  /** To be called before the state is drawn. */
  before(state: State): void;
  /** To be called once the state is drawn. */
  after(state: State): void;
}

export function createFocus(root: ShadowRoot): Focus {
  let place: string | undefined;
  let origin: Element | null = null;
  return {
    before({open}) {
      if (open && place === undefined) origin = document.activeElement;
    },
    after(state) {
      const previous = place;
      place = state.open ? placeOf(state) : undefined;
      if (place === previous) return;
      // A chat that its page opens takes no focus from another page or from the page around a frame.
      if (!document.hasFocus()) return;
      if (place !== undefined) (find(root, 'textarea') ?? find(root, '[role=dialog]'))?.focus();
      else if (isUseful(origin, root)) origin.focus();
      else find(root, '.launcher')?.focus();
    },
  };
}

/** What the panel shows; a conversation that has just got its id stays what it was. */
function placeOf({phase, view}: State): string {
  return phase === 'ready' ? (view === null ? 'list' : 'conversation') : phase;
}

function find(root: ShadowRoot, selector: string): HTMLElement | null {
  return root.querySelector(selector);
}

function isUseful(element: Element | null, root: ShadowRoot): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element.isConnected &&
    element !== document.body &&
    element !== root.host
  );
}

/** Lets Tab go round inside an element that covers the page. */
export function keepFocus(element: HTMLElement, event: KeyboardEvent): void {
  const stops = [
    ...element.querySelectorAll<HTMLElement>('button:not(:disabled), textarea, a, .log'),
  ];
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const active = (element.getRootNode() as ShadowRoot).activeElement;
  if (active !== element && active !== (event.shiftKey ? first : last)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
