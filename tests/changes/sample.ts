import type { Coding, Presence, SearchRecord, Status } from '../../src/model/coding.js';
import type { Source } from '../../src/model/source.js';
import { sourceOf } from '../sources/sample.js';

/** A source with these header lines. */
export function dated(id: string, header: Readonly<Record<string, string>> = {}): Source {
  return sourceOf('Text.', { id, ...header });
}

export function record(worth: SearchRecord['worth'] = 'strong'): SearchRecord {
  return { sentences: 1, words: 1, terms: 1, threshold: 0.3, nearest: null, worth, extent: 'full' };
}

export function presenceOf(
  theme: string,
  source: string,
  status: Status,
  worth?: SearchRecord['worth'],
): Presence {
  return { theme, source, status, searchRecord: status === 'silent' ? record(worth) : null };
}

export function codingOf(theme: string, source: string): Coding {
  return {
    id: `${theme}@${source}/par1#0`,
    theme,
    source,
    passage: `${source}/par1`,
    sentences: [0, 0],
    zone: 'coded',
    score: 0.6,
    spans: [],
    lifts: [],
    statement: 'asserted',
    cues: [],
    holder: null,
    ruling: null,
  };
}
