import { CompanyCount } from '../../src/learning/count-company.js';
import type { Learnt } from '../../src/model/learnt.js';

const HARBOUR = ['pilot', 'tide', 'berth', 'cargo', 'anchor'];
const FARM = ['wheat', 'plough', 'harvest', 'barn', 'cattle'];

/** Passages on a farm, every fifth on a harbour; every second one of each names its theme by its term. */
export function corpus(): { readonly text: string; readonly themes: ReadonlySet<number> }[] {
  return Array.from({ length: 200 }, (_, n) => {
    const [words, term, theme] = n % 5 === 0 ? [HARBOUR, 'quay', 0] : ([FARM, 'field', 1] as const);
    const named = n % 2 === 0;
    const chosen = [0, 1, 2].map((step) => words[(n + step * (1 + (n % 3))) % words.length] ?? '');
    return {
      text: `The ${chosen.join(' and the ')} stood${named ? ` by the ${term}` : ''} in the morning.`,
      themes: new Set(named ? [theme] : []),
    };
  });
}

/** What such a corpus teaches of the themes `it` (quay) and `farm` (field). */
export function learntOf(): Learnt {
  const count = new CompanyCount(['it', 'farm']);
  for (const { text, themes } of corpus()) count.add({ text, language: 'en' }, themes);
  return { languages: count.learnt(), taught: [] };
}
