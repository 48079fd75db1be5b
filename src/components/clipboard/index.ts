/** A text to copy, or why there is none. */
export type Copyable = string | {text: string} | {refusal: string};

export type Copied =
  | {copied: true}
  /** `text` is what the reader may copy by hand; null: there is nothing to copy. */
  | {copied: false; why: string; text: string | null};

const notAllowed = 'The browser did not allow copying. Copy the text from here:';

/**
 * Copies a text, which may still have to be made. Never rejects.
 *
 * @example const outcome = await copyText(() => linkTo(content, '/playground/'));
 */
export async function copyText(make: () => Copyable | Promise<Copyable>): Promise<Copied> {
  const made = make();
  const text = Promise.resolve(made).then(textOf);
  try {
    await (made instanceof Promise ? writeLater(text) : navigator.clipboard.writeText(await text));
    return {copied: true};
  } catch {
    const copyable = await made;
    return typeof copyable === 'object' && 'refusal' in copyable
      ? {copied: false, why: copyable.refusal, text: null}
      : {copied: false, why: notAllowed, text: textOf(copyable)};
  }
}

/** Safari writes only what a click hands to the clipboard at once, be it a promise. */
async function writeLater(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await text);
  const blob = text.then((made) => new Blob([made], {type: 'text/plain'}));
  await navigator.clipboard.write([new ClipboardItem({'text/plain': blob})]);
}

/** @throws Error there is none */
function textOf(copyable: Copyable): string {
  if (typeof copyable === 'string') return copyable;
  if ('refusal' in copyable) throw new Error(copyable.refusal);
  return copyable.text;
}
