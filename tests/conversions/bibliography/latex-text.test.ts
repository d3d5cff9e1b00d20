import { describe, expect, it } from 'vitest';
import { latexText } from '../../../src/conversions/bibliography/latex-text.js';

describe('latexText', () => {
  it.each([
    [String.raw`{\"O}rs, {\'E}va`, 'Örs, Éva'],
    [String.raw`Ra\'cz Andr\'{a}s`, 'Raćz András'],
    [String.raw`\v{C}apek and \c{c}a va`, 'Čapek and ça va'],
    [String.raw`Stra{\ss}e, \O{}re, \L{}\'od\'z`, 'Straße, Øre, Łódź'],
    ["{NATO} \\& {EU} -- 50\\% of ``it''", 'NATO & EU – 50% of “it”'],
    [String.raw`na\"{\i}ve~words\emph{ here}`, 'naïve words here'],
    ['Пруды и {вода}', 'Пруды и вода'],
    ['a_b $x$', 'a_b $x$'],
  ])('reads %s as it is printed', (written, printed) => {
    expect(latexText(written)).toBe(printed);
  });
});
