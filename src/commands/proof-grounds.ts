import type { BriefingSource } from '../model/briefing.js';
import { Refusal } from '../errors.js';
import { sha256 } from '../notation/sha256.js';
import { readSource } from '../sources/read-source.js';
import { compareWithFile, type EvidenceFailure } from '../verification/check-evidence.js';
import type { Ground } from '../verification/prove-quotations.js';
import type { CarriedEvidence, CarriedSource } from '../verification/read-evidence.js';
import type { ProjectAtHand } from './project-at-hand.js';

/**
 * How the file of a source was found. In the project: `unchanged` since the PDF was made, `changed`, `missing`, or
 * `unknown` where the PDF does not say what it was made of. With no project: `attached` to the PDF, attached but
 * `changed`, or `not-at-hand`.
 */
export type FileState = 'unchanged' | 'changed' | 'missing' | 'unknown' | 'attached' | 'not-at-hand';

export interface SourceGround {
  readonly id: string;
  readonly path: string;
  /** SHA-256 of the file as the PDF states it; null where it does not. */
  readonly sha256: string | null;
  readonly status: FileState;
  /** What the text on file was converted from; null where it is the original. */
  readonly convertedFrom: string | null;
  readonly legibility: 'good' | 'poor';
}

/** What printed words are held against, source by source, and what of it does not hold together. */
export interface Grounds {
  readonly ground: Ground;
  readonly sources: readonly SourceGround[];
  readonly failures: readonly EvidenceFailure[];
}

/** The project's files as they stand now; what the PDF carries of an unchanged one has to be in it. */
export function projectGrounds({ briefing }: ProjectAtHand, evidence: CarriedEvidence | null): Grounds {
  const now = new Map(briefing.sources.map((source) => [source.path, source]));
  const passages = briefing.sources.flatMap((source) => source.passages);
  const ground = { passages, hashed: [] };
  if (!evidence) return { ground, sources: briefing.sources.map(unknown), failures: [] };
  const failures = evidence.sources.flatMap((source) => {
    const own = now.get(source.path);
    if (own?.sha256 !== source.sha256) return [];
    const texts = own.passages.map(({ text }) => text);
    return compareWithFile(source, texts).failures;
  });
  const sources = evidence.sources.map((source) => {
    const own = now.get(source.path);
    return described(source, own ? (own.sha256 === source.sha256 ? 'unchanged' : 'changed') : 'missing');
  });
  return { ground, sources, failures };
}

/** What the PDF carries: the files themselves where they are attached as they were, else the passages quoted. */
export function carriedGrounds(
  evidence: CarriedEvidence,
  attached: ReadonlyMap<string, Uint8Array>,
): Grounds {
  const made = evidence.sources.map((source) => carriedSource(source, attached.get(source.path)));
  return {
    ground: {
      passages: made.flatMap(({ ground }) => ground.passages),
      hashed: made.flatMap(({ ground }) => ground.hashed),
    },
    sources: made.flatMap(({ sources }) => sources),
    failures: made.flatMap(({ failures }) => failures),
  };
}

function carriedSource(source: CarriedSource, bytes: Uint8Array | undefined): Grounds {
  const { passages, withheld } = source;
  const carried = { passages, hashed: withheld };
  if (!bytes) return { ground: carried, sources: [described(source, 'not-at-hand')], failures: [] };
  if (sha256(bytes) !== source.sha256) {
    return { ground: carried, sources: [described(source, 'changed')], failures: [] };
  }
  return {
    ...compareWithFile(source, textsOf(source.path, bytes)),
    sources: [described(source, 'attached')],
  };
}

/** The texts of a file's passages; none where it is no source: whoever attached it may have meant ill. */
function textsOf(path: string, bytes: Uint8Array): string[] {
  try {
    return readSource({ path, bytes }).blocks.map((block) => block.text);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

function described(source: CarriedSource, status: FileState): SourceGround {
  const { id, path, sha256: stated, convertedFrom, legibility } = source;
  return { id, path, sha256: stated, status, convertedFrom, legibility };
}

function unknown({ id, path, original, legibility }: BriefingSource): SourceGround {
  return { id, path, sha256: null, status: 'unknown', convertedFrom: original?.file ?? null, legibility };
}
