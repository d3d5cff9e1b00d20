/** JSON Schema (2020-12) of `out/briefing.json`; the meaning of each field stands beside the types in `briefing.ts`. */

import { judgement } from './judgement-schema.js';
import { CSL_FIELDS_SCHEMA } from './csl-schema.js';
import { since } from './edition-diff-schema.js';
import { searchRecordSchema } from './search-record-schema.js';
import { RULED_SCHEMA } from './ruled-schema.js';
import {
  count,
  day,
  list,
  map,
  nullable,
  object,
  oneOf,
  pair,
  share,
  text,
  textOrNull,
  texts,
} from './schema-parts.js';

const statement = oneOf('asserted', 'negated', 'hedged', 'conditional', 'intended', 'obliged', 'reported');
const cueKind = oneOf('negated', 'hedged', 'conditional', 'intended', 'obliged', 'reported');
const extent = oneOf('full', 'excerpt', 'summary');
const certainty = oneOf('firm', 'tentative');
const changeStatus = oneOf('new', 'dropped', 'continued', 'resumed', 'silent', 'not-assessed');
const reason = oneOf(
  'excerpt',
  'summary',
  'short',
  'borderline',
  'learnt-only',
  'different-series',
  'legibility',
);

const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const passageId = { type: 'string', pattern: '^[a-z0-9-]+/par\\d+[a-z]*$' } as const;

const passageKeys = {
  id: passageId,
  kind: oneOf('paragraph', 'item', 'quotation', 'row', 'note'),
  headings: texts,
  lines: pair,
  pages: nullable(pair),
  text: { type: 'string', minLength: 1 },
  sentences: { type: 'array', items: pair, minItems: 1 },
};

/** A passage as evidence carries it has two keys more. */
const passage = object(passageKeys, { sha256, citations: texts });

const withheld = object({
  id: passageId,
  lines: pair,
  pages: nullable(pair),
  sha256,
  signs: sha256,
  firstSigns: nullable(sha256),
  rightToLeft: { type: 'boolean' },
  citations: texts,
});

const source = object(
  {
    id: { type: 'string', pattern: '^[a-z0-9-]+$' },
    label: text,
    title: text,
    titleTranslated: textOrNull,
    publisher: text,
    authors: texts,
    published: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
    series: text,
    kind: text,
    url: textOrNull,
    accessed: nullable(day),
    language: text,
    extent,
    legibility: oneOf('good', 'poor'),
    rights: textOrNull,
    note: textOrNull,
    original: nullable(object({ file: text, sha256: text })),
    path: text,
    sha256,
    words: count,
    sentences: count,
    passages: list(passage),
  },
  { withheld: list(withheld), csl: CSL_FIELDS_SCHEMA },
);

const perMille = { type: 'number', minimum: 0, maximum: 1000 };

const presence = object(
  {
    source: text,
    status: oneOf('present', 'borderline', 'silent', 'not-assessed'),
    codings: count,
    sentences: count,
    words: count,
    sharePerMille: perMille,
    rate: nullable(object({ perMille, low: perMille, high: perMille })),
    searchRecord: nullable(searchRecordSchema),
    gist: textOrNull,
  },
  { confirmed: RULED_SCHEMA.decision },
);

const fact = object(
  {
    kind: oneOf('date', 'quantity', 'designation', 'place', 'organisation', 'person'),
    object: text,
    value: text,
    start: count,
    end: count,
  },
  { qualifier: text, first: day, last: day, resolved: { type: 'boolean' } },
);

const cue = object({ start: count, end: count, kind: cueKind });

const coding = object(
  {
    id: text,
    passage: text,
    sentences: pair,
    zone: oneOf('coded', 'borderline'),
    score: share,
    spans: list(object({ start: count, end: count, term: text, weight: share })),
    lifts: list(
      object({
        kind: oneOf('neighbour', 'heading', 'run', 'learnt', 'ruling'),
        from: text,
        weight: { type: 'number' },
      }),
    ),
    statement,
    cues: list(cue),
    holder: nullable(object({ start: count, end: count })),
    ruling: nullable(object({ ruling: text, state: RULED_SCHEMA.state })),
  },
  { facts: list(fact) },
);

const redline = object({ coding: text, inserted: list(pair), deleted: list(pair), movedFrom: textOrNull });

const row = object(
  {
    cells: map(texts),
    score: nullable(share),
    shared: texts,
    kind: oneOf('aligned', 'alone', 'version'),
  },
  {
    evidence: list(
      object({
        kind: oneOf('word', 'number', 'date', 'designation', 'place', 'organisation', 'person'),
        text,
        weight: { type: 'number', minimum: 0 },
      }),
    ),
    redline: list(redline),
    linked: list(RULED_SCHEMA.decision),
  },
);

const factPlace = nullable(object({ coding: text, start: count, end: count }));

const sentenceShare = object({ sentences: count, of: count, low: share, high: share });
const statementPlace = object({ coding: text, statement, cues: list(cue), about: pair });

const axes = object({
  share: nullable(object({ direction: oneOf('more', 'less'), from: sentenceShare, to: sentenceShare })),
  firmness: list(object({ from: statementPlace, to: statementPlace, direction: oneOf('firmer', 'looser') })),
  quantities: list(object({ direction: oneOf('higher', 'lower'), fact: count })),
  reversals: list(object({ from: statementPlace, to: statementPlace })),
});

const change = object(
  {
    from: text,
    to: text,
    span: oneOf('next', 'whole'),
    status: changeStatus,
    certainty,
    reasons: list(reason),
    evidence: object({ from: texts, to: texts }),
    facts: list(
      object(
        { kind: text, object: text, from: textOrNull, to: textOrNull },
        { places: object({ from: factPlace, to: factPlace }) },
      ),
    ),
  },
  { axes, ruled: RULED_SCHEMA.relabelled },
);

const theme = object({
  id: text,
  slug: text,
  title: text,
  question: text,
  scope: text,
  presence: list(presence),
  codings: list(coding),
  rows: list(row),
  changes: list(change),
  judgement: nullable(judgement),
});

const translation = object({
  source: text,
  exact: text,
  text,
  language: text,
  by: text,
  on: day,
  state: RULED_SCHEMA.state,
  passage: textOrNull,
  start: count,
  end: count,
});

/** Of an edition. */
const number = { type: 'integer', minimum: 1 } as const;

export const BRIEFING_SCHEMA: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'synoptic/briefing@1',
  ...object(
    {
      schema: { const: 'synoptic/briefing@1' },
      title: text,
      subtitle: text,
      question: text,
      authors: texts,
      institution: text,
      language: text,
      asOf: nullable(day),
      status: oneOf('draft', 'edition'),
      edition: nullable(object({ number, date: day }, { corrects: number })),
      tool: object({ name: text, version: text }),
      inputs: map({ type: 'string', pattern: '^[0-9a-f]{64}$' }),
      summary: nullable(judgement),
      sources: list(source),
      themes: list(theme),
      uncoded: list(object({ source: text, passages: texts, share })),
      rulings: list(RULED_SCHEMA.ruling),
      warnings: texts,
      print: object({
        page: oneOf('A4', 'Letter'),
        texts: oneOf('quoted', 'full'),
        quotesPerCell: { type: 'integer', minimum: 1 },
        marking: text,
        disclaimer: text,
      }),
    },
    { evidence: { const: 'synoptic/evidence@1' }, translations: list(translation), since },
  ),
};
