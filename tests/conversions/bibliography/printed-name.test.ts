import { describe, expect, it } from 'vitest';
import { printedName } from '../../../src/conversions/bibliography/printed-name.js';
import { readBib } from '../../../src/conversions/bibliography/read-bib.js';
import { readRis } from '../../../src/conversions/bibliography/read-ris.js';

describe('the name of a person in a list of references', () => {
  it('is printed with the given name first', () => {
    expect(printedName({ family: 'Анненков', given: 'Пётр ' })).toBe('Пётр Анненков');
    expect(printedName({ family: 'Water Office', given: '' })).toBe('Water Office');
    expect(printedName({ family: '', given: 'Ada' })).toBe('Ada');
    expect(printedName({ family: ' ', given: '' })).toBe('');
  });

  it.each([
    ['Weir, Ada', 'Ada Weir'],
    ['Weir,Ada B.', 'Ada B. Weir'],
    ['Water Office', 'Water Office'],
    ['Weir,', 'Weir'],
  ])('is the same whichever form the list has: %s', (name, printed) => {
    const bib = readBib(`@book{k, author = {${name}}, title = {A}}`, 'a.bib');
    const ris = readRis(`TY  - BOOK\nAU  - ${name}\nER  - \n`);
    expect(bib.map(({ variables }) => variables.authors)).toEqual([[printed]]);
    expect(ris.map(({ variables }) => variables.authors)).toEqual([[printed]]);
  });

  it('has its given name where each form puts it beside “Jr.”', () => {
    const bib = readBib('@book{k, author = {Weir, Jr., Ada}, title = {A}}', 'a.bib');
    const ris = readRis('TY  - BOOK\nAU  - Weir, Ada, Jr.\nER  - \n');
    expect([bib[0]?.variables.authors, ris[0]?.variables.authors]).toEqual([['Ada Weir'], ['Ada Weir']]);
  });
});
