import type {PageText} from '../source/page-source';
import type {FindingDraft, PageReading} from '../page-reading';
import {errorAt} from './error-at';

export function texts({idle}: PageReading): FindingDraft[] {
  return idle.flatMap(({text, at}) => (text ? [inactiveAt(at, ...saying(text))] : []));
}

function saying({where, attribute}: PageText): [title: string, detail: string] {
  return where === 'attribute'
    ? [
        `The snippet is in the attribute ${attribute ?? ''}`,
        'The browser does not run what is in this attribute. Write the snippet into a `<script>` of its own, between its tags.',
      ]
    : sayings[where];
}

const sayings: Record<Exclude<PageText['where'], 'attribute'>, [title: string, detail: string]> = {
  srcdoc: [
    'The snippet is inside an iframe',
    'An `<iframe>` has a `window` of its own: what its `srcdoc` sets is not on the page’s `window`, which the widget reads. Write the snippet into the page itself.',
  ],
  markup: [
    'The script is added in a way that does not run it',
    'Browsers do not run scripts that are added by `innerHTML` or `insertAdjacentHTML`. Set `window.algomoSettings` in the script itself.',
  ],
  comment: [
    'The snippet is inside an HTML comment',
    'Between `<!--` and `-->` nothing runs. Take the comment’s marks away.',
  ],
  text: [
    'The snippet is shown as text',
    'The snippet is in the page as text, not in a `<script>`: the tag is missing, or it was escaped (`&lt;script&gt;`) when it was put in.',
  ],
  noscript: [
    'The snippet is inside noscript',
    'Where scripts run, browsers ignore what is inside `<noscript>`.',
  ],
  textarea: [
    'The snippet is inside a textarea',
    'What is inside a `<textarea>` is text and does not run.',
  ],
  title: [
    'The snippet is inside the title',
    'What is inside `<title>` is text; perhaps its end tag is missing.',
  ],
  style: [
    'The snippet is inside a style element',
    'What is inside `<style>` is not a script; perhaps its end tag is missing.',
  ],
  iframe: [
    'The snippet is inside an iframe',
    'What is inside `<iframe>` is text and does not run.',
  ],
  xmp: ['The snippet is inside an element whose content is text', 'It is shown and does not run.'],
};

export function inactiveAt(at: number, title: string, detail: string): FindingDraft {
  return errorAt('snippet-inactive', title, detail, at);
}
