/** Template engines as far as the pages need them, with their own ways of escaping. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Django, Jinja, Twig, Handlebars and Blade: `{{ name }}` escaped, `{{{ name }}}` and `|safe` raw; unknown names are empty. */
export function mustache(template: string, values: Readonly<Record<string, string>>): string {
  return template
    .replace(/\{\{\{\s*(\w+)\s*\}\}\}/g, (_, name: string) => values[name] ?? '')
    .replace(/\{\{\s*(\w+)(\s*\|\s*safe)?\s*\}\}/g, (_, name: string, safe?: string) =>
      safe ? (values[name] ?? '') : escapeHtml(values[name] ?? ''),
    );
}

/** EJS and ERB: `<%= name %>` escaped, `<%- name %>` raw. */
export function erb(template: string, values: Readonly<Record<string, string>>): string {
  return template
    .replace(/<%-\s*(\w+)\s*%>/g, (_, name: string) => values[name] ?? '')
    .replace(/<%=\s*(\w+)\s*%>/g, (_, name: string) => escapeHtml(values[name] ?? ''));
}

/** PHP: `<?= $name ?>`, raw. */
export function php(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(
    /<\?(?:=|php echo)\s*\$(\w+);?\s*\?>/g,
    (_, name: string) => values[name] ?? '',
  );
}

/** WordPress' `wptexturize`: straight quotes become curly ones. */
export function texturize(text: string): string {
  return text
    .replace(/(^|[\s:=(])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s:=(])'/g, '$1‘')
    .replace(/'/g, '’');
}

/** The same, with the quotes as the character references that WordPress writes. */
export function texturizeEscaped(text: string): string {
  return texturize(text).replace(/[“”‘’]/g, (quote) => `&#${quote.charCodeAt(0)};`);
}

/** PHP with a misspelt variable and `display_errors`: the warning stands in its place. */
export function phpWithWarning(template: string, html: boolean): string {
  return template.replace(/<\?=\s*\$(\w+)\s*\?>/g, (_, name: string) =>
    html
      ? `<br />\n<b>Warning</b>:  Undefined variable $${name} in <b>/var/www/html/account.php</b> on line <b>12</b><br />\n`
      : `\nWarning: Undefined variable $${name} in /var/www/html/account.php on line 12\n`,
  );
}

/** WordPress' `wpautop`: every line break becomes a tag. */
export function autop(text: string): string {
  return `<p>${text.replace(/\n/g, '<br />\n')}</p>`;
}
