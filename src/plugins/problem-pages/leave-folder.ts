interface Rule {
  include?: unknown;
  exclude?: unknown;
}

/** Takes a folder out of the bundler's rules for the folders around it: a page is compiled once. */
export function leaveFolder(rules: readonly unknown[], folder: string): void {
  const around = (path: unknown) =>
    typeof path === 'string' && path !== folder && folder.startsWith(path);
  for (const each of rules) {
    const rule = each as Rule | null;
    if (!Array.isArray(rule?.include) || !rule.include.some(around)) continue;
    rule.exclude = [rule.exclude ?? [], folder].flat();
  }
}
