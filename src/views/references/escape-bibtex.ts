/**
 * Signs that mean something to TeX, as Zotero writes and reads them. BibTeX counts braces even behind a backslash, so each
 * brace brings its invisible counterpart along.
 */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '\\{\\vphantom{\\}}',
  '}': '\\vphantom{\\{}\\}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
};

/** Text that TeX prints as it stands, on one line. */
export function escapeBibtex(text: string): string {
  return oneLine(text).replace(/[\\{}~^%&#_$]/g, (sign) => SIGNS[sign] ?? sign);
}

/** An address as BibTeX keeps it, letter for letter: only what would unbalance the entry is written as %XX. */
export function escapeAddress(address: string): string {
  return oneLine(address).replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
