import {Prism} from 'prism-react-renderer';

// The grammars register with a global, which stands for as long as they are loaded.
(globalThis as {Prism?: typeof Prism}).Prism = Prism;
