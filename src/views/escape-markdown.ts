/** Text that Markdown prints as it stands: every sign that could begin markup is escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]{}<>#|~]/g, '\\$&')
    .replace(
      /^(\s*)([-+=]|\d+[.)])(?=\s|$)/gm,
      (_, blank: string, sign: string) => `${blank}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    )
    .replace(/^(\s*)([-=])(?=[-=\s]*$)/gm, '$1\\$2')
    .replace(/&(?=#?\w+;)/g, '\\&');
}
