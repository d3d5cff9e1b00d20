import { countWords } from '../language/count-words.js';
import type { Added, Known } from './new-sources.js';
import type { Lacking } from './term-skeleton.js';

/** Keys of a header in the order in which they are shown. */
const SHOWN = [
  'title',
  'published',
  'publisher',
  'authors',
  'url',
  'language',
  'series',
  'extent',
  'kind',
] as const;

/** What was added and what was not, line by line. */
export function addedLines(
  added: readonly Added[],
  known: readonly Known[],
  lacking: readonly Lacking[],
): readonly string[] {
  return [
    ...added.flatMap(sourceLines),
    ...known.map(knownLine),
    ...lacking.map(
      ({ language, sources, themes }) =>
        `No terms in “${language}”, so not assessed in ${sources.join(', ')}: ${themes.join(', ')}. A place for them stands at the end of the codebook.`,
    ),
    added.length > 0 ? 'Look through the new text, then “synoptic build”.' : 'Nothing was changed.',
  ];
}

export function knownLine({ file, id, why }: Known): string {
  return `${file} is in the project already, as ${id}: ${why}.`;
}

function sourceLines({ file, header, source, read, from, conversion, original }: Added): string[] {
  const width = Math.max(...SHOWN.map((key) => key.length));
  const values = SHOWN.flatMap((key) => {
    const value = header[key];
    if (value === undefined || value.length === 0) return [];
    const printed = typeof value === 'string' ? value : value.join(', ');
    return [`  ${key.padEnd(width)}  ${printed}${from[key] === undefined ? '' : `  (${from[key]})`}`];
  });
  const words = read.blocks.reduce((sum, block) => sum + countWords(block.text), 0);
  const encoding = conversion?.encoding ? `, read as ${conversion.encoding}` : '';
  const poor =
    header.legibility === 'poor'
      ? ['  Many words are broken: its legibility is “poor”, and its silences are tentative.']
      : [];
  return [
    `Added ${source.path} from ${file}${original === null ? '' : `, which is kept as sources/originals/${original.name}`}`,
    ...values,
    `  ${words} words in ${read.blocks.length} passages${encoding}`,
    ...poor,
    ...(conversion?.leftOut ?? []).map((what) => `  left out: ${what}`),
  ];
}
