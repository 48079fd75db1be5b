type Engine = 'firefox' | 'webkit';

const webDriver = 'WebDriver has no command for it, and WebKitGTK speaks nothing else';

/**
 * What a test may need that not every engine can be made to do here: the tag of such a test, and why it
 * is skipped in an engine. An engine that is not named runs it.
 */
export const limits: Readonly<Record<string, Partial<Record<Engine, string>>>> = {
  '@stops-worker': {
    firefox: 'BiDi cannot stop a service worker',
    webkit: webDriver,
  },
  '@storage-quota': {
    firefox: 'BiDi cannot make the storage smaller',
    webkit: webDriver,
  },
  '@touch': {
    firefox: 'a stock Firefox has the one pointer that it was started with',
    webkit: 'WebKitGTK on a display without a touch screen has a mouse',
  },
  '@composition': {
    firefox: 'BiDi has no input method',
    webkit: webDriver,
  },
  '@clock': {webkit: webDriver},
  '@offline': {webkit: webDriver},
  '@layout-shift': {
    firefox: 'it does not measure layout shifts',
    webkit: 'it does not measure layout shifts',
  },
};

/**
 * Why tests with these tags are skipped in an engine; null: they run.
 *
 * @throws Error a tag is not in the list
 */
export function limitOf(engine: string, tags: readonly string[]): string | null {
  for (const tag of tags) {
    const reasons = limits[tag];
    if (!reasons) throw new Error(`${tag} is not in engines/limits.ts.`);
    const reason = reasons[engine as Engine];
    if (reason !== undefined) return `${tag}: ${reason}`;
  }
  return null;
}
