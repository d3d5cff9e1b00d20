import type { PDFDict } from '@cantoo/pdf-lib';
import type { Contents } from './content/contents.js';
import { formsOf } from './content/marked-forms.js';
import { joined, type ShownText } from './content/shown-text.js';
import { labelFor, placeOf, type LinkLabels } from './link-labels.js';
import type { PdfLib } from './pdf-lib.js';
import type { PrintedPdf } from './printed-pdf.js';
import { contentsWithin, type StructureNode } from './structure/structure-tree.js';
import type { LinkPlace } from './structure/tie-links.js';

/** Says on every link annotation what the link shows, or failing that, where it leads (ISO 14289-1, 7.18.5). */
export function writeLinkTexts(
  { contents, structure, lib }: PrintedPdf,
  links: readonly LinkPlace[],
  labels: LinkLabels,
): void {
  const shown = textsByOwner(contents);
  const holders = new Map(
    structure?.nodes.flatMap((node) => node.objects.map((object) => [object.tag, node] as const)),
  );
  const texts = new Map<StructureNode, string>();
  for (const { ref, dict } of links) {
    const holder = holders.get(ref.tag);
    const place = target(dict, lib);
    if (holder && !texts.has(holder)) {
      const text = visible(holder, shown);
      texts.set(holder, text === '' ? alternatives(holder, lib) : labelFor(text, labels.get(place) ?? []));
    }
    const text = (holder && texts.get(holder)) || place;
    dict.set(lib.PDFName.of('Contents'), lib.PDFHexString.fromText(text));
  }
}

type TextsByOwner = ReadonlyMap<string, ReadonlyMap<number, ShownText>>;

function textsByOwner(contents: Contents): TextsByOwner {
  const owners = contents.pages.flatMap((page) => [page, ...formsOf(page, contents)]);
  return new Map(owners.map((owner) => [owner.ref.tag, contents.facts(owner).texts]));
}

/** A link's text: its pieces page by page, on each in the order of their numbers, which is that of the print. */
function visible(link: StructureNode, shown: TextsByOwner): string {
  const held = contentsWithin(link);
  const owners = [...new Set(held.map(({ owner }) => owner?.tag ?? ''))];
  const pieces = owners.flatMap((tag) =>
    held
      .filter(({ owner }) => (owner?.tag ?? '') === tag)
      .sort((one, other) => one.mcid - other.mcid)
      .flatMap(({ mcid }) => shown.get(tag)?.get(mcid) ?? []),
  );
  const [first, ...others] = pieces;
  const text = others.reduce(
    (before: ShownText | undefined, after) => before && joined(before, after),
    first,
  );
  return (text?.text ?? '').replace(/\s+/gu, ' ').trim();
}

/** What pictures within a link say of themselves. */
function alternatives(node: StructureNode, lib: PdfLib): string {
  const alt = node.dict.lookup(lib.PDFName.of('Alt'));
  const own = alt instanceof lib.PDFString || alt instanceof lib.PDFHexString ? [alt.decodeText()] : [];
  return [...own, ...node.children.map((child) => alternatives(child, lib))].filter(Boolean).join(' ');
}

/** Where a link leads: an address, or `#` and the name of a place. */
function target(link: PDFDict, { PDFDict, PDFHexString, PDFName, PDFString }: PdfLib): string {
  const action = link.lookup(PDFName.of('A'));
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  if (address instanceof PDFString || address instanceof PDFHexString) return placeOf(address.decodeText());
  const place = link.lookup(PDFName.of('Dest'));
  const named = place instanceof PDFName || place instanceof PDFString || place instanceof PDFHexString;
  return placeOf(`#${named ? place.decodeText() : ''}`);
}
