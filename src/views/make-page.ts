import type { Briefing, PrintOptions } from '../model/briefing.js';
import { firstDay } from '../notation/iso-date.js';
import { anchors } from './anchors.js';
import { cannotConclude } from './cannot-conclude.js';
import { contents, headlines } from './contents.js';
import { changesView } from './since/changes-view.js';
import { chartViews } from './charts/chart-views.js';
import { timelineMarks } from './charts/timeline-marks.js';
import { judgementView } from './judgement-view.js';
import type { Labels } from './labels.js';
import { methodLines } from './method-lines.js';
import { rulingLines } from './ruling-lines.js';
import { overviewView } from './overview-view.js';
import type { Page } from './page.js';
import type { ThemeView } from './theme-page.js';
import { PageContext } from './page-context.js';
import { shortTitle } from './page-css.js';
import { pageWords } from './page-words.js';
import { ratesViews } from './rates-view.js';
import { recordView } from './record-view.js';
import { isSilent, silentThemes } from './silent-themes.js';
import { sourceViews, uncodedViews } from './sources-view.js';
import { themeViews } from './theme-view.js';

/** From so many pages a printed briefing has a table of contents. */
const CONTENTS_FROM = 8;

/** From this many characters a title is set smaller, and again. */
const LONG_TITLE = 70;
const LONGEST_TITLE = 140;

/** Everything the page templates read, made of a briefing and the words of its language. */
export function makePage(briefing: Briefing, labels: Labels): Page {
  const context = new PageContext(briefing, labels);
  const silent = briefing.themes.filter(isSilent);
  const { themes, further } = themeViews(
    briefing.themes.filter((theme) => !isSilent(theme)),
    context,
  );
  const sources = sourceViews(context);
  const changed = changes(context);
  const { title, subtitle, question, print } = briefing;
  return {
    title,
    subtitle,
    question,
    language: briefing.language,
    titleClass:
      title.length > LONGEST_TITLE
        ? 'title-longest'
        : title.length > LONG_TITLE
          ? 'title-long'
          : 'title-short',
    byline: byline(briefing, labels),
    standing: standing(briefing, labels),
    pageNumber: pageNumber(labels),
    marking: shortTitle(print.marking),
    disclaimer: disclaimer(print),
    pageSize: print.page,
    landscape: themes.some((theme) => theme.bands.some((band) => band.columns.length > 2)),
    words: pageWords(labels),
    keyJudgements: judgementView(briefing.summary, context),
    cannotConclude: cannotConclude(context),
    overview: overviewView(context),
    headlines: headlines(context),
    changes: changed,
    contentsPrinted: leastPages(themes, sources) >= CONTENTS_FROM,
    contents: contents(
      [...briefing.themes.filter((theme) => !isSilent(theme)), ...silent],
      further.length > 0,
      changed,
      context,
    ),
    charts: chartViews(context, timelineMarks(context)),
    themes,
    silentThemes: silentThemes(silent, context),
    sources,
    records: records(context),
    further,
    uncoded: uncodedViews(context, sources),
    method: methodLines(briefing, labels),
    rates: ratesViews(context),
    rulings: rulingLines(briefing, labels),
    warnings: briefing.warnings,
    inputs: Object.entries(briefing.inputs).map(([path, sha256]) => ({ path, sha256 })),
  };
}

/** Quotes of one section that a briefing shows; “synoptic diff” shows all. */
const MOST_CHANGED = 40;

function changes(context: PageContext): Page['changes'] {
  const { since } = context.briefing;
  if (!since) return null;
  return changesView(since, context, { linked: true, most: MOST_CHANGED, withoutCauses: 'causesLeft' });
}

function standing({ edition }: Briefing, labels: Labels): string {
  if (!edition) return labels.text('draft');
  const { number, corrects } = edition;
  const date = labels.date(edition.date);
  return corrects === undefined
    ? labels.text('edition', { number, date })
    : labels.text('editionCorrects', { number, corrects, date });
}

/** The pattern of the page number, parted where the printer fills in the numbers. */
function pageNumber(labels: Labels): Page['pageNumber'] {
  const [before = '', rest = ''] = labels.text('pageOf', { page: '\u0000', pages: '\u0001' }).split('\u0000');
  const [between = '', after = ''] = rest.split('\u0001');
  return [before, between, after];
}

/** What the foot has no room for is said in full on the first page. */
function disclaimer({ marking, disclaimer: own }: PrintOptions): string {
  const isCut = shortTitle(marking) !== marking;
  return [isCut ? marking : '', own].filter((text) => text !== '').join(' ');
}

function byline(briefing: Briefing, labels: Labels): string {
  const newest = briefing.sources
    .map((source) => source.published)
    .sort((a, b) => (firstDay(a) < firstDay(b) ? 1 : -1))[0];
  const dated = briefing.asOf
    ? [labels.text('asOf', { date: labels.date(briefing.asOf) })]
    : newest
      ? [labels.text('newestSource', { date: labels.date(newest) })]
      : [];
  const named = [briefing.authors.join(', '), briefing.institution].filter((part) => part !== '');
  return [...named, standing(briefing, labels), ...dated].join(' · ');
}

/** Pages that the briefing takes at least: first page, contents, themes, sources and annex. */
function leastPages(themes: readonly ThemeView[], sources: readonly unknown[]): number {
  return new Set(themes.map((theme) => theme.pageName)).size + sources.length + 3;
}

function records(context: PageContext): Page['records'] {
  return context.briefing.themes.flatMap((theme) => {
    const silent = theme.presence.filter((own) => own.codings === 0);
    if (silent.length === 0) return [];
    const made = silent.map((own) => recordView(theme, own, context));
    return [{ title: theme.title, href: `#${anchors.theme(theme.slug)}`, records: made }];
  });
}
