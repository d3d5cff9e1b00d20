import type { BriefingPresence, BriefingTheme } from '../model/briefing.js';
import type { Nearest, SearchRecord } from '../model/coding.js';
import { anchors } from './anchors.js';
import { decisionWords } from './decision-words.js';
import type { NearestView, RecordView } from './theme-page.js';
import type { PageContext } from './page-context.js';

/** What stands in the place of quotes where a source has none: the search that found nothing, or that none was made. */
export function recordView(theme: BriefingTheme, own: BriefingPresence, context: PageContext): RecordView {
  const { labels } = context;
  const source = context.index.source(own.source);
  const base = {
    anchor: anchors.record(theme.slug, source.id),
    mark: context.mark(source),
    worth: '',
    nothingNear: '',
    confirmed: confirmation(own, context),
  };
  const record = own.searchRecord;
  if (!record) {
    const language = labels.languageName(source.language);
    return {
      ...base,
      notSearched: true,
      title: labels.text('notSearched'),
      searched: labels.text('notSearchedBecause', { language }),
      nearest: null,
    };
  }
  const nearest = record.nearest ? nearestView(theme, record, record.nearest, context) : null;
  return {
    ...base,
    notSearched: false,
    title: silenceWord(record.extent, context),
    searched: labels.text('searched', {
      sentences: record.sentences,
      terms: record.terms,
      language: labels.languageName(source.language),
    }),
    nearest,
    nothingNear: nearest ? '' : labels.text('nothingNear'),
    worth: [labels.text(`worth-${record.worth}`), ...sisterWords(record, context)].join(' '),
  };
}

/** Who confirmed the silence; empty where no ruling does. */
export function confirmation({ confirmed }: BriefingPresence, { labels }: PageContext): string {
  return confirmed ? labels.text('confirmedBy', { who: decisionWords(confirmed, labels) }) : '';
}

/** How often sister texts speak of the theme, with its figures. */
function sisterWords({ sisters, words }: SearchRecord, { labels }: PageContext): string[] {
  if (!sisters || sisters.quotes === 0) return [];
  const { texts, quotes, words: searched, chance } = sisters;
  const share = Math.max(1, Math.round(100 * chance));
  return [labels.text('sisterTexts', { texts, quotes, searched, words, chance: share })];
}

/** “Silent”, or where the source is not complete “Silent in the excerpt”. */
export function silenceWord(extent: SearchRecord['extent'], { labels }: PageContext): string {
  switch (extent) {
    case 'full':
      return labels.text('silent');
    case 'excerpt':
      return labels.text('silentInExcerpt');
    case 'summary':
      return labels.text('silentInSummary');
  }
}

function nearestView(
  theme: BriefingTheme,
  record: SearchRecord,
  nearest: Nearest,
  context: PageContext,
): NearestView {
  const { index, briefing } = context;
  const rejected = briefing.rulings.some(
    (ruling) => ruling.ruling === 'reject' && ruling.theme === theme.id && ruling.passage === nearest.passage,
  );
  return {
    text: index.quote({ passage: nearest.passage, sentences: [nearest.sentence, nearest.sentence] }),
    language: index.sourceOfPassage(nearest.passage).language,
    citation: context.citePassage(nearest.passage),
    lacked: rejected ? context.labels.text('nearestRuled') : lacked(record, nearest, context),
  };
}

function lacked({ threshold }: SearchRecord, nearest: Nearest, { labels }: PageContext): string {
  if (nearest.score === 0) {
    const words = nearest.why.map((why) => why.replace(/^shares /, '')).join(', ');
    return labels.text('nearestShares', { words });
  }
  const terms = nearest.why.map((why) => {
    const [, strength = '', term = why] = /^(\w+) term (.*)$/s.exec(why) ?? [];
    return labels.text(strength === 'weak' ? 'weakTerm' : 'otherTerm', { strength, term });
  });
  return labels.text('nearestWeak', { terms: terms.join(', '), score: nearest.score, threshold });
}
