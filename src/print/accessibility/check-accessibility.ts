import { Contents } from '../content/contents.js';
import { loadPdfLib } from '../load-pdf-lib.js';
import { readStructure } from '../structure/structure-tree.js';
import { annotationRules } from './annotation-rules.js';
import { contentRules } from './content-rules.js';
import { documentRules } from './document-rules.js';
import { fontRules } from './font-rules.js';
import { InspectedPdf } from './inspected-pdf.js';
import type { Breach, Rule } from './rule.js';
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
];

/** A breach, and the rule it is one of. */
export interface Finding extends Breach {
  readonly rule: string;
}

/** Whatever in the file does not hold. */
export function findBreaches(pdf: InspectedPdf): readonly Finding[] {
  return RULES.flatMap((rule) => [...rule.breaches(pdf)].map((breach) => ({ rule: rule.id, ...breach })));
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
