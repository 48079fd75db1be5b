import path from 'node:path';
import {main} from './cli';

/** Put in place when the package is made. */
declare const sandboxVersion: string;
declare const sandboxDocsUrl: string;

main(process.argv.slice(2), {
  assetsFolder: path.join(__dirname, '..', 'assets'),
  version: sandboxVersion,
  docsUrl: sandboxDocsUrl,
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
