import { roleOf, STANDARD_TYPES } from '../structure/standard-types.js';
import type { StructureNode } from '../structure/structure-tree.js';
import type { InspectedPdf } from './inspected-pdf.js';
import type { Breach, Rule } from './rule.js';

/** Rules about the structure and its elements. */
export const structureRules: readonly Rule[] = [
  {
    id: 'roles',
    says: 'Every type of element is one that PDF knows, or is mapped to one.',
    clause: '7.1',
    checkpoints: ['02-001', '02-003', '02-004'],
    *breaches(pdf) {
      const unknown = new Set(pdf.nodes.filter(({ role }) => role === 'unknown').map(({ type }) => type));
      for (const type of unknown) yield { page: null, what: `nothing says what “${type}” is` };
      const roles = pdf.tree?.roles ?? new Map<string, string>();
      for (const [type] of roles) {
        if (STANDARD_TYPES.has(type)) yield { page: null, what: `“${type}” is mapped, though PDF knows it` };
        if (roleOf(type, roles) === 'circular')
          yield { page: null, what: `“${type}” is mapped round in a circle` };
      }
    },
  },
  {
    id: 'headings',
    says: 'Headings begin at the first level and leave none out.',
    clause: '7.4.2, 7.4.4',
    checkpoints: ['14-002', '14-003', '14-007'],
    *breaches(pdf) {
      let before = 0;
      for (const node of pdf.nodes) {
        if (node.role === 'H') yield at(pdf, node, 'a heading has no level');
        const level = Number(/^H([1-6])$/.exec(node.role)?.[1] ?? 0);
        if (level > before + 1)
          yield at(
            pdf,
            node,
            before === 0
              ? `the first heading is of level ${level}`
              : `a heading of level ${level} follows one of level ${before}`,
          );
        if (level > 0) before = level;
      }
    },
  },
  {
    id: 'lists',
    says: 'Lists hold items, and items a label and a body.',
    clause: '7.2',
    checkpoints: ['09-005'],
    *breaches(pdf) {
      for (const node of pdf.nodes) {
        if (!fits(node, LIST_KIDS)) yield at(pdf, node, `“${node.type}” holds what belongs elsewhere`);
        if (!stands(node, LIST_PARENTS)) yield at(pdf, node, `“${node.type}” stands outside a list`);
      }
    },
  },
  {
    id: 'figures',
    says: 'Every figure and formula has a text in its place.',
    clause: '7.3, 7.7',
    checkpoints: ['13-004', '17-002'],
    *breaches(pdf) {
      for (const node of pdf.nodes) {
        if (node.role !== 'Figure' && node.role !== 'Formula') continue;
        if (pdf.text(node.dict, 'Alt') === '' && pdf.text(node.dict, 'ActualText') === '')
          yield at(pdf, node, 'a figure says nothing to those who do not see it');
      }
    },
  },
  {
    id: 'notes',
    says: 'Every note has an identifier of its own.',
    clause: '7.9',
    checkpoints: ['19-003', '19-004'],
    *breaches(pdf) {
      const known = new Set<string>();
      for (const node of pdf.nodes) {
        if (node.role !== 'Note') continue;
        const id = pdf.text(node.dict, 'ID');
        if (id === '' || known.has(id))
          yield at(pdf, node, id === '' ? 'a note has no identifier' : `two notes are “${id}”`);
        known.add(id);
      }
    },
  },
];

/** A breach at the page where an element begins. */
export function at(pdf: InspectedPdf, node: StructureNode, what: string): Breach {
  return { page: pdf.pageOf(node), what };
}

/** What may stand in an element, or around it, by its role (ISO 32000-1, tables 336 and 337). */
export type Nesting = ReadonlyMap<string, ReadonlySet<string>>;

export function nesting(entries: Readonly<Record<string, string>>): Nesting {
  return new Map(Object.entries(entries).map(([role, others]) => [role, new Set(others.split(' '))]));
}

const LIST_KIDS = nesting({ L: 'L LI Caption', LI: 'Lbl LBody' });
const LIST_PARENTS = nesting({ LI: 'L', LBody: 'LI' });

/** Whether an element holds only what its role may. */
export function fits(node: StructureNode, kids: Nesting): boolean {
  const allowed = kids.get(node.role);
  return !allowed || node.children.every(({ role }) => allowed.has(role));
}

/** Whether an element stands where its role may. */
export function stands(node: StructureNode, parents: Nesting): boolean {
  const allowed = parents.get(node.role);
  return !allowed || allowed.has(node.parent?.role ?? '');
}
