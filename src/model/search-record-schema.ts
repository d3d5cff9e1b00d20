import { count, nullable, object, oneOf, share, text, texts } from './schema-parts.js';

const sisters = object({ texts: count, words: count, quotes: count, chance: share });

/** JSON Schema of a search record, wherever one stands. */
export const searchRecordSchema = object(
  {
    sentences: count,
    words: count,
    terms: count,
    threshold: share,
    nearest: nullable(object({ passage: text, sentence: count, score: share, why: texts })),
    worth: oneOf('strong', 'weak', 'too-short'),
    extent: oneOf('full', 'excerpt', 'summary'),
  },
  { sisters },
);
