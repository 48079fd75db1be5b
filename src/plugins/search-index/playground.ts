import type {PageRecords} from './page-records';

/** The playground has no headings of its own: what readers can do there, and where. */
export function playgroundRecords(baseUrl: string): PageRecords {
  return {
    page: {
      url: `${baseUrl}playground/`,
      title: 'Playground',
      place: 'Playground',
      summary:
        'Sign a visitor token, see it checked and watch the widget use it, in your own browser.',
    },
    parts: [
      {
        page: 0,
        text: 'Payload, lifetime, secret, scenario, token, claims, checks, verdict, widget, inbox.',
      },
      {page: 0, said: 'try it, demo, sandbox, live example'},
      {
        page: 0,
        anchor: 'source=paste',
        heading: 'I have a token',
        text: 'Paste a token, or anything that contains one: see its claims and what is wrong with it.',
      },
      {
        page: 0,
        anchor: 'source=paste',
        heading: 'I have a token',
        said: 'decode or check or verify or debug a token, jwt debugger, jwt decoder',
      },
      {
        page: 0,
        anchor: 'source=page',
        heading: 'Check my page',
        text: 'Paste the HTML of your page: it is read without running it, and each problem is named.',
      },
      {
        page: 0,
        anchor: 'source=page',
        heading: 'Check my page',
        said: 'check html, page source, validate my snippet',
      },
    ],
  };
}
