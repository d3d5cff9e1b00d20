import { day, list, object, oneOf, text, texts } from './schema-parts.js';

/** Schema of a judgement as a briefing holds it. */
export const judgement = object(
  {
    text,
    cites: texts,
    author: text,
    date: day,
    standing: { enum: ['initial', 'consistent', 'changed', null] },
    stale: { type: 'boolean' },
    paragraphs: list(list(object({ text, cites: texts }))),
  },
  {
    outdatedBy: list(
      object({
        kind: oneOf('changed', 'lost', 'gained'),
        passage: text,
        words: list(object({ kind: oneOf('inserted', 'deleted', 'kept'), text })),
      }),
    ),
  },
);
