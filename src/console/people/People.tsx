import {type ReactNode, useCallback, useMemo} from 'react';
import controls from '../../playground/controls.module.css';
import {Inbox} from '../../playground/page/Inbox';
import {Panel} from '../../playground/Panel';
import type {UserSummary, VisitorSummary} from '../../service/api';
import type {AskAsOperator} from '../connection/operator';
import {FailureNote} from '../FailureNote';
import {timeOf} from '../time';
import {useAnswer} from '../use-answer';
import {inboxOf} from './inbox';
import styles from './people.module.css';

interface Props {
  askService: AskAsOperator;
  /** Changes when somebody has come or written. */
  revision: number;
}

/** The users and visitors of the workspace. */
export function People({askService, revision}: Props): ReactNode {
  const load = useCallback(async () => {
    const users = await askService<{users: UserSummary[]}>('users');
    if (!users.ok) return users;
    const visitors = await askService<{visitors: VisitorSummary[]}>('visitors');
    if (!visitors.ok) return visitors;
    return {ok: true as const, value: {...users.value, ...visitors.value}};
  }, [askService]);
  const {value, failure, retry} = useAnswer(load, revision);
  const anonymous = value?.visitors.filter(({userId}) => userId === null).length ?? 0;
  return (
    <Panel title="People">
      {failure === null ? null : (
        <FailureNote what="The people could not be read." failure={failure} onRetry={retry} />
      )}
      {value && value.users.length === 0 ? (
        <p className={controls.hint}>No users yet. Sign in to your app as a test user.</p>
      ) : (
        <ul className={styles.people} aria-label="Users">
          {value?.users.map((user) => (
            <User key={user.id} user={user} />
          ))}
        </ul>
      )}
      {value ? (
        <p className={controls.hint}>
          {anonymous === 1 ? '1 anonymous visitor' : `${anonymous} anonymous visitors`}
        </p>
      ) : null}
    </Panel>
  );
}

function User({user}: {user: UserSummary}): ReactNode {
  const {id, name, email, companyName, companyId, visitors, lastSeenAt} = user;
  const more = [email, companyName ?? companyId].filter(Boolean).join(' · ');
  return (
    <li>
      <strong>{name ?? id}</strong> <span className={styles.id}>id {id}</span>
      {more === '' ? null : <span className={styles.more}>{more}</span>}
      <span className={styles.more}>
        {visitors === 1 ? '1 device' : `${visitors} devices`}, last seen {timeOf(lastSeenAt)}
      </span>
    </li>
  );
}

/** The inbox, where the reader answers their own test user. */
export function OwnInbox({askService, revision}: Props): ReactNode {
  const source = useMemo(() => inboxOf(askService), [askService]);
  return (
    <Panel title="Inbox">
      <Inbox
        source={source}
        revision={revision}
        howToBegin="Open the chat in a page of your app and write a message: it arrives here."
      />
    </Panel>
  );
}
