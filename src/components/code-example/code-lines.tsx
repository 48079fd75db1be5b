import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useCodeBlockContext} from '@docusaurus/theme-common/internal';
import styles from './styles.module.css';

type Props = {className?: string} & (
  | {children: ReactNode}
  /** Coloured code, and the name by which other blocks of the page find it. */
  | {html: string; name?: string; language?: string}
);

/** The lines of a block of code: as they are, or in the colours that the build gave them. */
export function CodeLines({className, ...content}: Props): ReactNode {
  const {codeBlockRef} = useCodeBlockContext().wordWrap;
  return (
    <pre
      ref={codeBlockRef}
      className={clsx(className, styles.block, 'thin-scrollbar')}
      tabIndex={0}
    >
      {'html' in content ? (
        <code
          className={styles.lines}
          data-code={content.name}
          data-language={content.language}
          dangerouslySetInnerHTML={{__html: content.html}}
        />
      ) : (
        <code className={styles.lines}>{content.children}</code>
      )}
    </pre>
  );
}
