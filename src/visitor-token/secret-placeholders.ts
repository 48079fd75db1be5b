/** What stands for the secret in this site's examples, and in those of common tools and libraries. */
export const secretPlaceholders: readonly string[] = [
  // The secret of the documentation's worked example.
  'sample-secret-of-the-documentation-only-000',
  ...spellings('your secret'),
  ...spellings('your secret key'),
  ...spellings('your secret here'),
  ...spellings('your secret key here'),
  ...spellings('your jwt secret'),
  ...spellings('your algomo secret'),
  ...spellings('my secret'),
  ...spellings('my secret key'),
  ...spellings('secret key'),
  ...spellings('jwt secret'),
  ...spellings('super secret'),
  ...spellings('super secret key'),
  ...spellings('change me'),
  ...spellings('replace me'),
  '<YOUR_SECRET>',
  '<your-secret>',
  '<SECRET>',
  'secret',
  'SECRET',
  'test',
  'password',
  'your-256-bit-secret',
  'your-256-bit-secret-here',
  'a-string-secret-at-least-256-bits-long',
  // The READMEs of jsonwebtoken, golang-jwt, php-jwt, ruby-jwt and express-session.
  'shhhhh',
  'shhhhhared-secret',
  'AllYourBase',
  'example_key',
  'my$ecretK3y',
  'keyboard cat',
  ...['ALGOMO_SECRET', 'ALGOMO_VISITOR_SECRET'].flatMap((name) => [
    name,
    `$${name}`,
    `\${${name}}`,
    `$(${name})`,
    `<${name}>`,
    `%${name}%`,
    `#{${name}}`,
    `{{${name}}}`,
    `{{ ${name} }}`,
    `{{ secrets.${name} }}`,
    `\${{ secrets.${name} }}`,
    `<%= ENV['${name}'] %>`,
    `process.env.${name}`,
    `env('${name}')`,
  ]),
  'undefined',
  'null',
  'None',
  'nil',
  'false',
];

/** The words of a placeholder as people write them: `your-secret`, `YOUR_SECRET`, `yourSecret` … */
function spellings(words: string): string[] {
  const list = words.split(' ');
  const camel = list.map((word, at) =>
    at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
  return [
    ...['-', '_', '', ' '].map((by) => list.join(by)),
    ...['-', '_', ''].map((by) => list.join(by).toUpperCase()),
    camel.join(''),
  ];
}
