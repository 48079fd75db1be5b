import type {PageScript, PageSource} from './page-source';

/** How the widget's script comes into the page. `dynamic`: a script adds it. */
export type WidgetLoading = 'blocking' | 'deferred' | 'async' | 'dynamic';

export interface WidgetScript {
  readonly script: PageScript;
  readonly loading: WidgetLoading;
  /** The address as it is written; null if a script makes it. */
  readonly src: string | null;
  /** Whether it is the address of the widget, as far as its path tells. */
  readonly right: boolean;
}

/** The newest version, or one that never changes. */
const rightPath = /\/widget\/v1(?:\.\d+\.\d+)?\.js$/;
const likePath = /\/widgets?(?:\/v\d+)?(?:\/?[\w.-]*)?(?:\.min)?(?:\.js)?$/i;

/** Whether an address is meant to be the widget's script, and whether it is. */
export function widgetAddress(src: string, known: string | undefined): 'right' | 'wrong' | null {
  const path = pathOf(src);
  if (known !== undefined && withoutQuery(src.trim()) === withoutQuery(known)) return 'right';
  if (rightPath.test(path)) return 'right';
  const mentions = /algomo/i.test(src);
  if (!mentions) return /^\/?widget\/v\d/i.test(path) ? 'wrong' : null;
  return likePath.test(path) || /widget|embed|chat|loader/i.test(path) ? 'wrong' : null;
}

function pathOf(src: string): string {
  return withoutQuery(src.trim()).replace(/^(?:[a-z]+:)?\/\/[^/]*/i, '');
}

function withoutQuery(src: string): string {
  return src.replace(/[?#].*$/s, '');
}

/** The script that loads the widget: a tag, or an inline script that adds one; the right one before a wrong one. */
export function findWidget(
  {scripts, base}: Pick<PageSource, 'scripts' | 'base'>,
  known: string | undefined,
): WidgetScript | null {
  const running = scripts.filter(
    ({kind, shut, attributes}) => shut === null && kind !== 'data' && !attributes.has('nomodule'),
  );
  const tags = running.flatMap((script): WidgetScript[] => {
    const src = script.src === null ? null : resolved(script.src, base);
    const address = src === null ? null : widgetAddress(src, known);
    if (address === null) return [];
    return [{script, loading: loading(script), src, right: address === 'right'}];
  });
  return tags.find(({right}) => right) ?? dynamic(running, known) ?? tags[0] ?? null;
}

/** The address of a script where the page has a base element of another site. */
function resolved(src: string, base: string | null): string {
  if (base === null || !/^(?:https?:)?\/\//i.test(base.trim()) || /^\s*(?:[a-z]+:|\/\/)/i.test(src))
    return src;
  try {
    return new URL(src, new URL(base, 'https://base.invalid/')).href;
  } catch {
    return src;
  }
}

function loading({kind, attributes}: PageScript): WidgetScript['loading'] {
  if (attributes.has('async')) return 'async';
  return kind === 'module' || attributes.has('defer') ? 'deferred' : 'blocking';
}

const adds =
  /createElement\s*\(|\bimport\b|document\.write|getScript|loadScript|insertBefore|appendChild|\$script/;
const address =
  /["'`]((?:https?:)?\/\/[^"'`\s]{1,300}|\/?[^"'`\s]{0,100}\/widget\/v\d[^"'`\s]{0,60})["'`]/g;

function dynamic(scripts: readonly PageScript[], known: string | undefined): WidgetScript | null {
  for (const script of scripts) {
    if (script.src !== null || script.text.length > 200_000 || !adds.test(script.text)) continue;
    for (const match of script.text.matchAll(address)) {
      const judged = widgetAddress(match[1] ?? '', known);
      if (judged === 'right')
        return {script, loading: 'dynamic', src: match[1] ?? null, right: true};
    }
    if (/algomo/i.test(script.text) && /["'`][^"'`\n]{0,200}\/widget\//.test(script.text)) {
      return {script, loading: 'dynamic', src: null, right: true};
    }
  }
  return null;
}
