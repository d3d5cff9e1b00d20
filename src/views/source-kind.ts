import type { BriefingSource } from '../model/briefing.js';
import type { Labels } from './labels.js';

/** “policy brief, excerpt, 339 words, converted from PDF”. */
export function sourceKind(source: BriefingSource, labels: Labels): string {
  return [
    ...(source.kind === '' ? [] : [source.kind]),
    labels.text(`extent-${source.extent}`),
    labels.text('words', { words: source.words }),
    ...textOnFile(source, labels),
  ].join(', ');
}

/** What the words on file are, where they are not the original itself: converted from another file, poorly legible. */
export function textOnFile({ original, legibility }: BriefingSource, labels: Labels): string[] {
  return [
    ...(original ? [labels.text('convertedFrom', { form: formOf(original.file) })] : []),
    ...(legibility === 'poor' ? [labels.text('poorlyLegible')] : []),
  ];
}

/** “PDF” of `report.pdf`; a name without an ending as it is. */
function formOf(file: string): string {
  return /\.([A-Za-z0-9]{1,5})$/.exec(file)?.[1]?.toUpperCase() ?? file;
}
