import {optionsOf} from './run/value';
import {readPage} from './read-page';

/**
 * The visitor tokens that a page’s HTML gives to the widget, written out, in the page’s order. A token that a
 * function brings, or that is put together while the page runs, is not among them.
 *
 * @example
 * tokensInPage('<script>window.algomoSettings = {visitorToken: "eyJ…"}</script>');
 */
export function tokensInPage(html: string): string[] {
  const texts = readPage(html, {now: new Date()})
    .tokens.flatMap(({value}) => optionsOf(value))
    .flatMap((one) => (one.kind === 'text' ? [one.text] : []));
  return [...new Set(texts)];
}
