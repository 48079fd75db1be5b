import './manual';
import Prism from 'prismjs/components/prism-core';

// The grammars register with a global, which stands for as long as they are loaded.
(globalThis as {Prism?: unknown}).Prism = Prism;

export {Prism};
