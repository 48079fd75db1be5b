import {type ReactNode, useMemo} from 'react';
import {
  CodeBlockContextProvider,
  createCodeBlockMetadata,
  useCodeWordWrap,
} from '@docusaurus/theme-common/internal';
import Buttons from '@theme/CodeBlock/Buttons';
import Container from '@theme/CodeBlock/Container';
import {plainText} from '../../highlighting/plain-text';
import {CodeLines} from './code-lines';
import styles from './styles.module.css';

interface Props {
  /** What `coloured` made of the code. */
  html: string;
  /** By which other blocks of the page find it. */
  name?: string;
  /** Its language, unless the name says it. */
  language?: string;
  /** What stands over it, such as the name of the file. */
  title?: string;
}

/** A block of code like the theme's, in the colours that the build gave it. No grammar is loaded for it. */
export function ColouredBlock({html, name, language, title}: Props): ReactNode {
  const wordWrap = useCodeWordWrap();
  const metadata = useMemo(
    () =>
      createCodeBlockMetadata({
        code: plainText(html),
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
          <CodeLines html={html} name={name} language={language} />
          <Buttons />
        </div>
      </Container>
    </CodeBlockContextProvider>
  );
}
