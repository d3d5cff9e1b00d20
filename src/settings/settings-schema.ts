import { LIKELIHOOD_SCALES, type Settings } from '../model/settings.js';
import {
  fileSchema,
  line,
  lines,
  mapping,
  requiredLine,
  word,
  type Keys,
} from '../notation/editor-schema.js';

const tag = '^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$';
const day = '^\\d{4}-\\d{2}-\\d{2}$';

/** What `sources/briefing.yml` may say, key by key: what the reader takes, and what editors and starter files explain. */
export const SETTINGS_KEYS: Keys<keyof Settings> = {
  title: requiredLine('Title of the briefing, on its first page; the only key that is required.'),
  subtitle: line('A line below the title.', { examples: ['A reading of two reports'] }),
  question: line('What the briefing is to answer, below the title.', {
    examples: ['What do the reports say, and what changed?'],
  }),
  authors: lines('Who wrote it.', { examples: [['Your Name']] }),
  institution: line('For whom, or in whose name.', { examples: ['Your institution'] }),
  language: line('Language of the print: en, ru, or one that templates/labels/ has words for.', {
    pattern: tag,
    default: 'en',
  }),
  asOf: line('The day up to which sources were looked for, such as 2022-03-16.', {
    pattern: day,
    examples: ['2022-03-16'],
  }),
  page: word(['A4', 'Letter'], 'Size of the printed page: A4 or Letter.'),
  codebook: line('Name of the codebook in sources/: .yml, .dic or .lcd.', {
    default: 'themes.yml',
    not: { type: 'string', pattern: '^[./\\\\]|[/\\\\]\\.\\.|\\\\' },
  }),
  compare: word(
    ['auto', 'all', 'series'],
    'What follows what: all texts by date, those of a series, or auto: series where there are any.',
  ),
  texts: word(
    ['quoted', 'full'],
    'What of the texts is printed in the annex: the passages quoted, or in full.',
  ),
  attach: word(
    ['briefing', 'sources', 'none'],
    'What the PDF carries to be proved by: briefing (its evidence), sources (every file too), or none.',
  ),
  quotesPerCell: {
    description: 'Quotes shown in front for one text on one theme, from 1 to 99.',
    type: ['integer', 'null'],
    minimum: 1,
    maximum: 99,
    default: 3,
  },
  marking: line('A marking at the foot of every page.', { examples: ['Not for distribution'] }),
  disclaimer: line('A line on whose view this is.', { examples: ['The views are the author’s.'] }),
  likelihood: {
    description: 'Holds the judgements to a scale of likelihood: icd203 or ipcc; left out: they are not.',
    enum: [...LIKELIHOOD_SCALES, null],
    examples: ['icd203'],
  },
  match: word(['stem', 'word'], 'How a word of the codebook matches: by its stem, or only as it is written.'),
};

/** Schema of `sources/briefing.yml`. */
export const SETTINGS_SCHEMA = fileSchema(
  'Synoptic: settings of a briefing',
  mapping(SETTINGS_KEYS, ['title']),
);
