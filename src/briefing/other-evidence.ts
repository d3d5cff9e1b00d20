import { fingerprint } from '../language/fingerprint.js';
import { wordDifferences } from '../language/word-differences.js';
import type { OtherEvidence } from '../model/briefing.js';
import type { Coding } from '../model/coding.js';
import type { WordChange } from '../model/edition-diff.js';
import type { Judgement } from '../model/judgement.js';
import type { KnownPassage, Passage } from '../model/passage.js';
import type { Source } from '../model/source.js';
import { firstDay } from '../notation/iso-date.js';

/** The texts as they are, by which a judgement is held against what it was written of. */
export interface EvidenceAtHand {
  readonly sources: readonly Source[];
  readonly passages: readonly Passage[];
  readonly codings: readonly Coding[];
  /** Of the newest edition. */
  readonly known: readonly KnownPassage[];
}

/** What is other evidence than when a judgement was written; empty where it is fresh. */
export function otherEvidence(judgement: Judgement, at: EvidenceAtHand): OtherEvidence[] {
  const byId = new Map(at.passages.map((passage) => [passage.id, passage]));
  const recorded = Object.entries(judgement.evidence ?? {});
  const changed = recorded.flatMap(([id, print]): OtherEvidence[] => {
    const passage = byId.get(id);
    if (!passage || fingerprint(passage.text) === print) return [];
    return [{ kind: 'changed', passage: id, words: wordsOf(id, print, passage.text, at.known) }];
  });
  const lost = recorded
    .filter(([id]) => !byId.has(id))
    .map(([id]): OtherEvidence => ({ kind: 'lost', passage: id, words: [] }));
  const gained = gainedSince(judgement, at).map((id): OtherEvidence => ({
    kind: 'gained',
    passage: id,
    words: [],
  }));
  const order = new Map(at.passages.map((passage, place) => [passage.id, place]));
  changed.sort((a, b) => (order.get(a.passage) ?? 0) - (order.get(b.passage) ?? 0));
  return [...changed, ...lost, ...gained];
}

/** Both wordings, where the edition keeps the one that the fingerprint was taken of. */
function wordsOf(
  id: string,
  print: string,
  present: string,
  known: readonly KnownPassage[],
): readonly WordChange[] {
  const then = known.find((passage) => passage.id === id && passage.fingerprint === print)?.text;
  if (then === undefined) return [];
  return wordDifferences(then, present).map(({ kind, text }) => ({
    kind: kind === 'same' ? 'kept' : kind,
    text,
  }));
}

/**
 * Passages coded on the theme that the judgement cannot have been written of: not among those it lists, or of a source
 * published after its day of which it cites nothing. A judgement on the whole is held against every theme.
 */
function gainedSince(judgement: Judgement, { sources, codings, passages }: EvidenceAtHand): string[] {
  const cited = judgement.paragraphs.flat().flatMap((sentence) => sentence.cites);
  const seen = new Set([...cited, ...(judgement.considered ?? []), ...Object.keys(judgement.evidence ?? {})]);
  const read = new Set([...seen].map((id) => id.split('/')[0]));
  const later = new Set(
    sources
      .filter(({ id, published }) => firstDay(published) > judgement.date && !read.has(id))
      .map(({ id }) => id),
  );
  const coded = new Set(
    codings
      .filter(({ theme, zone }) => zone === 'coded' && (judgement.theme ?? theme) === theme)
      .map((coding) => coding.passage),
  );
  return passages
    .filter(
      ({ id, source }) =>
        coded.has(id) && !seen.has(id) && (judgement.considered !== null || later.has(source)),
    )
    .map(({ id }) => id);
}
