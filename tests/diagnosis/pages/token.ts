import {createHmac} from 'node:crypto';

/** The time that the pages are looked at. */
export const now = new Date('2026-11-22T12:00:00Z');
export const seconds = now.getTime() / 1000;
/** A secret in the shape that Settings shows; made up. */
export const secret = 'k3J9vQ2xX8bR5tY7uI1oP4aS6dF0gH_zC-vB2nM8qWe';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What a right server signs. */
export function sign(claims: Record<string, unknown> = {}): string {
  const times = {iat: seconds - 2, exp: seconds + 28};
  const input = `${part({alg: 'HS256', typ: 'JWT'})}.${part({id: 1, name: 'Jane Doe', ...times, ...claims})}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

export const token = sign();
export const widget = '<script src="https://widget.example/widget/v1.js"></script>';

/** A customer's page around what stands in its head and at the end of its body. */
export function page(head: string, end = ''): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Acme – your account</title>
    <link rel="stylesheet" href="/assets/site.css">
    ${head}
  </head>
  <body class="account">
    <header><a href="/">Acme</a> <nav><a href="/orders">Orders</a></nav></header>
    <main><h1>Hello Jane</h1><p>You have 3 open orders &amp; 1 message.</p></main>
    ${end}
  </body>
</html>
`;
}

/** The right snippet, around a value as it is written. */
export function snippet(value: string, attributes = ''): string {
  return `<script${attributes}>
      window.algomoSettings = {
        visitorToken: ${value}
      };
    </script>`;
}
