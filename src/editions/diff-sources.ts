import type { BriefingSource } from '../model/briefing.js';
import type { SourceDifference } from '../model/edition-diff.js';
import type { BriefingTexts } from './briefing-texts.js';
import type { PassagesOf } from './match-quotes.js';

/** What a header says. */
const DESCRIBED = [
  'label',
  'title',
  'titleTranslated',
  'publisher',
  'authors',
  'published',
  'series',
  'kind',
  'url',
  'accessed',
  'language',
  'extent',
  'legibility',
  'rights',
  'note',
  'original',
] as const satisfies readonly (keyof BriefingSource)[];

const NONE: SourceDifference['passages'] = { gained: [], lost: [], reworded: [] };

/** Sources that came, went, or are otherwise, in the order of the newer briefing, removed ones last. */
export function diffSources(
  before: BriefingTexts,
  after: BriefingTexts,
  passagesOf: PassagesOf,
): SourceDifference[] {
  const here = after.briefing.sources.flatMap((source): SourceDifference[] => {
    const earlier = before.source(source.id);
    const kind = earlier ? kindOf(earlier, source) : 'added';
    const passages = kind === 'edited' ? editedPassages(source.id, passagesOf) : NONE;
    return kind === null ? [] : [{ ...named(source, after), kind, passages }];
  });
  const gone = before.briefing.sources
    .filter(({ id }) => !after.source(id))
    .map((source) => ({ ...named(source, before), kind: 'removed' as const, passages: NONE }));
  return [...here, ...gone];
}

function named(
  { id, label }: BriefingSource,
  { briefing }: BriefingTexts,
): Pick<SourceDifference, 'source' | 'label' | 'between'> {
  const ids = briefing.sources.map((source) => source.id);
  const at = ids.indexOf(id);
  return { source: id, label, between: [ids[at - 1] ?? null, ids[at + 1] ?? null] };
}

/** Null where nothing is otherwise: also where another tool reads the same file otherwise, or only unseen signs of it differ. */
function kindOf(before: BriefingSource, after: BriefingSource): 'edited' | 'described' | null {
  if (before.sha256 === after.sha256) return null;
  if (textOf(before) !== textOf(after)) return 'edited';
  const isOther = DESCRIBED.some(
    (key) => before[key] !== undefined && data(before[key]) !== data(after[key]),
  );
  return isOther || data(before.csl) !== data(after.csl) ? 'described' : null;
}

function textOf({ passages }: BriefingSource): string {
  return data(passages.map(({ kind, headings, text }) => [kind, headings, text]));
}

function data(value: unknown): string {
  return JSON.stringify(value ?? null);
}

function editedPassages(source: string, passagesOf: PassagesOf): SourceDifference['passages'] {
  const match = passagesOf(source);
  if (!match) return NONE;
  return {
    gained: match.gained.map(({ id }) => id),
    lost: match.lost.map(({ id }) => id),
    reworded: match.reworded.map(([, { id }]) => id),
  };
}
