import type { BriefingSource } from '../model/briefing.js';
import type { Labels } from './labels.js';

/** “policy brief, excerpt, 339 words”. */
export function sourceLine(source: BriefingSource, labels: Labels): string {
  return [
    ...(source.kind === '' ? [] : [source.kind]),
    labels.text(`extent-${source.extent}`),
    labels.text('words', { words: source.words }),
    ...(source.legibility === 'poor' ? [labels.text('poorlyLegible')] : []),
  ].join(', ');
}
