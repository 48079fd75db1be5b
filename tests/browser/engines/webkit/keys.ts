import {Key} from 'selenium-webdriver';

/** Playwright's names of keys, where WebDriver has quite another. */
const others: Readonly<Record<string, string>> = {
  ControlOrMeta: Key.CONTROL,
  Backspace: Key.BACK_SPACE,
};

/**
 * The key of a name, as WebDriver has it.
 *
 * @throws Error there is no such key
 * @example keyOf('ArrowLeft') === Key.ARROW_LEFT
 */
export function keyOf(name: string): string {
  if (name.length === 1) return name;
  const constant = name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
  const key = others[name] ?? Key[constant as keyof typeof Key];
  if (typeof key !== 'string') throw new Error(`There is no key ${name}.`);
  return key;
}
