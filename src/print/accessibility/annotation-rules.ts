import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import type { InspectedPdf } from './inspected-pdf.js';
import type { Rule } from './rule.js';

/** Rules about links and whatever else lies on the pages. */
export const annotationRules: readonly Rule[] = [
  {
    id: 'links',
    says: 'Every link stands in the structure and says what it is.',
    clause: '7.18.1, 7.18.5',
    checkpoints: ['28-002', '28-004', '28-011', '28-012'],
    *breaches(pdf) {
      const holders = new Map(
        pdf.nodes.flatMap(({ objects, role, dict }) =>
          objects.map((object) => [object.tag, { role, dict }] as const),
        ),
      );
      for (const { page, object, dict } of annotations(pdf)) {
        const kind = pdf.name(dict, 'Subtype');
        if (OUTSIDE.has(kind)) continue;
        const wanted = kind === 'Link' ? 'Link' : kind === 'Widget' ? 'Form' : 'Annot';
        const holder = holders.get(String(object));
        const what = kind === 'Link' ? 'a link' : `an annotation (${kind})`;
        if (holder?.role !== wanted) yield { page, what: `${what} stands outside the structure` };
        else if (pdf.parents?.elementOf(dict) !== holder.dict)
          yield { page, what: `${what} does not lead to its element` };
        if (kind !== 'Widget' && pdf.text(dict, 'Contents') === '')
          yield { page, what: `${what} does not say what it is` };
      }
    },
  },
  {
    id: 'tabs',
    says: 'Pages with links are gone through in the order of the structure.',
    clause: '7.18.3',
    checkpoints: ['28-008', '28-009'],
    *breaches(pdf) {
      for (const page of new Set([...annotations(pdf)].map((annotation) => annotation.page))) {
        const node = pdf.contents.pages[page - 1]?.dict;
        if (node && pdf.name(node, 'Tabs') !== 'S')
          yield { page, what: 'the order of its links is left open' };
      }
    },
  },
];

/** Kinds that have no place in the structure. */
const OUTSIDE: ReadonlySet<string> = new Set(['Popup', 'PrinterMark']);

interface Annotation {
  readonly page: number;
  readonly object: PDFObject;
  readonly dict: PDFDict;
}

function* annotations(pdf: InspectedPdf): Iterable<Annotation> {
  for (const [index, { dict: page }] of pdf.contents.pages.entries()) {
    for (const object of pdf.list(page, 'Annots')) {
      const dict = page.context.lookup(object);
      if (dict instanceof pdf.lib.PDFDict) yield { page: index + 1, object, dict };
    }
  }
}
