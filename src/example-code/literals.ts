import {toWellFormed} from '../visitor-token';
import type {LanguageId} from './languages';
import {quotings} from './quoting';

/** The user of a call site. Fields that a visitor token does not have are left out. */
export type CallSiteUser = Readonly<Record<string, string | number>>;

const fields = ['id', 'name', 'email', 'companyId', 'companyName'] as const;
const usualLife = 30;

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
type CallSite = (given: readonly Field[], life: number) => string;

const callSites: Record<LanguageId, CallSite> = {
  javascript: scriptCall('javascript', (user, life) => [user, ...unusual(life, `${life}`)]),
  typescript: scriptCall('typescript', (user, life) => [
    user,
    'env.ALGOMO_SECRET',
    ...unusual(life, `${life}`),
  ]),
  node: (given, life) =>
    `const token = signVisitorToken(${[scriptUser('node', given), ...unusual(life, `${life}`)].join(', ')});`,
  python: (given, life) => {
    const user = members(
      given,
      (name, value) => `    "${name}": ${literal('python', name, value)},`,
    );
    const rest = unusual(life, `, expires_in=${life}`).join('');
    return `token = sign_visitor_token({\n${user}\n}${rest})`;
  },
  go: (given, life) => {
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
    const duration = life === usualLife ? 'VisitorTokenLife' : `${life}*time.Second`;
    return `token, err := SignVisitorToken(VisitorUser{\n${user}\n}, ${duration})`;
  },
  rust: (given, life) => {
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
    const duration = life === usualLife ? 'VISITOR_TOKEN_LIFE' : `Duration::from_secs(${life})`;
    return `let token = sign_visitor_token(\n    &VisitorUser {\n${user}${others}\n    },\n    ${duration},\n)?;`;
  },
  java: (given, life) => {
    const values = new Map(given);
    const user = fields.map((name) => {
      const value = values.get(name);
      return value === undefined ? 'null' : text('java', value);
    });
    const duration = life === usualLife ? 'VisitorToken.LIFE' : `Duration.ofSeconds(${life})`;
    return `String token = VisitorToken.sign(\n    new VisitorToken.User(\n        ${user.join(',\n        ')}),\n    ${duration});`;
  },
  kotlin: (given, life) => {
    const user = members(given, (name, value) => `        ${name} = ${text('kotlin', value)},`);
    const rest = unusual(life, `\n    expiresIn = ${life}.seconds,`).join('');
    return `val token = signVisitorToken(\n    VisitorUser(\n${user}\n    ),${rest}\n)`;
  },
  csharp: (given, life) => {
    const user = members(
      given,
      (name, value) => `        ${capitalised(name)} = ${text('csharp', value)},`,
    );
    const duration = life === usualLife ? 'VisitorToken.Life' : `TimeSpan.FromSeconds(${life})`;
    return `var token = VisitorToken.Sign(\n    new VisitorUser\n    {\n${user}\n    },\n    ${duration});`;
  },
  ruby: (given, life) => {
    const user = members(given, (name, value) => `  ${name}: ${literal('ruby', name, value)},`);
    const rest = unusual(life, `, expires_in: ${life}`).join('');
    return `token = sign_visitor_token({\n${user}\n}${rest})`;
  },
  php: (given, life) => {
    const user = members(
      given,
      (name, value) => `    '${name}' => ${literal('php', name, value)},`,
    );
    const rest = unusual(life, `, expiresIn: ${life}`).join('');
    return `$token = sign_visitor_token([\n${user}\n]${rest});`;
  },
  elixir: (given, life) => {
    const user = given
      .map(([name, value]) => `  ${name}: ${literal('elixir', name, value)}`)
      .join(',\n');
    const rest = unusual(life, `, expires_in: ${life}`).join('');
    return `user = %{\n${user}\n}\n\ntoken = VisitorToken.sign(user${rest})`;
  },
  perl: (given, life) => {
    const width = Math.max(0, ...given.map(([name]) => name.length));
    const user = members(
      given,
      (name, value) => `    ${name.padEnd(width)} => ${literal('perl', name, value)},`,
    );
    const rest = unusual(life, `, expires_in => ${life}`).join('');
    return `my $token = sign_visitor_token({\n${user}\n}${rest});`;
  },
  shell: (given, life) => {
    const user = given.map(([name, value]) => `"${name}":${jsonLiteral(value)}`).join(',');
    const rest = unusual(life, ` ${life}`).join('');
    return `token=$(sign_visitor_token ${stringLiteral('shell', `{${user}}`)}${rest})`;
  },
};

function scriptCall(
  language: 'javascript' | 'typescript',
  args: (user: string, life: number) => string[],
): CallSite {
  return (given, life) =>
    `const token = await signVisitorToken(${args(scriptUser(language, given), life).join(', ')});`;
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

/** What is only said of a life that is not the usual one. */
function unusual(life: number, words: string): string[] {
  return life === usualLife ? [] : [words];
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
