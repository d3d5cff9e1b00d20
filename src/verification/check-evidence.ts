import { signsOf } from '../language/signs.js';
import { sha256 } from '../notation/sha256.js';
import type { Ground, QuotablePassage } from './prove-quotations.js';
import type { CarriedEvidence, CarriedSource } from './read-evidence.js';

/** Evidence that does not hold together. */
export interface EvidenceFailure {
  /**
   * `evidence-changed`: the file has not the SHA-256 it was attached with; `passage-changed`: its text has not the one
   * stated; `input-changed`: a file attached has not the one the briefing states; `not-in-file`: the file has no such passage.
   */
  readonly kind: 'evidence-changed' | 'passage-changed' | 'input-changed' | 'not-in-file';
  /** Path of the file, or id of the passage. */
  readonly of: string;
}

/** A file that came with its SHA-256; null where none was stated. */
export interface StatedFile {
  readonly content: Uint8Array;
  readonly stated: string | null;
}

/** Holds the hashes that the evidence states against what is there: itself, its passages, the files attached beside it. */
export function checkHashes(
  evidence: CarriedEvidence,
  own: StatedFile,
  attached: ReadonlyMap<string, Uint8Array>,
): EvidenceFailure[] {
  const failures: EvidenceFailure[] = [];
  if (own.stated !== sha256(own.content)) failures.push({ kind: 'evidence-changed', of: '' });
  for (const source of evidence.sources) {
    if (evidence.inputs.get(source.path) !== source.sha256)
      failures.push({ kind: 'input-changed', of: source.path });
    for (const passage of source.passages) {
      if (sha256(passage.text) !== passage.sha256) failures.push({ kind: 'passage-changed', of: passage.id });
    }
  }
  for (const [path, content] of attached) {
    if (sha256(content) !== evidence.inputs.get(path)) failures.push({ kind: 'input-changed', of: path });
  }
  return failures;
}

/** What a source's carried passages are worth when its file is there: all have to be the file's own. */
export interface Compared {
  readonly ground: Ground;
  readonly failures: readonly EvidenceFailure[];
}

/** Holds the passages carried of a source against the texts of its file, which also give back what was withheld. */
export function compareWithFile(source: CarriedSource, texts: readonly string[]): Compared {
  const byHash = new Map(texts.map((text) => [sha256(text), text]));
  const whole = signsOf(texts).text;
  const strangers: string[] = [];
  const passages: QuotablePassage[] = source.passages.map(({ id, text }) => {
    if (!byHash.has(sha256(text)) && !whole.includes(signsOf([text]).text)) strangers.push(id);
    return { id, text };
  });
  for (const { id, sha256: hash } of source.withheld) {
    const text = byHash.get(hash);
    if (text === undefined) strangers.push(id);
    else passages.push({ id, text });
  }
  const failures = strangers.map((id) => ({ kind: 'not-in-file' as const, of: id }));
  return { ground: { passages, hashed: [] }, failures };
}
