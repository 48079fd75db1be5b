/** Runs in the page: finds elements as a person would name them, and tells what is to be seen of them. */
import {computeAccessibleName, getRole, isInaccessible} from 'dom-accessibility-api';
import {matches, type Pattern, type Seen, type Step, type Target} from './query';

type Root = Document | Element | ShadowRoot;

/** All elements below a root, in order, also those in open shadow roots. */
function below(root: Root): Element[] {
  const elements: Element[] = [];
  const visit = (node: Root) => {
    for (const child of node.children) {
      elements.push(child);
      if (child.shadowRoot) visit(child.shadowRoot);
      visit(child);
    }
  };
  if ('shadowRoot' in root && root.shadowRoot) visit(root.shadowRoot);
  visit(root);
  return elements;
}

const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'HEAD', 'TITLE', 'TEMPLATE']);

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (silent.has(node.nodeName)) return '';
  const {shadowRoot} = node as Element;
  return [...(shadowRoot ?? node).childNodes].map(textOf).join('');
}

/** The smallest elements that hold a text. */
function holding(root: Root, pattern: Pattern): Element[] {
  const holds = (element: Element) => matches(pattern, textOf(element));
  return below(root).filter(
    (element) => !silent.has(element.nodeName) && holds(element) && !below(element).some(holds),
  );
}

function nameMatches(element: Element, name: Pattern): boolean {
  return matches(name, computeAccessibleName(element));
}

function labelled(root: Root, pattern: Pattern): Element[] {
  const controls = below(root).filter((element) =>
    element.matches('input, textarea, select, button, [aria-label], [aria-labelledby]'),
  );
  return controls.filter((element) => nameMatches(element, pattern));
}

function take(roots: readonly Root[], step: Step): Root[] {
  switch (step.by) {
    case 'first':
      return roots.slice(0, 1);
    case 'last':
      return roots.slice(-1);
    case 'having':
      return roots.filter((root) => matches(step.pattern, textOf(root)));
    default:
      return [...new Set(roots.flatMap((root) => within(root, step)))];
  }
}

function within(root: Root, step: Exclude<Step, {by: 'first' | 'last' | 'having'}>): Root[] {
  switch (step.by) {
    case 'css':
      return below(root).filter((element) => element.matches(step.selector));
    case 'frame':
      return below(root)
        .filter((element) => element.matches(step.selector))
        .flatMap((frame) => (frame as HTMLIFrameElement).contentDocument ?? []);
    case 'role': {
      const {role, name} = step;
      return below(root).filter(
        (element) =>
          getRole(element) === role &&
          (name === null || nameMatches(element, name)) &&
          !isInaccessible(element),
      );
    }
    default:
      return (step.by === 'text' ? holding : labelled)(root, step.pattern);
  }
}

/** The elements at the end of the steps. */
export function find(steps: readonly Step[]): Element[] {
  return steps.reduce<Root[]>(take, [document]) as Element[];
}

function isVisible(element: Element): boolean {
  const {width, height} = element.getBoundingClientRect();
  const {visibility} = getComputedStyle(element);
  return width > 0 && height > 0 && visibility === 'visible';
}

function isFocused(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.activeElement === element && element.ownerDocument.hasFocus();
}

/** What is to be seen of each of the elements at the end of the steps. */
export function look(steps: readonly Step[]): Seen[] {
  return find(steps).map((element) => ({
    text: textOf(element),
    value: 'value' in element ? String(element.value) : '',
    visible: isVisible(element),
    focused: isFocused(element),
    checked: 'checked' in element && element.checked === true,
    attributes: Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
  }));
}

/** How much of each element at the end of the steps is in the window's sight: 0 to 1. */
export function inSight(steps: readonly Step[]): Promise<number[]> {
  return Promise.all(
    find(steps).map(
      (element) =>
        new Promise<number>((resolve) => {
          const observer = new IntersectionObserver(([entry]) => {
            observer.disconnect();
            resolve(entry?.intersectionRatio ?? 0);
          });
          observer.observe(element);
        }),
    ),
  );
}

const frames = () =>
  new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));

/** The offset of an element's document in the window's. */
function offsetOf(element: Element): {x: number; y: number} {
  let [x, y] = [0, 0];
  let frame = element.ownerDocument.defaultView?.frameElement;
  while (frame) {
    const {left, top} = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return {x, y};
}

function deepestAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const hit = root.elementFromPoint(x, y);
  const inner = hit?.shadowRoot && deepestAt(hit.shadowRoot, x, y);
  return inner ?? hit;
}

function contains(element: Element, hit: Node | null): boolean {
  for (let node = hit; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (node === element) return true;
  }
  return false;
}

/** Brings the one element at the end of the steps into view and at rest, and tells where to click it. */
export async function target(steps: readonly Step[]): Promise<Target> {
  const element = one(steps);
  if (typeof element === 'string') return {problem: element};
  element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
  const before = element.getBoundingClientRect();
  await frames();
  const {left, top, width, height} = element.getBoundingClientRect();
  if (left !== before.left || top !== before.top) return {problem: 'moving'};
  if (!isVisible(element)) return {problem: 'not visible'};
  if (element.matches(':disabled')) return {problem: 'disabled'};
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = deepestAt(element.ownerDocument, x, y);
  if (!contains(element, hit)) return {problem: `under ${hit?.outerHTML.slice(0, 120)}`};
  const offset = offsetOf(element);
  return {x: Math.round(offset.x + x), y: Math.round(offset.y + y)};
}

/** The one element at the end of the steps, or why it is not one. */
function one<E extends Element>(steps: readonly Step[]): E | string {
  const [element, ...more] = find(steps) as E[];
  if (element && more.length === 0) return element;
  return element ? `${more.length + 1} elements` : 'not there';
}

/** Puts a text in the place of the field's own, by the browser's editor. Null: done; else why not. */
export function replaceText(steps: readonly Step[], text: string): string | null {
  const field = one<HTMLInputElement>(steps);
  if (typeof field === 'string') return field;
  if (!isVisible(field) || field.matches(':disabled, :read-only')) return 'not to be edited';
  field.focus();
  field.select();
  if (text === '') field.ownerDocument.execCommand('delete');
  else field.ownerDocument.execCommand('insertText', false, text);
  return field.value === text ? null : 'the text was not taken';
}

/** Chooses an option by its value or by its label, as a person does. Null: done; else why not. */
export function choose(
  steps: readonly Step[],
  wanted: {value?: string; label?: string},
): string | null {
  const select = one<HTMLSelectElement>(steps);
  if (typeof select === 'string') return select;
  const index = [...select.options].findIndex(
    ({value, label}) => value === wanted.value || label.trim() === wanted.label,
  );
  if (index < 0 || select.disabled) return 'there is no such option';
  select.focus();
  select.selectedIndex = index;
  select.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  select.dispatchEvent(new Event('change', {bubbles: true}));
  return null;
}

/** Puts the focus on the element. Null: done; else why not. */
export function focus(steps: readonly Step[]): string | null {
  const element = one<HTMLElement>(steps);
  if (typeof element === 'string') return element;
  element.focus();
  return null;
}

/** Brings the element into view. Null: done; else why not. */
export function scrollTo(steps: readonly Step[]): string | null {
  const element = one(steps);
  if (typeof element === 'string') return element;
  element.scrollIntoView({block: 'nearest', behavior: 'instant'});
  return null;
}
