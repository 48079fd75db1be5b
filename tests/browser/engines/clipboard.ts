import {retry} from './webkit/retry';
import type {View} from './view';

/** The text on the clipboard, pasted as a reader does: no engine needs a permission for it. */
export async function copied(view: View): Promise<string> {
  await view.evaluate(() => {
    const area = document.createElement('textarea');
    area.id = 'pasted-here';
    document.body.append(area);
    area.focus();
  });
  await view.keyboard.press('ControlOrMeta+v');
  const text = await retry<string>('paste what was copied', async () => {
    const value = await view.evaluate<string>('document.getElementById("pasted-here").value');
    return value === '' ? {waiting: 'nothing was pasted'} : {done: value};
  });
  await view.evaluate('document.getElementById("pasted-here").remove()');
  return text;
}
