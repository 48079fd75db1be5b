import type {AlgomoEvent} from './seen';

/** What the page's window calls with each event of the widget. */
export const bindingName = 'algomoCheckHeard';

const events: readonly AlgomoEvent['type'][] = [
  'algomo:ready',
  'algomo:identity',
  'algomo:problem',
];

/** Runs in each page before its own scripts: tells of the widget's events, never of a token. */
export const listenToWidget = `(() => {
  const tell = window.${bindingName};
  if (window !== top || typeof tell !== 'function') return;
  for (const type of ${JSON.stringify(events)}) {
    window.addEventListener(type, ({detail}) => {
      const {code, severity, detail: text, user} = detail ?? {};
      tell(JSON.stringify({type, code, severity, text, signedIn: Boolean(user)}));
    });
  }
})()`;

/**
 * An expression that presses a control of the page, and is whether there is one.
 *
 * @param control a CSS selector, or the text or the accessible name of a button or a link
 */
export function pressExpression(control: string): string {
  return `((control) => {
    const bySelector = () => {
      try { return document.querySelector(control); } catch { return null; }
    };
    const plain = (text) => (text ?? '').replace(/\\s+/g, ' ').trim().toLowerCase();
    const pressable = 'button, a[href], summary, input[type=submit], input[type=button], [role=button], [role=link], [role=menuitem]';
    const namesOf = (element) =>
      [element.getAttribute('aria-label'), element.textContent, element.value, element.title].map(plain);
    const all = [...document.querySelectorAll(pressable)].filter((element) => !element.disabled);
    const wanted = plain(control);
    const found = all.find((element) => namesOf(element).includes(wanted)) ?? bySelector();
    found?.click();
    return Boolean(found);
  })(${JSON.stringify(control)})`;
}
