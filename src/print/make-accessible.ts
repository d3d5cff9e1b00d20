import { linkLabels } from './link-labels.js';
import { markContents } from './mark-contents.js';
import type { FinishStep } from './printed-pdf.js';
import { fillTables } from './structure/fill-tables.js';
import { Mover } from './structure/kids.js';
import { ParentTree } from './structure/parent-tree.js';
import { simplify } from './structure/simplify.js';
import { tieForms } from './structure/tie-forms.js';
import { linksOf, tieLinks } from './structure/tie-links.js';
import { writeLinkTexts } from './write-link-texts.js';

/** Makes whatever the pages show and lead to part of the structure, or no part of it, and says so everywhere. */
export const makeAccessible: FinishStep = async (pdf, { text }) => {
  const { contents, document, lib } = pdf;
  const printed = pdf.structure;
  const [top] = printed?.top ?? [];
  if (!printed || !top?.ref) return;
  const parents = new ParentTree(printed.root, lib);
  const links = linksOf(document.getPages(), lib);
  tieForms(contents, parents, lib);
  tieLinks(links, { ref: top.ref, dict: top.dict }, parents, lib);
  fillTables(printed, lib);
  simplify(printed, new Mover(lib, parents), lib);
  parents.write();
  pdf.restructured();
  await markContents(contents, pdf.structure ?? printed, pdf.compression);
  writeLinkTexts(pdf, links, linkLabels(text));
};
