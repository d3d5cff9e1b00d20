import type { PDFArray, PDFObject, PDFPage } from '@cantoo/pdf-lib';
import type { ContentOwner, Contents } from '../content/contents.js';
import { formsOf } from '../content/marked-forms.js';
import type { PdfLib } from '../pdf-lib.js';
import { kidsOf } from './kids.js';
import type { ParentTree } from './parent-tree.js';

/**
 * Lets the structure refer to text inside forms. Chromium draws what is half transparent as a form of its own, and
 * numbers its content as if it stood on the page: no reader finds it there (ISO 32000-1, 14.7.4.3).
 */
export function tieForms(contents: Contents, parents: ParentTree, lib: PdfLib): void {
  for (const page of contents.pages) {
    const onPage = parents.elementsOf(page.dict);
    if (!onPage) continue;
    for (const form of formsOf(page, contents)) {
      const { mcids } = contents.facts(form);
      if (mcids.length > 0 && !form.dict.has(lib.PDFName.of('StructParents')))
        tieForm({ form, mcids, page: page.page }, onPage, parents, lib);
    }
  }
}

interface MarkedForm {
  readonly form: ContentOwner;
  readonly mcids: readonly number[];
  readonly page: PDFPage;
}

function tieForm(
  { form, mcids, page }: MarkedForm,
  onPage: PDFArray,
  parents: ParentTree,
  lib: PdfLib,
): void {
  const { PDFDict, PDFName, PDFNull, PDFNumber, PDFRef } = lib;
  const { context } = form.dict;
  const inForm: PDFObject[] = Array.from({ length: Math.max(...mcids) + 1 }, () => PDFNull);
  for (const mcid of mcids) {
    const holder = mcid < onPage.size() ? onPage.get(mcid) : undefined;
    const element = holder instanceof PDFRef ? context.lookup(holder) : undefined;
    if (!(holder instanceof PDFRef) || !(element instanceof PDFDict)) continue;
    const reference = context.obj({ Type: 'MCR', Pg: page.ref, Stm: form.ref, MCID: mcid });
    const here = element.get(PDFName.of('Pg')) === page.ref;
    const kids = kidsOf(element, lib).map((kid) =>
      here && kid instanceof PDFNumber && kid.asNumber() === mcid ? reference : kid,
    );
    element.set(PDFName.of('K'), context.obj([...kids]));
    inForm[mcid] = holder;
    onPage.set(mcid, PDFNull);
  }
  parents.add(form.dict, 'StructParents', context.obj(inForm));
}
