import { useTerms } from '../../src/codings/use-terms.js';
import type { Suggestions } from '../../src/model/suggestion.js';
import type { Theme } from '../../src/model/theme.js';
import { suggest } from '../../src/suggestions/suggest.js';
import { readThemes } from '../../src/themes/read-themes.js';
import { coded } from '../codings/sample.js';

/** Sentences on wells, which the codebook knows, with a word beside it that it does not: the pump. */
const WELLS = [
  'The old well near the mill was cleaned, and the iron pump beside it works again.',
  'A new well was sunk by the school; its pump came from the harbour town.',
  'Nobody may deepen a well without asking, and every pump is looked at in spring.',
  'The village pays for its well together and the mason mends the pump in winter.',
];

/** Sentences on bees and hives, which it misses. */
const BEES = [
  'The beekeeper moved her hives to the lime trees, where the swarm gathered honey.',
  'A swarm left the hives in May, and the beekeeper sold less honey than before.',
  'Honey from these hives is dark; the beekeeper says the swarm likes heather.',
  'Cold nights kept the swarm inside the hives, so the beekeeper fed it honey.',
];

const OTHERS = [
  'The road over the pass stays closed until the council finds money.',
  'Three carts of timber went down to the valley on market day.',
  'Children sang at the feast, and the old men watched from the wall.',
];

export const THEMES = `themes:
  - id: wells
    title: Wells
    terms:
      en: {plain: [well]}
      ru: {plain: [колодец]}
  - id: dams
    title: Dams
    terms:
      en: {plain: [dam]}
      ru: {plain: [плотина]}
`;

/** So many passages, the sentences in turn, each told apart by its number. */
export function passages(sentences: readonly string[], count: number, note = 'Note'): string[] {
  return Array.from(
    { length: count },
    (_, index) => `${sentences[index % sentences.length] ?? ''} ${note} ${index + 1} of the file.`,
  );
}

/** Two texts in which bees are what the codebook misses, and pumps what stands beside wells. */
export const ENGLISH: Readonly<Record<string, string>> = {
  a: [...passages(WELLS, 24), ...passages(OTHERS, 18), ...passages(BEES, 16)].join('\n\n'),
  b: [
    ...passages(BEES, 14, 'Letter'),
    ...passages(WELLS, 16, 'Letter'),
    ...passages(OTHERS, 12, 'Letter'),
  ].join('\n\n'),
};

const WELLS_RU = [
  'Старый колодец у мельницы почистили, и железный насос рядом снова работает.',
  'У школы вырыли новый колодец, а насос привезли из портового города.',
  'Деревня вместе платит за колодец, зимой мастер чинит насос.',
];

const BEES_RU = [
  'Пасечник перевёз ульи к липам, где рой собирал мёд.',
  'В мае рой улетел из улья, и пасечник продал меньше мёда.',
  'Пасечник зимой кормил рой мёдом и утеплял каждый улей.',
];

const OTHERS_RU = [
  'Дорога через перевал закрыта, пока совет ищет деньги.',
  'Три телеги леса ушли в долину в базарный день.',
];

export const RUSSIAN = [
  ...passages(WELLS_RU, 40, 'Запись'),
  ...passages(BEES_RU, 30, 'Запись'),
  ...passages(OTHERS_RU, 20, 'Запись'),
].join('\n\n');

export function themesOf(text: string): readonly Theme[] {
  const bytes = new TextEncoder().encode(text);
  return readThemes({ path: 'sources/themes.yml', bytes }, { language: 'en', match: 'stem' }).themes;
}

type Bodies = Parameters<typeof coded>[1];

/** What is suggested for sources coded on a codebook. */
export function suggested(bodies: Bodies, codebook = THEMES): Suggestions {
  const themes = themesOf(codebook);
  const { passages: found, codings } = coded(themes, bodies);
  return suggest({ themes, passages: found, codings, use: useTerms(themes, found) });
}
