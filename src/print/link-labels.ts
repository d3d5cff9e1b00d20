/** What the links of a page of HTML are called, by where they lead: `#place` or an address. */
export type LinkLabels = ReadonlyMap<string, readonly string[]>;

/** Where links begin and end: they do not nest. */
const TAG = /<a\b[^>]*>|<\/a>/gi;
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Reads the links of HTML, each label once a place; labels are plain text. */
export function linkLabels(html: string): LinkLabels {
  const labels = new Map<string, string[]>();
  let open: { readonly place: string; readonly begin: number } | null = null;
  for (const { 0: tag, index } of html.matchAll(TAG)) {
    if (!tag.startsWith('</')) {
      const [, quoted, single] = HREF.exec(tag) ?? [];
      const address = quoted ?? single;
      open = address === undefined ? null : { place: placeOf(plain(address)), begin: index + tag.length };
    } else if (open) {
      const label = plain(html.slice(open.begin, index).replace(/<[^>]*>/g, ''))
        .replace(/\s+/gu, ' ')
        .trim();
      const known = labels.get(open.place) ?? [];
      if (label !== '' && !known.includes(label)) labels.set(open.place, [...known, label]);
      open = null;
    }
  }
  return labels;
}

/** One spelling for the same place: addresses as a browser completes them, names without escapes. */
export function placeOf(address: string): string {
  try {
    return address.startsWith('#') ? decodeURIComponent(address) : new URL(address).href;
  } catch {
    return address;
  }
}

function plain(html: string): string {
  return html.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? all;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * The label of a link as it was written, told by its shown letters: those of a right-to-left script are printed in the
 * order they are seen. The shown text itself where no label has its letters.
 */
export function labelFor(shown: string, labels: readonly string[]): string {
  if (labels.includes(shown)) return shown;
  const letters = sorted(shown);
  const same = labels.find((label) => sorted(label) === letters);
  if (same !== undefined) return same;
  const [only, ...others] = labels;
  return only !== undefined && others.length === 0 && RIGHT_TO_LEFT.test(shown) ? only : shown;
}

function sorted(text: string): string {
  return [...text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '')].sort().join('');
}
