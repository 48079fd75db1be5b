import type {CallFailure, WorkspaceChange} from '../../sandbox/protocol';
import type {SandboxFailure} from './client';

/** What a call came to nothing for, in a sentence or two. */
export function callFailureText(failure: CallFailure): string {
  switch (failure.kind) {
    case 'no-answer':
      return 'The demo server does not answer.';
    case 'outdated':
      return 'The playground was updated in the meantime.';
    case 'storage':
      return failure.full
        ? 'The browser’s storage for this site is full, so the demo server can store nothing.'
        : 'The browser does not let the demo server store data.';
    case 'refused':
      return failure.detail;
    case 'unexpected':
      return `The demo server failed with ${failure.name}.`;
  }
}

/** Why there is no live page, and what helps. */
export const sandboxFailureText: Readonly<Record<SandboxFailure, string>> = {
  insecure:
    'This page was opened over plain HTTP. Browsers run service workers over HTTPS and on localhost only.',
  'no-service-worker':
    'This browser has no service workers here. Some browsers switch them off in private windows.',
  'no-storage':
    'This browser does not let the page store data. Allow cookies and site data for this site, or leave the private window.',
  'storage-full':
    'The browser’s storage for this site is full. Free some space on the device, or clear this site’s data in the browser’s settings.',
  'registration-failed':
    'The service worker could not be started. If trying again does not help, clear this site’s data in the browser’s settings.',
  'no-answer':
    'The demo server does not answer. If trying again does not help, close the other tabs of this site and reload the page.',
  'left-out': 'You went on without it.',
};

/** What another tab did to the workspace that all tabs share. */
export const workspaceChangeText: Readonly<Record<WorkspaceChange, string>> = {
  'started-over':
    'The playground was started over in another tab: there are new secrets and no conversations. The pages were loaded again.',
  'secret-replaced': 'The secret was replaced in another tab. The pages were loaded again.',
  'secret-revoked':
    'The secret was replaced in another tab, and the sessions that the old one began were ended. The pages were loaded again.',
};
