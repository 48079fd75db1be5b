import {found, later, mended, other, type PastedText, token, wrapped} from './row';

/** Messages, tickets and documents that a token was copied through. */
export const messageTexts: readonly PastedText[] = [
  found('Slack’s code', `Jane Doe  12:01 PM\nhere is the one from staging\n\`${token}\``),
  found(
    'Slack’s code block',
    `Jane Doe\n  12:01 PM\n\`\`\`window.algomoSettings = { visitorToken: "${token}" }\`\`\``,
  ),
  mended('Slack with a zero-width space', `token: ${token.slice(0, 80)}\u200b${token.slice(80)}`),
  mended('Teams with no-break spaces at its line ends', wrapped(token, 72, '\u00a0\n')),
  found('Teams’ copied time stamp in front', `[‎22/‎11/‎2026 12:01]  Jane Doe:  \n${token}`),
  found(
    'Outlook, with its headers',
    `From: Jane Doe <jane@acme.example>\nSent: Sunday, 22 November 2026 13:01\nTo: Support\nSubject: RE: Visitor authentication\n\nHi,\n\nthis is the token:\n\n${token}\n\nKind regards\nJane`,
  ),
  mended('Outlook’s wrapped text', `Hi,\n\nthe token is ${wrapped(token, 76, '\n')}\n\nJane`),
  mended(
    'a quoted reply',
    `On Sun, 22 Nov 2026 at 12:01, Jane Doe <jane@acme.example> wrote:\n\n> ${wrapped(token, 70, '\n> ')}\n>\n> Jane`,
  ),
  mended(
    'a reply to a reply',
    `>> Our token:\n>> ${wrapped(token, 70, '\n>> ')}\n> Thanks, we look at it.`,
  ),
  mended(
    'quoted-printable source',
    `Content-Transfer-Encoding: quoted-printable\n\n${wrapped(token, 75, '=\n')}\n`,
  ),
  mended('format=flowed', wrapped(token, 72, ' \n')),
  found('Gmail with a signature', `${token}\n\n--\nJane Doe | Acme Inc. | +44 20 7946 0000`),
  mended('Outlook’s curly quotes', `visitorToken: “${token}”,`),
  found('curly quotes as Windows-1252 read as UTF-8', `visitorToken: â€œ${token}â€�`, []),
  found('French quotes in a sentence', `Le jeton « ${token} » est refusé.`, []),
  found(
    'Jira’s code',
    `Steps\n# open the account page\n{code:javascript}\nwindow.algomoSettings = {\n  visitorToken: "${token}"\n};\n{code}\nExpected: signed in`,
  ),
  found('Jira’s monospace', `The token {{${token}}} is refused`),
  found(
    'a GitHub issue',
    `### Describe the bug\n\nThe widget says \`You are not signed in\`.\n\n### Token\n\n\`\`\`text\n${token}\n\`\`\`\n\n- [x] I searched`,
  ),
  found(
    'a GitHub diff',
    `@@ -12,3 +12,3 @@\n-    visitorToken: '{{ token }}',\n+    visitorToken: '${token}',`,
  ),
  found('Markdown with a link', `See [the token](https://acme.example/#${token}) please`),
  found('a table in Markdown', `| env | token |\n| --- | --- |\n| prod | ${token} |`),
  found(
    'a Zendesk ticket',
    `Ticket #48213\nRequester: Jane Doe\nDescription:\nvisitorToken=${token}\nBrowser: Chrome 142`,
  ),
  found('Notion’s callout', `💡 token → ${token}`),
  found('Confluence’s table', `prod\t${token}\t2026-11-22\nstage\t—\t—`),
  mended('a PDF', `Visitor token: ${wrapped(token, 64, '\n')}\nPage 2 of 3`),
  mended('a PDF with soft hyphens', wrapped(token, 60, '\u00ad\n')),
  mended('Word, which hyphenates', wrapped(token, 60, '\u00ad')),
  mended('Google Docs with a vertical tab', wrapped(token, 70, '\u000b')),
  mended('a terminal of 80 columns', `$ node sign.js\n${wrapped(token, 80, '\n')}\n$`),
  mended('less with a backslash', wrapped(token, 79, '\\\n')),
  mended(
    'a Windows console',
    `C:\\acme>node sign.js\r\n${wrapped(token, 120, '\r\n')}\r\n\r\nC:\\acme>`,
  ),
  found(
    'WhatsApp',
    `[22/11/2026, 12:01:33] Jane: ${token}\n[22/11/2026, 12:01:40] Jane: still not signed in 😕`,
  ),
  found('an iMessage’s link preview', `https://acme.example/account?vt=${token}`),
  found(
    'Safe Links of Outlook',
    `https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Facme.example%2Fchat%3Ftoken%3D${token}&data=05%7C02%7Cjane%40acme.example&reserved=0`,
  ),
  found(
    'a percent-encoded address in an address',
    `https://acme.example/login?next=%2Fchat%3Fvisitor_token%3D${token}%26lang%3Den`,
  ),
  other(
    'two lines of a support ticket, old and new',
    `first load:\n${later}\nsecond load:\n${later}`,
    later,
  ),
  found('an emoji right behind it', `${token}👈`),
  found('a full stop of a sentence', `I get "expired" for ${token}.`),
  found('brackets of a sentence', `The token (${token}) is from production.`),
  found('a comma of a sentence', `For ${token}, Algomo says expired, for others not.`),
  found('an arrow', `token=>${token}`),
  found('right-to-left marks', `\u200f${token}\u200e`, ['token-whitespace']),
  found('Teams', `[22/11 12:01] Jane Doe\nit is “${token}” on my machine`),
  found('German quotes in a sentence', `Der Token lautet „${token}“ und wird abgelehnt.`, []),
  mended('tmux, with its pane’s border', `$ node sign.js      │\n${wrapped(token, 60, '│\n')}`),
  mended('vim with line numbers off and a mark of lines', wrapped(token, 78, '↪\n')),
  found('bold text in Markdown', `The token is **${token}** here.`),
];
