import type { Compression } from './compression.js';
import { inPlace, type Contents } from './content/contents.js';
import { markArtifacts } from './content/mark-artifacts.js';
import { packGlyphs } from './content/pack-glyphs.js';
import { formsOf, isMarked } from './content/marked-forms.js';
import { contentsWithin, type StructureTree } from './structure/structure-tree.js';

/**
 * Marks as artifacts what stands outside the structure, page by page, and reads what is then there. The new content is
 * in its place once it is compressed. Throws a ContentFault where a page's content is broken.
 */
export async function markContents(
  contents: Contents,
  tree: StructureTree,
  compression: Compression,
): Promise<void> {
  const linked = linkedContents(tree);
  for (const page of contents.pages) {
    const box = page.page.getMediaBox();
    const middle = box.y + box.height / 2;
    const forms = formsOf(page, contents).filter((form) => isMarked(form, contents));
    for (const owner of [...forms, page]) {
      const printed = owner.bytes();
      const before = packGlyphs(printed, (font) => contents.widths(owner, font));
      const isMarkedForm = (name: string): boolean => {
        const form = contents.form(owner, name);
        return form !== null && isMarked(form, contents);
      };
      const place = { middle, inContent: owner !== page, isMarked: isMarkedForm };
      const reading = contents.reading(owner, linked.get(owner.ref.tag));
      const { bytes: after, facts } = inPlace(owner, () => markArtifacts(before, place, reading));
      contents.keep(owner, facts);
      if (after !== printed) compression.later(after, owner.replace());
    }
    await compression.turn();
  }
}

/** The stretches that links hold, by the page or form they stand in: their text is needed. */
function linkedContents(tree: StructureTree): ReadonlyMap<string, ReadonlySet<number>> {
  const linked = new Map<string, Set<number>>();
  for (const link of tree.nodes) {
    if (link.role !== 'Link') continue;
    for (const { owner, mcid } of contentsWithin(link)) {
      const list = linked.get(owner?.tag ?? '') ?? new Set();
      linked.set(owner?.tag ?? '', list.add(mcid));
    }
  }
  return linked;
}
