import type {ReactNode} from 'react';
import type {BootVisit, SeenToken, Visit} from '../../local-sandbox/protocol';
import {refusedBefore} from '../../local-sandbox/visits/refused-before';
import {PanelPart} from '../../playground/Panel';
import {AlsoWrong} from '../../playground/token/AlsoWrong';
import {Checks} from '../../playground/token/Checks';
import {DecodedToken} from '../../playground/token/DecodedToken';
import {ProblemNote} from '../../playground/token/ProblemNote';
import {timeOf} from '../time';
import {Facts} from './Facts';
import {glanceAt} from './glance';
import {sameTokenBefore} from './shown';
import styles from './visits.module.css';

interface Props {
  visit: Visit;
  /** All of them, the oldest first. */
  visits: readonly Visit[];
}

/** All that is known of a visit. */
export function VisitDetails({visit, visits}: Props): ReactNode {
  const checks = visit.type === 'boot' && visit.token ? visit.token.checks : [];
  const inChecks = new Set(checks.flatMap(({problems}) => problems.map(({code}) => code)));
  const problems = glanceAt(visit).problems.filter(({code}) => !inChecks.has(code));
  return (
    <div className={styles.details}>
      {problems.map((problem) => (
        <ProblemNote key={problem.code} problem={problem} />
      ))}
      {visit.type === 'boot' ? <Boot visit={visit} visits={visits} /> : <Other visit={visit} />}
    </div>
  );
}

function Boot({visit, visits}: {visit: BootVisit; visits: readonly Visit[]}): ReactNode {
  const {token, status, visitorId, user, headers} = visit;
  const same = token && sameTokenBefore(visits, visit, token.fingerprint);
  const refused = refusedBefore(visits, visit);
  return (
    <>
      {token ? (
        <Token token={token} />
      ) : (
        <p className={styles.hint}>
          {refused
            ? `The widget went on without the token that was refused at ${timeOf(refused.at)}.`
            : 'The page passed no token, so the visitor is anonymous, as anyone is who is not signed in.'}
        </p>
      )}
      <PanelPart title="Request">
        <Facts
          facts={{
            page: visit.origin ?? unnamed,
            status: `HTTP ${status}`,
            ...(user && {user: [user.id, user.name, user.email].filter(Boolean).join(', ')}),
            ...(visitorId !== null && {visitor: visitorId}),
            ...(token && {
              token: same
                ? `The same as at ${timeOf(same.at)}: ${token.fingerprint}`
                : `Not seen before: ${token.fingerprint}`,
            }),
            ...headers,
          }}
        />
      </PanelPart>
    </>
  );
}

function Token({token}: {token: SeenToken}): ReactNode {
  const signature = token.checks.find(({id}) => id === 'signature');
  return (
    <>
      <PanelPart title="Checks, in order">
        <Checks checks={token.checks} />
        <AlsoWrong inspection={token} />
      </PanelPart>
      <DecodedToken
        header={token.header}
        payload={token.claims}
        signatureVerified={signature?.status === 'passed'}
      />
    </>
  );
}

/** In place of a page’s origin. */
const unnamed = 'The request named none.';

function Other({visit}: {visit: Exclude<Visit, BootVisit>}): ReactNode {
  const page = visit.origin ?? unnamed;
  if (visit.type === 'sign-out') {
    return (
      <>
        <p className={styles.hint}>
          The page called <code>Algomo.shutdown()</code>: the session has ended, and the chat shows
          nothing of {visit.user ? 'this user' : 'the visitor'} any more.
        </p>
        <Facts facts={{page, ...(visit.user && {user: visit.user.id})}} />
      </>
    );
  }
  const {report, path, pageLoad} = visit;
  return (
    <>
      <p className={styles.hint}>{explanations[report.type]}</p>
      <Facts
        facts={{
          page: page + path,
          ...(report.type === 'route' && {
            before: report.userBefore ?? 'anonymous',
            after: report.userAfter ?? 'anonymous',
          }),
          'page load': pageLoad,
        }}
      />
    </>
  );
}

const explanations = {
  problem: 'Only the widget in the page can see this. It told the sandbox.',
  route: 'The page changed its address without being loaded again.',
  'from-cache':
    'The browser showed the page without asking your server, so a token in it is an old one.',
};
