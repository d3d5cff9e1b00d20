import type { BriefingPresence, BriefingSource, BriefingTheme } from '../model/briefing.js';
import { heaviest } from '../model/heaviest.js';
import { anchors } from './anchors.js';
import { badge } from './change-words.js';
import { clause } from './clause.js';
import { byNews } from './headlines.js';
import type { Badge, LegendView, OverviewCell, OverviewRow, OverviewView, SourceMark } from './page.js';
import type { PageContext } from './page-context.js';
import { silenceWord } from './record-view.js';

/** From more sources than this a cell has no room for a word. */
const CROWDED = 8;

/** Sentences from which a dot is drawn one size larger. */
const DOT_STEPS = [1, 3, 10, 30];

/** The table of themes: two sources are told in words, more in marks and counts. */
export function overviewView(context: PageContext): OverviewView {
  const { briefing } = context;
  const inWords = briefing.sources.length <= 2;
  return {
    inWords,
    crowded: briefing.sources.length > CROWDED,
    columns: briefing.sources.map((source) => column(source, inWords, context)),
    rows: byNews(briefing.themes).map((theme): OverviewRow => {
      const cells = theme.presence.map((own, place) => cell(theme, own, place, inWords, context));
      return { title: theme.title, href: `#${anchors.theme(theme.slug)}`, cells };
    }),
    legend: legend(context),
  };
}

function column(source: BriefingSource, inWords: boolean, context: PageContext): SourceMark {
  const mark = context.mark(source);
  if (!inWords) return { ...mark, label: context.citations.short(source.id) };
  if (source.extent === 'full') return mark;
  return { ...mark, label: `${mark.label} (${context.labels.text(`extent-${source.extent}`)})` };
}

function legend(context: PageContext): LegendView {
  const badges = new Map<string, Badge>();
  for (const theme of context.briefing.themes) {
    for (const change of theme.changes) {
      if (change.span === 'whole' || QUIET.includes(change.status)) continue;
      const made = badge(change, context);
      badges.set(`${made.text} ${made.tentative}`, made);
    }
  }
  const unsearched = context.briefing.themes.some((theme) =>
    theme.presence.some((own) => own.status === 'not-assessed'),
  );
  return {
    sentences: context.labels.text('legendSentences'),
    silent: context.labels.text('silent-short'),
    notSearched: unsearched ? context.labels.text('notSearched-short') : '',
    badges: [...badges.values()],
  };
}

function cell(
  theme: BriefingTheme,
  own: BriefingPresence,
  place: number,
  inWords: boolean,
  context: PageContext,
): OverviewCell {
  const source = context.index.source(own.source);
  const change = context.index.theme(theme).changeTo(own.source);
  return {
    colour: context.colour(own.source),
    status: own.status,
    dot: DOT_STEPS.filter((step) => own.sentences >= step).length,
    gist: own.gist ?? '',
    clause: own.gist === null && inWords ? leadClause(theme, own.source, context) : '',
    language: source.language,
    count: countWords(own, inWords, context),
    badge: change && (inWords || !QUIET.includes(change.status)) ? badge(change, context) : null,
    first: place === 0,
  };
}

/** Changes that a table of marks leaves out. */
const QUIET = ['continued', 'silent', 'not-assessed'];

/** “2 of 15 sentences” or, outside words, the number alone; the word for a silence. */
export function countWords(own: BriefingPresence, inWords: boolean, context: PageContext): string {
  const { labels, index } = context;
  const source = index.source(own.source);
  switch (own.status) {
    case 'silent': {
      const short = source.extent === 'full' ? 'silent-short' : `silent-${source.extent}-short`;
      const silent = inWords ? silenceWord(source.extent, context) : labels.text(short);
      return own.confirmed ? labels.text('silentConfirmed', { silent }) : silent;
    }
    case 'not-assessed':
      return labels.text(inWords ? 'notSearched' : 'notSearched-short');
    case 'present':
    case 'borderline': {
      const values = { count: own.sentences, total: source.sentences };
      const counted = inWords ? labels.text('sentencesOf', values) : labels.number(own.sentences);
      return own.status === 'borderline' ? `${counted}, ${labels.text('toBeChecked')}` : counted;
    }
  }
}

/** A verbatim clause about the heaviest match of the source's best quote; empty where no term matched. */
export function leadClause(theme: BriefingTheme, source: string, { index }: PageContext): string {
  const own = index.theme(theme).codingsIn(source);
  const best = own.reduce<(typeof own)[number] | undefined>(
    (top, one) => (top && top.score >= one.score ? top : one),
    undefined,
  );
  if (!best) return '';
  const passage = index.passage(best.passage);
  const match = heaviest(best.spans);
  const sentence = passage.sentences.find(
    ([start, end]) => match && match.start >= start && match.start < end,
  );
  return match && sentence
    ? clause(passage.text, sentence, match, index.sourceOfPassage(best.passage).language)
    : '';
}
