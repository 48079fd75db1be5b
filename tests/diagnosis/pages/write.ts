import {page, snippet, widget} from './token';

/** An inline script. */
export const script = (text: string, attributes = '') => `<script${attributes}>${text}</script>`;

/** A page whose snippet has this value, as it is written. */
export const withValue = (value: string) => page(snippet(value) + widget);

/** A page with this script in its head, and the widget after it. */
export const withScript = (text: string, attributes = '') =>
  page(script(text, attributes) + widget);

/** The widget's script with other attributes, or before another address. */
export const widgetWith = (attributes: string) =>
  widget.replace('<script', `<script ${attributes}`);
