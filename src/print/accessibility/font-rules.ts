import type { FontMap } from '../content/font-map.js';
import type { InspectedPdf } from './inspected-pdf.js';
import type { Rule } from './rule.js';

/** Rules about the fonts that text is shown in. */
export const fontRules: readonly Rule[] = [
  {
    id: 'fonts',
    says: 'Every font is in the file.',
    clause: '7.21.4.1',
    checkpoints: ['31-009'],
    *breaches(pdf) {
      const outside = new Map<string, number>();
      for (const { page, map } of fontUses(pdf)) {
        const name = map === null ? 'one without a description' : map.embedded ? null : map.name;
        if (name !== null && !outside.has(name)) outside.set(name, page);
      }
      for (const [name, page] of outside) yield { page, what: `a font is not in the file: ${name}` };
    },
  },
  {
    id: 'letters',
    says: 'Every letter shown can be read as text, and has a sign in its font.',
    clause: '7.2, 7.21.7, 7.21.8',
    checkpoints: ['10-001', '31-027', '31-028', '31-029', '31-030'],
    *breaches(pdf) {
      for (const { page, map, unread, missing } of fontUses(pdf)) {
        const name = map?.name ?? '';
        if (unread > 0) yield { page, what: `letters that cannot be read as text: ${unread} (${name})` };
        if (missing > 0) yield { page, what: `letters that the font lacks: ${missing} (${name})` };
      }
    },
  },
];

interface FontUse {
  readonly page: number;
  readonly map: FontMap | null;
  readonly unread: number;
  readonly missing: number;
}

function* fontUses(pdf: InspectedPdf): Iterable<FontUse> {
  for (const [index, page] of pdf.contents.pages.entries()) {
    for (const owner of pdf.owners(page)) {
      for (const [name, { unread, missing }] of pdf.facts(owner)?.fonts ?? [])
        yield { page: index + 1, map: pdf.contents.font(owner, name), unread, missing };
    }
  }
}
