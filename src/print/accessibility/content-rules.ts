import type { ContentOwner, PageContent } from '../content/contents.js';
import type { InspectedPdf } from './inspected-pdf.js';
import type { Breach, Rule } from './rule.js';

/** Rules about what the pages show. */
export const contentRules: readonly Rule[] = [
  {
    id: 'tagged',
    says: 'Whatever a page shows belongs to the structure or is marked as an artifact.',
    clause: '7.1',
    checkpoints: ['01-005'],
    breaches: (pdf) =>
      onPages(pdf, function* (page) {
        for (const owner of pdf.owners(page)) {
          const facts = pdf.facts(owner);
          if (!facts) yield 'its content is broken, or its marks do not balance';
          else if (loose(pdf, owner, page) > 0)
            yield `what is shown and neither tagged nor an artifact: ${loose(pdf, owner, page)}`;
        }
      }),
  },
  {
    id: 'nested',
    says: 'No artifact stands within the structure’s content, nor the other way round.',
    clause: '7.1',
    checkpoints: ['01-003', '01-004'],
    breaches: (pdf) =>
      onPages(pdf, function* (page) {
        for (const owner of pdf.owners(page)) {
          const facts = pdf.facts(owner);
          if (facts && facts.misnested > 0) yield 'an artifact and tagged content stand within each other';
          for (const { name, belongs } of facts?.draws ?? []) {
            const form = belongs && pdf.contents.form(owner, name);
            const inside = form && pdf.facts(form);
            if (belongs === 'artifact' && inside && inside.mcids.length > 0)
              yield 'an artifact draws tagged content';
            if (belongs === 'structure' && inside && inside.artifacts > 0)
              yield 'tagged content draws an artifact';
          }
        }
      }),
  },
  {
    id: 'running',
    says: 'Running heads and feet are marked as such.',
    clause: '7.8',
    checkpoints: ['18-001', '18-002'],
    breaches: (pdf) =>
      onPages(pdf, function* (page) {
        const unnamed = pdf.facts(page)?.unnamed ?? 0;
        if (unnamed > 0)
          yield 'something is said to belong to every page, but not whether it is head or foot';
      }),
  },
  {
    id: 'reached',
    says: 'Tagged content leads to its element, and the element to its content.',
    clause: '7.1, 7.20',
    checkpoints: ['30-002'],
    *breaches(pdf) {
      const held = heldContents(pdf);
      const drawn = new Set<string>();
      yield* onPages(pdf, function* (page) {
        for (const owner of pdf.owners(page)) {
          const { mcids } = pdf.facts(owner) ?? { mcids: [] };
          if (mcids.length === 0) continue;
          const { tag } = owner.ref;
          if (drawn.has(tag)) yield 'a drawing with tagged content is drawn twice';
          drawn.add(tag);
          const elements = pdf.parents?.elementsOf(owner.dict);
          const own = held.get(tag);
          const lost = mcids.filter((mcid) => {
            const element = elements && mcid < elements.size() ? elements.lookup(mcid) : undefined;
            return element === undefined || own?.get(mcid) !== element;
          });
          if (lost.length > 0) yield `tagged content that leads to no element: ${lost.length}`;
          if (new Set(mcids).size < mcids.length) yield 'two stretches of content have one number';
        }
      });
      for (const node of pdf.nodes) {
        const parent = pdf.value(node.dict, 'P');
        if (parent !== (node.parent?.dict ?? pdf.tree?.root))
          yield {
            page: pdf.pageOf(node),
            what: `an element (${node.type}) does not lead to the one around it`,
          };
      }
    },
  },
];

function* onPages(pdf: InspectedPdf, find: (page: PageContent) => Iterable<string>): Iterable<Breach> {
  for (const [index, page] of pdf.contents.pages.entries()) {
    for (const what of new Set(find(page))) yield { page: index + 1, what };
  }
}

/** How much is painted outside marked content; a form that is drawn there answers for itself. */
function loose(pdf: InspectedPdf, owner: ContentOwner, page: PageContent): number {
  const facts = pdf.facts(owner);
  if (!facts) return 0;
  // A form is read here only where some page draws it outside marks.
  if (owner !== page && !drawnBare(pdf, owner, page)) return 0;
  const images = facts.draws.filter(
    ({ name, belongs }) => belongs === null && !pdf.contents.form(owner, name),
  );
  return facts.loose + images.length;
}

/** Whether a form is drawn on the page where nothing is said of it. */
function drawnBare(pdf: InspectedPdf, form: ContentOwner, page: PageContent): boolean {
  return pdf
    .owners(page)
    .some((owner) =>
      (pdf.facts(owner)?.draws ?? []).some(
        ({ name, belongs }) => belongs === null && pdf.contents.form(owner, name) === form,
      ),
    );
}

/** The element that holds each stretch of content, by the page or form it counts in. */
function heldContents(pdf: InspectedPdf): ReadonlyMap<string, ReadonlyMap<number, unknown>> {
  const held = new Map<string, Map<number, unknown>>();
  for (const { dict, contents } of pdf.nodes) {
    for (const { mcid, owner } of contents) {
      const tag = owner?.tag ?? '';
      const list = held.get(tag) ?? new Map<number, unknown>();
      held.set(tag, list.set(mcid, dict));
    }
  }
  return held;
}
