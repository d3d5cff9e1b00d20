import type { Strength } from '../model/theme.js';
import {
  fileSchema,
  line,
  mapping,
  requiredLine,
  word,
  type EditorSchema,
  type Keys,
} from '../notation/editor-schema.js';

/** The strengths of terms, with what each does. */
export const STRENGTH_KEYS: Keys<Strength> = {
  strong: terms('Terms that settle it alone.'),
  plain: terms('Terms that are enough for a coding.'),
  weak: terms('Terms that count only beside others.'),
  exclude: terms('Terms that take away every match they overlap.'),
};

/** A language as the key above its terms: en, ru, pt-BR. */
export const LANGUAGE_KEY = '^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$';

/** The keys of one theme. */
export const THEME_KEYS = {
  id: requiredLine('Short name in links and files: small letters a–z, digits, hyphens.', {
    pattern: '^[a-z0-9-]+$',
  }),
  title: line('Heading of the theme; the id where there is none.'),
  question: line('What is asked of every text.'),
  scope: line('What belongs to it, and what does not.'),
  terms: {
    description: 'The words that show a passage is about it, by language: en, ru, …',
    anyOf: [
      terms('Plain terms in the language of the print.'),
      {
        type: 'object',
        minProperties: 1,
        additionalProperties: false,
        patternProperties: {
          [LANGUAGE_KEY]: {
            description: 'Terms in this language: a list of plain ones, or lists by strength.',
            anyOf: [terms('Plain terms.'), mapping(STRENGTH_KEYS, [])],
          },
        },
      },
    ],
  },
  match: word(['stem', 'word'], 'How its words match: by stem, or only as they are written.'),
} as const satisfies Keys;

const listed = mapping(
  {
    themes: {
      description: 'The themes, in the order of the briefing.',
      type: 'array',
      minItems: 1,
      items: mapping(THEME_KEYS, ['id', 'terms']),
    },
  },
  ['themes'],
);

/** Without `themes`: patterns by key, nested for sub-themes, as published dictionaries are written. */
const plainMap = {
  type: 'object',
  minProperties: 1,
  additionalProperties: { anyOf: [terms('Plain terms.'), { $ref: '#/definitions/plainMap' }] },
};

/** Schema of a codebook in YAML. */
export const THEMES_SCHEMA = fileSchema('Synoptic: codebook of themes', {
  type: 'object',
  definitions: { plainMap },
  if: { required: ['themes'] },
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema, no promise
  then: listed,
  else: { $ref: '#/definitions/plainMap' },
});

function terms(description: string): EditorSchema {
  const term = { type: ['string', 'number', 'boolean'], pattern: '\\S' };
  return { description, anyOf: [term, { type: 'array', items: term }, { type: 'null' }] };
}
