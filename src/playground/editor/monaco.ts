/** Monaco with this site's workers, themes and languages. Only a browser may load it. */
import {loader} from '@monaco-editor/react';
import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/register.all';
import 'monaco-editor/languages/definitions/css/register';
import 'monaco-editor/languages/definitions/html/register';
import 'monaco-editor/languages/definitions/javascript/register';
import {jsonDefaults} from 'monaco-editor/languages/features/json/register';
import {BrowserClipboardService} from 'monaco-editor/platform/clipboard/browser/clipboardService';
import {payloadSchema} from '../../visitor-token/payload-schema';
import {payloadFile} from './options';

globalThis.MonacoEnvironment = {
  getWorker: (_: string, label: string) =>
    label === 'json'
      ? new Worker(new URL('monaco-editor/languages/features/json/json.worker', import.meta.url), {
          type: 'module',
          name: 'json',
        })
      : new Worker(new URL('monaco-editor/editor/editor.worker', import.meta.url), {
          type: 'module',
          name: 'editor',
        }),
};

// In Safari it would claim the clipboard at each click and key on the whole page, in case an extension
// wants to write later: what the page's own buttons copy is then refused. There are no extensions here.
BrowserClipboardService.prototype.installWebKitWriteTextWorkaround = () => {};

jsonDefaults.setDiagnosticsOptions({
  validate: true,
  allowComments: false,
  enableSchemaRequest: false,
  schemas: [
    {
      uri: 'inmemory://algomo/visitor-token-payload.json',
      fileMatch: [payloadFile],
      schema: payloadSchema,
    },
  ],
});

/** Monaco's own grey and red have less than 4.5:1 on white. */
const light = [
  {token: 'metatag', foreground: '5b5873'},
  {token: 'metatag.html', foreground: '5b5873'},
  {token: 'metatag.content.html', foreground: 'b3202c'},
  {token: 'attribute.name', foreground: 'b3202c'},
  {token: 'attribute.name.html', foreground: 'b3202c'},
];

const transparent = {
  'editor.background': '#00000000',
  'editorGutter.background': '#00000000',
  focusBorder: '#00000000',
};
monaco.editor.defineTheme('algomo-light', {
  base: 'vs',
  inherit: true,
  rules: light,
  colors: {...transparent, 'editorLineNumber.foreground': '#5b5873'},
});
monaco.editor.defineTheme('algomo-dark', {
  base: 'vs-dark',
  inherit: true,
  rules: [],
  colors: {...transparent, 'editorLineNumber.foreground': '#aeaac3'},
});

// Else the loader would fetch another Monaco from a foreign host.
loader.config({monaco});

export {monaco};
