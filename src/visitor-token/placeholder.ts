/** What stands in a page where nobody put the token: a placeholder, or a template left as it is. */
const patterns: readonly (readonly [kind: 'placeholder' | 'template' | 'variable', RegExp])[] = [
  ['template', /^<%[^]*%>$/],
  ['template', /^<\?[^]*\?>$/],
  ['template', /^\{\{[^]*\}\}$/],
  ['template', /^\{%[^]*%\}$/],
  ['template', /^\{!![^]*!!\}$/],
  ['template', /^[$#]\{[^]*\}$/],
  ['template', /^\{\w*token\w*\}$/i],
  ['template', /^@[A-Za-z][\w.]*$/],
  ['template', /^%[A-Za-z]\w*%$/],
  ['variable', /^\$[A-Za-z_]\w*$/],
  ['variable', /^(?:import\.meta|process)\.env\.\w+$/],
  ['placeholder', /^<[^<>]+>$/],
  ['placeholder', /^&lt;[^<>]+&gt;$/],
  ['placeholder', /^\[[A-Za-z][\w -]*\]$/],
  ['placeholder', /^__\w+__$/],
  ['placeholder', /^(?:x{3,}|\.{3}|…|todo|tbd|changeme|placeholder|jwt)$/i],
  [
    'placeholder',
    /^(?=[\w -]{1,64}$)(?=.*token)(?:(?:your|my|the|a|an|some|insert|put|paste|add|replace|with|me|generated|signed|encrypted|user|visitor|auth|access|jwt|token|here|string|value|goes|example|sample|test|algomo|web|secret|server|from)(?:[_ -]+|(?=[a-z])|$))+$/i,
  ],
  // Part of the text is a template: `{{ header }}.{{ payload }}`.
  ['template', /\{\{[^{}]*\}\}|<%[^%]*%>|\$\{[^{}]*\}/],
];

/** How the text stands for a token instead of being one; null where it does not. */
export function placeholderKind(text: string): 'placeholder' | 'template' | 'variable' | null {
  return patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
