import type {User} from '../algomo';

/** Who the visitor is, in a sentence without a full stop. */
export function whoYouAre(user: User | null): string {
  if (!user) return 'You are not signed in';
  const {id, name, email, companyName} = user;
  return `Signed in as ${[name || email || id, companyName].filter(Boolean).join(', ')}`;
}
