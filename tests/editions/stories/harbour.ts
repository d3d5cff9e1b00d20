import type { ComparedBriefing } from '../../../src/commands/compared-briefing.js';
import { rebuild, type InputTexts } from '../../../src/commands/rebuild.js';
import { knownPassages } from '../../../src/edges/edition-files.js';
import type { KnownPassage } from '../../../src/model/passage.js';
import { sourceText } from '../../sources/sample.js';

/** A document of the harbour, one after the other of one series. */
export function document(year: number, ...paragraphs: readonly string[]): string {
  const header = {
    id: `charter-${year}`,
    title: `Charter of ${year}`,
    published: String(year),
    series: 'charter',
  };
  return sourceText(`${paragraphs.join('\n\n')}\n`, header);
}

export const OLD = [
  'Each boat may land a quota of 400 tonnes of herring in a season.',
  'The lighthouse keeper reports to the harbour office every evening.',
  'A pier is built at the north mole for the herring fleet.',
];
export const MIDDLE = [
  'The quota of each boat is 300 tonnes of herring in a season.',
  'Crews rest for ten hours before they sail. Their mates sign for it.',
];
export const NEW = [
  'Each boat may land a quota of 250 tonnes of herring in a season.',
  'The pier at the north mole is open to foreign boats from 1 May 2020.',
  'Crews rest for eleven hours before they sail. Their mates sign for it.',
];

export const THEMES = [
  theme('quotas', 'Quotas', 'quota*'),
  theme('piers', 'Piers', 'pier*'),
  theme('crews', 'Crews', 'crew*'),
];

export function theme(id: string, title: string, ...terms: readonly string[]): string {
  const list = terms.map((term) => `'${term}'`).join(', ');
  return `  - {id: ${id}, title: ${title}, question: What of them?, terms: {en: {plain: [${list}]}}}\n`;
}

export function codebook(...themes: readonly string[]): string {
  return `themes:\n${themes.join('')}`;
}

/** A ruling on a quote of the charter of 1999. */
export function ruling(kind: string, on: string, exact: string, source = 'charter-1999'): string {
  return `- ruling: ${kind}\n  theme: ${on}\n  quote: {source: ${source}, exact: "${exact}"}\n  by: desk\n  on: 2022-04-01\n  because: so it is\n`;
}

/** Three charters of one harbour. */
export const HARBOUR: InputTexts = {
  'sources/briefing.yml': 'title: The harbour\n',
  'sources/themes.yml': codebook(...THEMES),
  'sources/1999.md': document(1999, ...OLD),
  'sources/2010.md': document(2010, ...MIDDLE),
  'sources/2022.md': document(2022, ...NEW),
};

/** The files with others in their place; null takes one away. */
export function edited(files: InputTexts, changes: Readonly<Record<string, string | null>>): InputTexts {
  const all = Object.entries({ ...files, ...changes });
  return Object.fromEntries(all.flatMap(([path, text]) => (text === null ? [] : [[path, text]])));
}

/** The first edition of a project. */
export function edition(files: InputTexts): ComparedBriefing {
  return {
    ...compared(files, []),
    name: { kind: 'edition', number: 1, date: '2022-04-01' },
    isAsBuilt: () => false,
  };
}

/** A project as its files stand, after an edition. */
export function now(files: InputTexts, { briefing }: ComparedBriefing): ComparedBriefing {
  return compared(files, knownPassages(briefing));
}

function compared(inputs: InputTexts, known: readonly KnownPassage[]): ComparedBriefing {
  const briefing = rebuild(inputs, known);
  if (!briefing) throw new Error('the project of the story is refused');
  return { name: { kind: 'now' }, briefing, inputs, isAsBuilt: () => true, seal: null };
}
