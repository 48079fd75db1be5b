import {readLayers} from '../visitor-token';

/** What a JSON text around a token is: the widget's request, what an endpoint returned, or a record of something else. */
export type JsonBody = 'boot-request' | 'body' | 'record';

/** Members of log entries and of recorded requests: what is inside was not sent as a token. */
const recorded =
  /^(?:@\w+|time|ts|level|lvl|severity|msg|logger|logger_name|hostname|pid|caller|stream|_source|_index|log|entries|request|response|postData|headers|item|breadcrumbs|exception|labels|resource)$/;

/** What a JSON text is for a token in it; null if the text is not JSON. */
export function jsonBody(text: string): ((token: string) => JsonBody) | null {
  const trimmed = text.trim();
  if (!/^[[{]/.test(trimmed)) return null;
  const json = parse(trimmed);
  if (typeof json !== 'object' || json === null) return null;
  if (isBootRequest(json)) return () => 'boot-request';
  return (token) => (isBody(json, token) ? 'body' : 'record');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether the token is a value of its own, in objects that only carry it. */
function isBody(json: object, token: string): boolean {
  const queue: {name: string; value: unknown; depth: number}[] = [
    {name: '', value: json, depth: 0},
  ];
  for (const {name, value, depth} of queue) {
    if (typeof value === 'string' && value.includes(token)) {
      return !/authorization$/i.test(name) && readLayers(value).bare === token;
    }
    if (typeof value !== 'object' || value === null || depth > 16) continue;
    if (Object.keys(value).some((key) => recorded.test(key))) continue;
    for (const [key, member] of Object.entries(value)) {
      queue.push({name: key, value: member, depth: depth + 1});
    }
  }
  return false;
}

/** Whether a JSON value is what the widget sends when it starts. */
function isBootRequest(json: object): boolean {
  const names = Object.keys(json);
  return (
    names.includes('visitorKey') &&
    names.every((name) => name === 'visitorKey' || name === 'visitorToken')
  );
}
