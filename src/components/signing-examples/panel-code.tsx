import {type ReactNode, useEffect, useMemo, useState} from 'react';
import {
  CodeBlockContextProvider,
  createCodeBlockMetadata,
  useCodeBlockContext,
  useCodeWordWrap,
} from '@docusaurus/theme-common/internal';
import Buttons from '@theme/CodeBlock/Buttons';
import Container from '@theme/CodeBlock/Container';
import {codeAtHand, type CodeId, loadCode, setOf} from './coloured-code';
import styles from './panel-code.module.css';
import {plainText} from './plain-text';

interface Props {
  code: CodeId;
  /** What stands over it, such as the name of the file. */
  title?: string;
}

/**
 * A block of code, like the theme's, that was coloured when the site was built. Its HTML stays what the
 * page brought: no text and no grammar is loaded for it.
 */
export function PanelCode({code, title}: Props): ReactNode {
  const html = useCode(code);
  const wordWrap = useCodeWordWrap();
  const metadata = useMemo(
    () =>
      createCodeBlockMetadata({
        code: plainText(html ?? ''),
        language: 'text',
        title,
        className: undefined,
        defaultLanguage: undefined,
        metastring: undefined,
        magicComments: [],
        showLineNumbers: false,
      }),
    [html, title],
  );
  return (
    <CodeBlockContextProvider metadata={metadata} wordWrap={wordWrap}>
      <Container as="div">
        {title !== undefined && <div className={styles.title}>{title}</div>}
        <div className={styles.content}>
          <Block code={code} html={html} />
          <Buttons />
        </div>
      </Container>
    </CodeBlockContextProvider>
  );
}

function Block({code, html}: {code: CodeId; html: string | undefined}): ReactNode {
  const {codeBlockRef} = useCodeBlockContext().wordWrap;
  return (
    <pre ref={codeBlockRef} className={`${styles.block} thin-scrollbar`} tabIndex={0}>
      {html === undefined ? (
        <code className={styles.lines}>Loading …</code>
      ) : (
        <code className={styles.lines} data-code={code} dangerouslySetInnerHTML={{__html: html}} />
      )}
    </pre>
  );
}

/** The code as HTML; undefined until it is there. */
function useCode(id: CodeId): string | undefined {
  const [, setLoaded] = useState(false);
  const html = codeAtHand(id);
  useEffect(() => {
    if (html !== undefined) return undefined;
    let mounted = true;
    loadCode(setOf(id)).then(
      () => mounted && setLoaded(true),
      // The block says that it is loading; the next visit tries again.
      () => {},
    );
    return () => {
      mounted = false;
    };
  }, [html, id]);
  return html;
}
