/** The text of a catalogue entry in MDX: code stays code, everything else stays text. */
export function mdx(text: string): string {
  return text
    .split('`')
    .map((part, index) =>
      index % 2 === 0 ? part.replace(/[\\{}<>*_[\]|&]/g, (found) => `\\${found}`) : `\`${part}\``,
    )
    .join('');
}

/** The same where there is no markup. */
export function plain(text: string): string {
  return text.replaceAll('`', '');
}

export function numbered(texts: readonly string[]): string {
  return texts.map((text, index) => `${index + 1}. ${mdx(text)}`).join('\n');
}

/** Properties of a component. */
export function properties(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}={${JSON.stringify(value)}}`)
    .join(' ');
}

/** JSON is YAML. */
export function frontMatter(fields: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---'].join('\n');
}
