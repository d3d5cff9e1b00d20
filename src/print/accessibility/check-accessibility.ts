import { Contents } from '../content/contents.js';
import { loadPdfLib } from '../load-pdf-lib.js';
import { readStructure } from '../structure/structure-tree.js';
import { annotationRules } from './annotation-rules.js';
import { contentRules } from './content-rules.js';
import { documentRules, identifierRule } from './document-rules.js';
import { fontRules } from './font-rules.js';
import { InspectedPdf } from './inspected-pdf.js';
import type { Finding, Rule } from './rule.js';
import { structureRules } from './structure-rules.js';
import { tableRule } from './table-rule.js';

/** Every rule, in the order they are told. */
export const RULES: readonly Rule[] = [
  ...documentRules,
  ...contentRules,
  ...structureRules,
  tableRule,
  ...annotationRules,
  ...fontRules,
  identifierRule,
];

/** Whatever in the file does not hold. */
export function findBreaches(pdf: InspectedPdf): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of RULES) {
    const breaches = [...rule.breaches(pdf, found)];
    found.push(...breaches.map((breach) => ({ rule: rule.id, ...breach })));
  }
  return found;
}

/**
 * Holds a PDF against what PDF/UA-1 (ISO 14289-1:2014) asks and a program can see. Whether texts in place of figures say
 * the right thing, or a heading is one, no program sees. The bytes have to be a PDF's.
 */
export async function checkAccessibility(bytes: Uint8Array): Promise<readonly Finding[]> {
  const lib = await loadPdfLib();
  const document = await lib.PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity });
  const tree = readStructure(document.catalog, lib);
  return findBreaches(new InspectedPdf(document, new Contents(document, lib), tree, lib));
}
