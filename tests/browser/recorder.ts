import type {View} from './engines/view';

/**
 * The script of a customer's page, before every other, that keeps what is written on the console and what
 * nobody caught: WebDriver shows neither.
 */
export const recorder = `{
  const consoleLines = (window.consoleLines = []);
  for (const [level, name] of [['info', 'info'], ['warn', 'warning'], ['error', 'error'], ['log', 'log']]) {
    const write = console[level];
    console[level] = (...said) => {
      consoleLines.push(name + ': ' + said.join(' '));
      write.apply(console, said);
    };
  }
  addEventListener('error', ({message}) => message && consoleLines.push('uncaught: ' + message));
  addEventListener('unhandledrejection', ({reason}) => consoleLines.push('uncaught: ' + reason));
}`;

/** What the console of a page with the recorder has by now: `error: [Algomo] …`. */
export const consoleOf = (view: View): Promise<string[]> =>
  view.evaluate<string[]>('window.consoleLines');
