import type {Frame} from './frame';
import type {Machine} from './machine';
import type {Value} from './value';

/** `xhr.onload = …`, `window.onload = …`: called when that happens. */
export function handler(
  m: Machine,
  target: Value,
  name: string | null,
  value: Value,
  frame: Frame,
): void {
  if (name === null || !/^on[a-z]/.test(name)) return;
  if (value.kind !== 'thing' || value.type !== 'function') return;
  const called = {run: value, args: [], at: frame.script.start};
  const isDocument = target.kind === 'thing' && target.name === 'document';
  if (isDocument && name === 'onreadystatechange')
    m.tasks.push({...called, timing: {when: 'interactive', waitsFor: '`readystatechange`'}});
  m.tasks.push({...called, timing: {when: 'late', waitsFor: `\`${name}\``}});
}

/** `element.innerHTML = "<script>…"`: scripts that come into the page so do not run. */
export function inserted(m: Machine, name: string, value: Value): void {
  if (name !== 'innerHTML' && name !== 'outerHTML') return;
  noteInserted(m, value);
}

/** Notes HTML with scripts that is put into the page in a way that does not run them. */
export function noteInserted(m: Machine, value: Value): void {
  if (value.kind === 'text' && /<script/i.test(value.text) && m.inserted.length < 10)
    m.inserted.push(value);
}
