import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { inPlace, type ContentOwner, type Contents } from './content/contents.js';
import { markArtifacts } from './content/mark-artifacts.js';
import { formsOf, isMarked } from './content/marked-forms.js';
import { contentsWithin, type StructureTree } from './structure/structure-tree.js';

const compress = promisify(deflate);
/** Pages that may wait to be compressed, which other threads do meanwhile. */
const WAITING = 16;
/** Bytes that are compressed at a time: a page's content in one go. */
const CHUNK = 0x10000;

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
    const forms = formsOf(page, contents).filter((form) => isMarked(form, contents));
    for (const owner of [...forms, page]) {
      const before = owner.bytes();
      const after = marked(contents, owner, before, { middle, inContent: owner !== page });
      contents.read(owner, after, linked.get(owner.ref.tag) ?? NOTHING);
      if (after !== before) waiting.push(compress(after, { chunkSize: CHUNK }).then(owner.replace));
    }
    while (waiting.length > WAITING) await waiting.shift();
  }
  await Promise.all(waiting);
}

const NOTHING: ReadonlySet<number> = new Set();

function marked(
  contents: Contents,
  owner: ContentOwner,
  bytes: Uint8Array,
  place: { readonly middle: number; readonly inContent: boolean },
): Uint8Array {
  const isMarkedForm = (name: string): boolean => {
    const form = contents.form(owner, name);
    return form !== null && isMarked(form, contents);
  };
  const named = contents.named(owner);
  return inPlace(owner, () => markArtifacts(bytes, { ...place, isMarked: isMarkedForm, named }));
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
