import type { PDFDict } from '@cantoo/pdf-lib';
import type { PdfLib } from './pdf-lib.js';
import type { FinishStep } from './printed-pdf.js';

/** Roles that Chromium writes but PDF 1.7 does not know, and the nearest that it does. */
const nearest = new Map([
  ['Aside', 'Div'],
  ['DocumentFragment', 'Sect'],
  ['Em', 'Span'],
  ['FENote', 'Note'],
  ['Strong', 'Span'],
  ['Sub', 'Span'],
  ['Title', 'P'],
]);

/** Adds a role map for Chromium's own roles, and the next free key of the parent tree: it counts the pages only. */
export const repairStructure: FinishStep = ({ document, lib, structure }) => {
  if (!structure) return;
  const { root, elements } = structure;
  const { PDFDict, PDFName, PDFNumber } = lib;
  const key = PDFName.of('S');
  const used = new Set(elements.map((element) => element.get(key)));
  const roles = Object.fromEntries([...nearest].filter(([role]) => used.has(PDFName.of(role))));
  if (Object.keys(roles).length > 0) root.set(PDFName.of('RoleMap'), document.context.obj(roles));
  const parents = root.lookupMaybe(PDFName.of('ParentTree'), PDFDict);
  if (parents) root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(largestKey(parents, lib) + 1));
};

/** The largest key of a number tree, -1 where it is empty. */
function largestKey(tree: PDFDict, lib: PdfLib): number {
  const { PDFArray, PDFDict, PDFName, PDFNumber } = lib;
  const numbers = tree.lookupMaybe(PDFName.of('Nums'), PDFArray);
  const kids = tree.lookupMaybe(PDFName.of('Kids'), PDFArray);
  let largest = -1;
  for (let index = 0; index < (numbers?.size() ?? 0); index += 2) {
    largest = Math.max(largest, numbers?.lookup(index, PDFNumber).asNumber() ?? -1);
  }
  for (let index = 0; index < (kids?.size() ?? 0); index++) {
    const kid = kids?.lookup(index, PDFDict);
    if (kid) largest = Math.max(largest, largestKey(kid, lib));
  }
  return largest;
}
