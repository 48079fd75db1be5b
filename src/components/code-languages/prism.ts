/** Prism with the grammars of the pages' own code blocks: HTML, JavaScript and JSON. */
import {Prism} from './core';
import 'prismjs/components/prism-markup';
import 'prismjs/components/prism-clike';
import 'prismjs/components/prism-javascript';
import 'prismjs/components/prism-json';

Reflect.deleteProperty(globalThis, 'Prism');

export {Prism};
