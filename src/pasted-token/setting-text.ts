/** What a text has as the value of `visitorToken`. */
export interface SettingText {
  readonly text: string;
  /** Without quotes it is code, or a template. */
  readonly quoted: boolean;
}

const setting =
  /(?:^|[^\w$-])visitor[_-]?token(?:\\?["'`])?\s{0,8}(?::|=>?)\s{0,8}(\\?["'`])?([^\n\r]{1,300})/i;

/** The value that a text gives to `visitorToken`; null if it gives it none in the same line. */
export function settingText(text: string): SettingText | null {
  const [, mark, rest = ''] = setting.exec(text) ?? [];
  if (rest === '') return null;
  if (mark !== undefined) {
    const end = rest.indexOf(mark);
    return end < 0 ? null : {text: rest.slice(0, end), quoted: true};
  }
  const code = rest.replace(/<\/script>.*$/i, '').replace(/[\s;,]{1,20}$/, '');
  return {text: balanced(code), quoted: false};
}

/** Without the brackets at its end that close what began before it. */
function balanced(code: string): string {
  let text = code;
  while (/[})]$/.test(text) && count(text, /[})]/g) > count(text, /[{(]/g)) {
    text = text.slice(0, -1).trimEnd();
  }
  return text;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
