import { describe, expect, it } from 'vitest';
import { Mover } from '../../../src/print/structure/kids.js';
import { simplify } from '../../../src/print/structure/simplify.js';
import { readStructure } from '../../../src/print/structure/structure-tree.js';
import { lib, sketched, type Sketch } from './tree-sample.js';

async function simplified(sketch: Sketch) {
  const made = await sketched(sketch);
  simplify(made.tree, new Mover(lib, made.parents), lib);
  made.parents.write();
  return made;
}

describe('simplify', () => {
  it('puts text into the paragraph around it, in order, and leads back to that', async () => {
    const { now, holders } = await simplified([
      'Document',
      ['P', ['NonStruct', 0], ['Link', ['NonStruct', 1]], ['NonStruct', 2]],
    ]);
    expect(now()).toEqual(['Document', ['P', 0, ['Link', 1], 2]]);
    expect(holders()).toEqual(['P', 'Link', 'P']);
  });

  it('takes out what stands within one another, and what holds other elements', async () => {
    const { now } = await simplified([
      'P',
      ['NonStruct', ['NonStruct', 0]],
      ['NonStruct', ['NonStruct', 1], ['Link', 2]],
    ]);
    expect(now()).toEqual(['P', 0, 1, ['Link', 2]]);
  });

  it('keeps what is in a language of its own, or can be referred to', async () => {
    const { now } = await simplified([
      'P',
      ['NonStruct', { Lang: 'fr' }, ['NonStruct', 0]],
      ['NonStruct', { ID: 'x' }, 1],
    ]);
    expect(now()).toEqual(['P', ['NonStruct', 0], ['NonStruct', 1]]);
  });

  it('keeps what stands where no text may', async () => {
    const { now } = await simplified([
      'Document',
      ['NonStruct', ['H1', ['NonStruct', 0]], ['NonStruct', 1]],
      ['TD', ['BlockQuote', ['NonStruct', 2]]],
    ]);
    expect(now()).toEqual([
      'Document',
      ['NonStruct', ['H1', 0], ['NonStruct', 1]],
      ['TD', ['BlockQuote', ['NonStruct', 2]]],
    ]);
  });

  it('says the page with text that stands on another than the rest', async () => {
    const { now, document } = await simplified(['P', ['NonStruct', 0], ['NonStruct', 100], ['NonStruct', 1]]);
    expect(now()).toEqual(['P', 0, '2:0', 1]);
    expect(readStructure(document.catalog, lib)?.nodes[0]?.contents.map(({ mcid }) => mcid)).toEqual([
      0, 0, 1,
    ]);
  });

  it('gives list items a body, behind their label', async () => {
    const { now, holders } = await simplified([
      'L',
      ['LI', ['Lbl', ['NonStruct', 0]], ['NonStruct', 1], ['L', ['LI', 2]]],
      ['LI', ['LBody', 3]],
    ]);
    expect(now()).toEqual([
      'L',
      ['LI', ['Lbl', 0], ['LBody', 1, ['L', ['LI', ['LBody', 2]]]]],
      ['LI', ['LBody', 3]],
    ]);
    expect(holders()).toEqual(['Lbl', 'LBody', 'LBody', 'LBody']);
  });

  it('lets every element lead to the one around it', async () => {
    const { document } = await simplified(['L', ['LI', ['NonStruct', ['Link', ['NonStruct', 0]]]]]);
    for (const { dict, parent } of readStructure(document.catalog, lib)?.nodes.slice(1) ?? [])
      expect(dict.lookup(lib.PDFName.of('P'))).toBe(parent?.dict);
  });

  it('throws away what it takes out', async () => {
    const made = await sketched(['P', ['NonStruct', 0], ['NonStruct', 1]]);
    const before = made.document.context.enumerateIndirectObjects().length;
    simplify(made.tree, new Mover(lib, made.parents), lib);
    expect(made.document.context.enumerateIndirectObjects()).toHaveLength(before - 2);
  });
});
