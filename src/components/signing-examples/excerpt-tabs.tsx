import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {exampleFiles} from '../../example-code/files';
import type {LanguageId} from '../../example-code/names';
import {type LastRun, lastRuns} from '../../example-code/last-runs';
import type {ExampleTopic} from '../../problems';
import {InlineCode} from '../inline-code';
import {CodeExample} from '../code-example';
import {TabsByLanguage} from './tabs-by-language';
import styles from './excerpt-tabs.module.css';

interface Props {
  topic: ExampleTopic;
  /** What people write instead, for some of the languages. `backticks` mark code. */
  mistakes?: Readonly<Partial<Record<LanguageId, string>>>;
}

/** The lines of each signing example that show a topic, and what people write instead of them. */
export function ExcerptTabs({topic, mistakes = {}}: Props): ReactNode {
  return (
    <TabsByLanguage label="Lines of the examples by language">
      {(language) => {
        const mistake = mistakes[language];
        return (
          <>
            <CodeExample
              code={`${language}-${topic}`}
              // A call is the reader's own line: it is in no file of the example.
              {...(topic !== 'call' && {title: exampleFiles[language]})}
            />
            {mistake && (
              <p className={styles.mistake}>
                <strong>The mistake:</strong> <InlineCode text={mistake} />
              </p>
            )}
            <p className={styles.origin}>
              From the{' '}
              <Link to={`/docs/visitor-authentication/encrypting-user-data/?lang=${language}`}>
                whole function
              </Link>
              {origin(lastRuns[language])}
            </p>
          </>
        );
      }}
    </TabsByLanguage>
  );
}

function origin(run: LastRun | undefined): string {
  return run?.status === 'run'
    ? `, run with ${run.library} ${run.version} on ${run.toolchain}.`
    : ', which was not run here.';
}
