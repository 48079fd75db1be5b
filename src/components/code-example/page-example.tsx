import type {ReactNode} from 'react';
import pages from '@generated/coloured-code/default/pages.json';
import type {PageName} from '../../example-code/code-ids';
import {ColouredBlock} from './coloured-block';

/** A file of `examples/pages/`. */
export function PageExample({page}: {page: PageName}): ReactNode {
  return <ColouredBlock html={pages[`page-${page}`] ?? ''} language="html" />;
}
