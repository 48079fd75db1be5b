import {pageProblem, type Report} from './report';

/**
 * Watches for settings that come after the widget has started without a token. They are reported,
 * not used: a page must not work by chance of timing.
 *
 * @returns ends the watch and leaves the page's objects as the page made them
 */
export function watchSettings(report: Report): () => void {
  const undo: (() => void)[] = [];
  const late = (set: string) =>
    report(
      pageProblem(
        'settings-after-boot',
        `${set} was set after the widget had started, so the visitor is anonymous. Set it before, or call Algomo.boot() afterwards.`,
        {set},
      ),
    );
  const judge = (settings: unknown) => {
    if (typeof settings !== 'object' || settings === null) return;
    if ('visitorToken' in settings) late('window.algomoSettings');
    else watchToken(settings);
  };
  const watchToken = (settings: object) =>
    undo.push(watch(settings, 'visitorToken', () => late('algomoSettings.visitorToken')));

  const before = window.algomoSettings;
  if (typeof before === 'object' && before !== null && !('visitorToken' in before))
    watchToken(before);
  undo.push(watch(window, 'algomoSettings', judge));
  return () => undo.splice(0).forEach((end) => end());
}

/** Puts a pair of accessors in a property's place; the function that it returns puts the property back. */
function watch(target: object, name: string, changed: (value: unknown) => void): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  if (before ? !before.configurable || before.set || before.get : !Object.isExtensible(target)) {
    return () => {};
  }
  let value: unknown = before?.value;
  let exists = before !== undefined;
  const set = (next: unknown) => {
    value = next;
    exists = true;
    Object.defineProperty(target, name, {enumerable: true});
    changed(next);
  };
  Object.defineProperty(target, name, {
    get: () => value,
    set,
    enumerable: exists,
    configurable: true,
  });
  return () => {
    if (Object.getOwnPropertyDescriptor(target, name)?.set !== set) return;
    if (!exists) Reflect.deleteProperty(target, name);
    else
      Object.defineProperty(target, name, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      });
  };
}
