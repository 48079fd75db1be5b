import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {changelog, type ContractVersion} from '../../problems/changelog';
import {InlineCode} from '../inline-code';
import {ProblemLinks} from '../problem-link';

const day = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'});

/** Every version of the contract, the newest first, with the codes that it brought. */
export function Changelog(): ReactNode {
  return changelog.map((version) => <Version key={version.version} version={version} />);
}

function Version({
  version: {version, date, changes, codes},
}: {
  version: ContractVersion;
}): ReactNode {
  return (
    <section>
      <Heading as="h2" id={`v${version}`}>
        Version {version}
      </Heading>
      <p>
        <time dateTime={date}>{day.format(new Date(date))}</time>
      </p>
      <ul>
        {changes.map((change) => (
          <li key={change}>
            <InlineCode text={change} />
          </li>
        ))}
      </ul>
      <p>
        New codes: <ProblemLinks codes={codes} />
      </p>
    </section>
  );
}
