import * as lib from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { contentsWithin, readStructure } from '../../../src/print/structure/structure-tree.js';
import { roleOf } from '../../../src/print/structure/standard-types.js';
import { sample } from '../accessibility/sample.js';

describe('readStructure', () => {
  it('reads the elements, each before what it holds, with their roles', async () => {
    const { document } = await sample();
    const tree = readStructure(document.catalog, { ...lib });
    expect(tree?.nodes.map(({ type, parent }) => `${parent?.type ?? ''}/${type}`)).toEqual(
      '/Document Document/H1 Document/P P/Link Document/Table Table/TR TR/TH Table/TR TR/TD Document/L L/LI LI/Lbl LI/LBody Document/Note Document/Figure'.split(' '),
    );
    const link = tree?.nodes.find(({ role }) => role === 'Link');
    expect(link?.objects).toHaveLength(1);
    expect(link && contentsWithin(link).map(({ mcid }) => mcid)).toEqual([1]);
  }); // prettier-ignore

  it('gives null where the file has none', async () => {
    const document = await lib.PDFDocument.create();
    expect(readStructure(document.catalog, { ...lib })).toBeNull();
  });
});

describe('roleOf', () => {
  const roles = new Map([
    ['Em', 'Strong'],
    ['Strong', 'Span'],
    ['One', 'Other'],
    ['Other', 'One'],
  ]);
  it.each([
    ['P', 'P'],
    ['Em', 'Span'],
    ['Aside', 'unknown'],
    ['One', 'circular'],
  ])('maps %s to %s', (type, role) => {
    expect(roleOf(type, roles)).toBe(role);
  });
});
