import {type KeyboardEvent, type ReactNode, useEffect, useRef, useState} from 'react';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {copyText} from '../clipboard';
import {markdownAddress} from './markdown-address';
import styles from './styles.module.css';

type Copying = 'idle' | 'copied' | 'not loaded' | 'refused';

const notes: Readonly<Record<Copying, string>> = {
  idle: '',
  copied: 'Copied as Markdown.',
  'not loaded': 'The Markdown could not be loaded. Try again.',
  refused: 'The browser did not allow copying. Open “View as Markdown” and copy it there.',
};

/** The page as Markdown: to copy, to read, or to open in an assistant. Nothing is loaded before a click. */
export function PageMenu(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  const markdown = markdownAddress(pathname, siteConfig.baseUrl);
  return <Menu key={markdown} markdown={markdown} site={siteConfig.url} />;
}

interface Props {
  /** The path of the page's Markdown. */
  markdown: string;
  /** The site's origin. */
  site: string;
}

function Menu({markdown, site}: Props): ReactNode {
  const [copying, setCopying] = useState<Copying>('idle');

  const copy = async () => {
    const outcome = await copyText(() => loaded(markdown));
    if (outcome.copied) setCopying('copied');
    else setCopying(outcome.text === null ? 'not loaded' : 'refused');
  };
  const question = encodeURIComponent(
    `Read ${site}${markdown} so that I can ask you questions about it.`,
  );
  return (
    <div className={styles.menu} data-markdown="skip">
      <button type="button" onClick={copy}>
        Copy page
      </button>
      <Dropdown>
        <a href={markdown}>View as Markdown</a>
        <a href={`https://chatgpt.com/?q=${question}`} target="_blank" rel="noopener noreferrer">
          Open in ChatGPT
        </a>
        <a href={`https://claude.ai/new?q=${question}`} target="_blank" rel="noopener noreferrer">
          Open in Claude
        </a>
      </Dropdown>
      <span role="status" className={styles.note}>
        {notes[copying]}
      </span>
    </div>
  );
}

async function loaded(address: string): Promise<{text: string} | {refusal: string}> {
  try {
    const response = await fetch(address);
    const isMarkdown = response.ok && !response.headers.get('content-type')?.includes('html');
    if (isMarkdown) return {text: await response.text()};
  } catch {
    // Said like any other failure.
  }
  return {refusal: notes['not loaded']};
}

/** Opens without JavaScript. Escape, or a click elsewhere, closes it. */
function Dropdown({children}: {children: ReactNode[]}): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = ({target}: Event) => {
      if (details.current && !details.current.contains(target as Node))
        details.current.open = false;
    };
    for (const event of ['pointerdown', 'focusin']) document.addEventListener(event, close);
    return () => {
      for (const event of ['pointerdown', 'focusin']) document.removeEventListener(event, close);
    };
  }, []);
  const closeByKey = ({key}: KeyboardEvent) => {
    if (key !== 'Escape' || !details.current?.open) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  return (
    <details ref={details} onKeyDown={closeByKey}>
      <summary aria-label="This page for assistants">
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <path d="m3 6 5 5 5-5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </summary>
      <ul>
        {children.map((child, index) => (
          <li key={index}>{child}</li>
        ))}
      </ul>
    </details>
  );
}
