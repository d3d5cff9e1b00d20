import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { inPlace, type ContentOwner, type Contents } from './content/contents.js';
import { markArtifacts } from './content/mark-artifacts.js';
import { formsOf, isMarked } from './content/marked-forms.js';
import { contentsWithin, type StructureTree } from './structure/structure-tree.js';

const compress = promisify(deflate);
/** Pages that may wait to be compressed, which other threads do meanwhile. */
const WAITING = 16;

/**
 * Marks as artifacts what stands outside the structure, page by page, and reads what is then there. Throws a
 * ContentFault where a page's content is broken.
 */
export async function markContents(contents: Contents, tree: StructureTree): Promise<void> {
  const linked = linkedContents(tree);
  const waiting: Promise<void>[] = [];
  for (const page of contents.pages) {
    const box = page.page.getMediaBox();
    const middle = box.y + box.height / 2;
    for (const form of formsOf(page, contents)) {
      const texts = linked.get(form.ref.tag) ?? NOTHING;
      if (isMarked(form, contents)) waiting.push(marked(contents, form, { middle, inContent: true }, texts));
    }
    const wanted = linked.get(page.page.ref.tag) ?? NOTHING;
    waiting.push(marked(contents, page, { middle, inContent: false }, wanted));
    while (waiting.length > WAITING) await waiting.shift();
  }
  await Promise.all(waiting);
}

const NOTHING: ReadonlySet<number> = new Set();

async function marked(
  contents: Contents,
  owner: ContentOwner,
  surroundings: { readonly middle: number; readonly inContent: boolean },
  wanted: ReadonlySet<number>,
): Promise<void> {
  const before = owner.bytes();
  const isMarkedForm = (name: string): boolean => {
    const form = contents.form(owner, name);
    return form !== null && isMarked(form, contents);
  };
  const named = contents.named(owner);
  const after = inPlace(owner, () =>
    markArtifacts(before, { ...surroundings, isMarked: isMarkedForm, named }),
  );
  contents.read(owner, after, wanted);
  if (after === before) return;
  owner.replace(await compress(after));
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
