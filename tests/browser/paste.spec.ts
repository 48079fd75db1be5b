import {signVisitorToken} from '../../src/visitor-token';
import {secret, sign, user} from './customer';
import {words} from './playground';
import {expect, test} from './test';

test.beforeEach(async ({playground}) => {
  await playground.open();
  await playground.bring('paste');
});

test('finds the token in whatever holds it, and says what stood around it', async ({
  playground,
}) => {
  await playground.pasted.checkSignatureWith({own: secret});
  const token = await sign();
  const texts: [name: string, text: string, said: RegExp, code: string | null][] = [
    ['settings', `window.algomoSettings = {\n  visitorToken: "${token}"\n}`, /settings/i, null],
    ['a header', `Authorization: Bearer ${token}`, /Bearer/, 'bearer-prefix'],
    ['a body', JSON.stringify({data: {visitorToken: token}}), /JSON/, null],
    [
      'a log',
      `12:00:01 INFO booting visitor, token=${token} ip=10.0.0.7`,
      /log|around|text/i,
      null,
    ],
    ['broken lines', `${token.slice(0, 60)}\n${token.slice(60)}`, /line/, 'token-whitespace'],
  ];
  for (const [name, text, said, code] of texts) {
    await test.step(name, async () => {
      await playground.pasted.area.fill(text);
      const {found} = playground.pasted;
      await expect(found).toContainText(said);
      if (code) await expect(found.getByRole('link', {name: code, exact: true})).toBeVisible();
      await expect(playground.token).toHaveText(token);
      await expect(playground.verdict).toContainText(words.verdict.accepted);
    });
  }
  await playground.pasted.area.fill('Hello, I am not a token at all');
  await expect(playground.pasted.notFound).toBeVisible();
  await expect(playground.verdict).toContainText(words.verdict.noTokenFound);
});

test('judges with the reader’s own secret, without one, as of now and as of its issue', async ({
  playground,
}) => {
  const yesterday = new Date(Date.now() - 86_400_000);
  await playground.pasted.area.fill(await signVisitorToken(user, secret, {now: yesterday}));
  const {code} = playground;
  await playground.pasted.checkSignatureWith('testSecret');
  await expect(code).toHaveText('signature-mismatch');

  await playground.pasted.checkSignatureWith({own: secret});
  await expect(code).toHaveText('expired');
  await playground.judgeAsOf('whenIssued');
  await expect(playground.verdict).toContainText(words.verdict.accepted);

  await playground.pasted.checkSignatureWith('noSecret');
  await expect(playground.verdict).toContainText(words.verdict.signatureNotChecked);
  await playground.judgeAsOf('now');
  await expect(code).toHaveText('expired');

  await playground.pasted.checkSignatureWith({own: `${secret}\n`.trim().slice(0, -1)});
  await expect(code).toHaveText('signature-mismatch');
  await playground.pasted.checkSignatureWith({own: ` ${secret} `});
  await expect(code).toHaveText('expired');
  await expect(playground.check('signature')).toContainText(words.paste.fitsWithoutSpace);
});

test('shows what differs between two tokens', async ({playground}) => {
  await playground.pasted.checkSignatureWith({own: secret});
  await playground.pasted.area.fill(await sign());
  const {pasted} = playground;
  await pasted.compareWith(`Bearer ${await sign({id: '41x', name: 'Other'})}`);
  const {same, differs} = words.paste;
  await expect(pasted.difference('id')).toContainText(new RegExp(`${differs}.*41.*41x`));
  await expect(pasted.difference('name')).toContainText(
    new RegExp(`${differs}.*Wilhelmina Paste.*Other`),
  );
  await expect(pasted.difference('email')).toContainText(same);
  await expect(pasted.difference('alg')).toContainText(same);
});

test('says what the widget would do with a token, and passes it to the demo page on request', async ({
  playground,
}) => {
  const {pasted} = playground;
  await expect(pasted.widgetAnswer).toBeHidden();
  await pasted.area.fill(await sign());
  await expect(pasted.widgetAnswer).toContainText(words.paste.ifSignatureMatches);
  await expect(pasted.widgetAnswer).toContainText('Signed in as Wilhelmina Paste');
  await expect(playground.who('A')).toBeHidden();

  await pasted.area.fill(
    await signVisitorToken(user, secret, {now: new Date(Date.now() - 86_400_000)}),
  );
  await expect(pasted.widgetAnswer).toContainText(words.chat.notSignedIn);
  await expect(pasted.widgetAnswer).toContainText(
    '[Algomo] Visitor authentication failed: expired.',
  );

  await pasted.area.fill(await sign());
  await pasted.passOn();
  await expect(pasted.widgetAnswer).toBeHidden();
  await expect(playground.who('A')).toContainText(words.page.anonymous);
  await expect(playground.code).toHaveText('signature-mismatch');
});
