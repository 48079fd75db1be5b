import {recommendedLifetime, toWellFormed} from '../visitor-token';
import type {LanguageId} from './languages';
import {quotings} from './quoting';

/** The user of a call site. Fields that a visitor token does not have are left out. */
export type CallSiteUser = Readonly<Record<string, string | number>>;

const fields = ['id', 'name', 'email', 'companyId', 'companyName'] as const;

/**
 * A text as the language's source has it, quotes included. It means the same text wherever it
 * stands, shows no invisible or direction-changing character, and has no line end in it.
 * Half a surrogate pair becomes U+FFFD: it has no UTF-8. The shell's text cannot have a U+0000.
 */
export function stringLiteral(language: LanguageId, text: string): string {
  return quotings[language](toWellFormed(text));
}

/**
 * The statement that calls the region's function with this user and leaves the result in `token`.
 * It goes below the region, or where the region's names are known.
 *
 * @param expiresInSeconds made whole, and 0 where it is less
 */
export function callSite(
  language: LanguageId,
  user: CallSiteUser,
  expiresInSeconds: number,
): string {
  const given = fields.flatMap((field) => {
    const value = user[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  return callSites[language](given, Math.max(0, Math.trunc(expiresInSeconds)));
}

type Field = readonly [name: (typeof fields)[number], value: string | number];
type CallSite = (given: readonly Field[], lifetime: number) => string;

const callSites: Record<LanguageId, CallSite> = {
  javascript: scriptCall('javascript', (user, lifetime) => [
    user,
    ...unlessRecommended(lifetime, `${lifetime}`),
  ]),
  typescript: scriptCall('typescript', (user, lifetime) => [
    user,
    'env.ALGOMO_SECRET',
    ...unlessRecommended(lifetime, `${lifetime}`),
  ]),
  node: (given, lifetime) =>
    `const token = signVisitorToken(${[scriptUser('node', given), ...unlessRecommended(lifetime, `${lifetime}`)].join(', ')});`,
  python: (given, lifetime) => {
    const user = members(
      given,
      (name, value) => `    "${name}": ${literal('python', name, value)},`,
    );
    const rest = unlessRecommended(lifetime, `, expires_in=${lifetime}`).join('');
    return `token = sign_visitor_token({\n${user}\n}${rest})`;
  },
  go: (given, lifetime) => {
    const names = {
      id: 'ID',
      name: 'Name',
      email: 'Email',
      companyId: 'CompanyID',
      companyName: 'CompanyName',
    };
    const width = Math.max(0, ...given.map(([name]) => names[name].length)) + 2;
    const user = members(
      given,
      (name, value) => `\t${`${names[name]}:`.padEnd(width)}${text('go', value)},`,
    );
    const duration =
      lifetime === recommendedLifetime ? 'VisitorTokenLife' : `${lifetime}*time.Second`;
    return `token, err := SignVisitorToken(VisitorUser{\n${user}\n}, ${duration})`;
  },
  rust: (given, lifetime) => {
    const names = {
      id: 'id',
      name: 'name',
      email: 'email',
      companyId: 'company_id',
      companyName: 'company_name',
    };
    const user = members(given, (name, value) => {
      const owned = `${text('rust', value)}.into()`;
      return `        ${names[name]}: ${name === 'id' ? owned : `Some(${owned})`},`;
    });
    const others = given.length < fields.length ? '\n        ..Default::default()' : '';
    const duration =
      lifetime === recommendedLifetime ? 'VISITOR_TOKEN_LIFE' : `Duration::from_secs(${lifetime})`;
    return `let token = sign_visitor_token(\n    &VisitorUser {\n${user}${others}\n    },\n    ${duration},\n)?;`;
  },
  java: (given, lifetime) => {
    const values = new Map(given);
    const user = fields.map((name) => {
      const value = values.get(name);
      return value === undefined ? 'null' : text('java', value);
    });
    const duration =
      lifetime === recommendedLifetime ? 'VisitorToken.LIFE' : `Duration.ofSeconds(${lifetime})`;
    return `String token = VisitorToken.sign(\n    new VisitorToken.User(\n        ${user.join(',\n        ')}),\n    ${duration});`;
  },
  kotlin: (given, lifetime) => {
    const user = members(given, (name, value) => `        ${name} = ${text('kotlin', value)},`);
    const rest = unlessRecommended(lifetime, `\n    expiresIn = ${lifetime}.seconds,`).join('');
    return `val token = signVisitorToken(\n    VisitorUser(\n${user}\n    ),${rest}\n)`;
  },
  csharp: (given, lifetime) => {
    const user = members(
      given,
      (name, value) => `        ${capitalised(name)} = ${text('csharp', value)},`,
    );
    const duration =
      lifetime === recommendedLifetime ? 'VisitorToken.Life' : `TimeSpan.FromSeconds(${lifetime})`;
    return `var token = VisitorToken.Sign(\n    new VisitorUser\n    {\n${user}\n    },\n    ${duration});`;
  },
  ruby: (given, lifetime) => {
    const user = members(given, (name, value) => `  ${name}: ${literal('ruby', name, value)},`);
    const rest = unlessRecommended(lifetime, `, expires_in: ${lifetime}`).join('');
    return `token = sign_visitor_token({\n${user}\n}${rest})`;
  },
  php: (given, lifetime) => {
    const user = members(
      given,
      (name, value) => `    '${name}' => ${literal('php', name, value)},`,
    );
    const rest = unlessRecommended(lifetime, `, expiresIn: ${lifetime}`).join('');
    return `$token = sign_visitor_token([\n${user}\n]${rest});`;
  },
  elixir: (given, lifetime) => {
    const user = given
      .map(([name, value]) => `  ${name}: ${literal('elixir', name, value)}`)
      .join(',\n');
    const rest = unlessRecommended(lifetime, `, expires_in: ${lifetime}`).join('');
    return `user = %{\n${user}\n}\n\ntoken = VisitorToken.sign(user${rest})`;
  },
  perl: (given, lifetime) => {
    const width = Math.max(0, ...given.map(([name]) => name.length));
    const user = members(
      given,
      (name, value) => `    ${name.padEnd(width)} => ${literal('perl', name, value)},`,
    );
    const rest = unlessRecommended(lifetime, `, expires_in => ${lifetime}`).join('');
    return `my $token = sign_visitor_token({\n${user}\n}${rest});`;
  },
  shell: (given, lifetime) => {
    const user = given.map(([name, value]) => `"${name}":${jsonLiteral(value)}`).join(',');
    const rest = unlessRecommended(lifetime, ` ${lifetime}`).join('');
    return `token=$(sign_visitor_token ${stringLiteral('shell', `{${user}}`)}${rest})`;
  },
};

function scriptCall(
  language: 'javascript' | 'typescript',
  args: (user: string, lifetime: number) => string[],
): CallSite {
  return (given, lifetime) =>
    `const token = await signVisitorToken(${args(scriptUser(language, given), lifetime).join(', ')});`;
}

function scriptUser(language: LanguageId, given: readonly Field[]): string {
  return `{\n${members(given, (name, value) => `  ${name}: ${literal(language, name, value)},`)}\n}`;
}

function members(
  given: readonly Field[],
  line: (name: Field[0], value: Field[1]) => string,
): string {
  return given.map(([name, value]) => line(name, value)).join('\n');
}

/** What is only said of a lifetime other than the recommended one. */
function unlessRecommended(lifetime: number, words: string): string[] {
  return lifetime === recommendedLifetime ? [] : [words];
}

/** An id that is a number stays one where the language's user may have it so. */
function literal(language: LanguageId, name: Field[0], value: Field[1]): string {
  const mayBeNumber = name === 'id' || name === 'companyId';
  return typeof value === 'number' && mayBeNumber ? String(value) : text(language, value);
}

function text(language: LanguageId, value: Field[1]): string {
  return stringLiteral(language, String(value));
}

function jsonLiteral(value: string | number): string {
  return typeof value === 'number' ? String(value) : quotings.json(toWellFormed(value));
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
