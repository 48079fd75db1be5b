import {isProblemCode} from '../../problems';
import {devices, type FrameMessage, type TabId} from '../../sandbox/protocol';

/** A message of this tab's pages; null for anything else that windows post to one another. */
export function readFrameMessage(data: unknown, tab: TabId): FrameMessage | null {
  return isFrameMessage(data) && data.tab === tab ? data : null;
}

function isFrameMessage(data: unknown): data is FrameMessage {
  if (!isObject(data) || data['source'] !== 'algomo-demo-page') return false;
  if (!devices.some((device) => device === data['device'])) return false;
  switch (data['type']) {
    case 'ready':
    case 'identity':
      return data['user'] === null || isUser(data['user']);
    case 'problem':
      return isProblem(data['problem']);
    case 'blocked':
      return typeof data['directive'] === 'string';
    default:
      return false;
  }
}

function isUser(user: unknown): boolean {
  if (!isObject(user) || typeof user['id'] !== 'string') return false;
  return user['name'] === undefined || typeof user['name'] === 'string';
}

function isProblem(problem: unknown): boolean {
  if (!isObject(problem) || !isProblemCode(problem['code'])) return false;
  const {title, detail, severity} = problem;
  return (
    typeof title === 'string' &&
    typeof detail === 'string' &&
    (severity === 'error' || severity === 'warning')
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
