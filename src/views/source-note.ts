import type { BriefingSource } from '../model/briefing.js';
import type { Labels } from './labels.js';

/** A source in one line without a full stop: authors, title, publisher, date. A title in square brackets is supplied and takes no marks. */
export function sourceNote(source: BriefingSource, labels: Labels): string {
  const { authors, title, titleTranslated, publisher, published } = source;
  const quoted = /^\[.*\]$/u.test(title) ? title : `“${title}”`;
  const translated = titleTranslated ? ` ${labels.text('originalTitle', { title: titleTranslated })}` : '';
  return [
    ...(authors.length > 0 ? [authors.join(', ')] : []),
    quoted + translated,
    publisher,
    labels.date(published),
  ].join(', ');
}

/** “policy brief, excerpt, 339 words”. */
export function sourceLine(source: BriefingSource, labels: Labels): string {
  return [
    ...(source.kind === '' ? [] : [source.kind]),
    labels.text(`extent-${source.extent}`),
    labels.text('words', { words: source.words }),
    ...(source.legibility === 'poor' ? [labels.text('poorlyLegible')] : []),
  ].join(', ');
}
