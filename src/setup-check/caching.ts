import type {UrlFinding} from './report';

/** What the headers of a page with a token say about who else may get it. */
export function cachingFindings(headers: Headers): UrlFinding[] {
  const control = headers.get('cache-control');
  const directives = (control ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim());
  if (headers.get('age') !== null && Number(headers.get('age')) > 0) {
    return [
      finding(
        'error',
        'Age',
        `The page was in a cache for ${headers.get('age')} s, with its token in it.`,
      ),
    ];
  }
  if (directives.includes('no-store')) return [];
  if (directives.includes('public') || directives.some((part) => /^s-maxage=[1-9]/.test(part))) {
    return [
      finding(
        'error',
        'Cache-Control',
        `\`${control}\` lets a shared cache give this page, with its token, to other visitors.`,
      ),
    ];
  }
  return [
    finding(
      'warning',
      'Cache-Control',
      control === null
        ? 'The page has no `Cache-Control`: a browser or a cache may show it again, with the old token.'
        : `\`${control}\` lets a browser show this page again, with the old token.`,
    ),
  ];
}

function finding(severity: UrlFinding['severity'], where: string, detail: string): UrlFinding {
  return {
    code: 'token-reused',
    severity,
    where,
    detail: `${detail} Send \`Cache-Control: no-store\`.`,
  };
}
