import type { BriefingTheme } from '../model/briefing.js';
import { anchors } from './anchors.js';
import { bands } from './bands.js';
import { strip } from './change-words.js';
import { isCrowd, MANY } from './crowd.js';
import { furtherLine, furtherQuotes } from './further-quotes.js';
import { factsView, placeFacts } from './facts-view.js';
import { judgementView } from './judgement-view.js';
import type { FurtherQuotes, ThemeView } from './theme-page.js';
import type { PageContext } from './page-context.js';
import { sharePage } from './page-room.js';
import { cutQuoteView, quoteView } from './quote-view.js';
import { redlinesOf } from './redline-segments.js';
import { recordView } from './record-view.js';
import { shownQuotes } from './shown-quotes.js';
import { inTwoColumns, sourceLines } from './source-lines.js';

/** Search records that stand with a theme; more are told in lines. */
const MOST_RECORDS = 3;

/** The sections of the themes that some source speaks to, and their quotes that do not stand whole in front. */
export function themeViews(
  themes: readonly BriefingTheme[],
  context: PageContext,
): { themes: ThemeView[]; further: FurtherQuotes[] } {
  const landscape = themes.some((theme) => speakingOf(theme).length > 2);
  const made = themes.map((theme) => themeView(theme, landscape, context));
  const placed = made.map(({ view }) => placeFacts(view, landscape));
  return { themes: onPages(placed), further: made.flatMap(({ further }) => further ?? []) };
}

/** Ids of the sources that speak to a theme, in date order. */
export function speakingOf(theme: BriefingTheme): string[] {
  return theme.presence.filter((own) => own.codings > 0).map((own) => own.source);
}

interface Made {
  readonly view: ThemeView;
  readonly further: FurtherQuotes | null;
}

function themeView(theme: BriefingTheme, landscape: boolean, context: PageContext): Made {
  const { briefing } = context;
  const speaking = speakingOf(theme);
  const crowd = isCrowd(speaking.length);
  const shown = shownQuotes(theme, briefing.print.quotesPerCell, briefing.rulings);
  const redlines = redlinesOf(theme);
  const inFront = theme.codings.filter((coding) => shown.has(coding.id));
  const view = crowd ? cutQuoteView : quoteView;
  const front = new Map(
    inFront.map((coding) => [coding.id, view(theme, coding, context, redlines.get(coding.id))]),
  );
  const columns = theme.presence.length <= 2 ? theme.presence.map((own) => own.source) : speaking;
  const stands = new Set(columns);
  const aside = theme.presence.filter((own) => !stands.has(own.source));
  const inLines = speaking.length >= MANY || aside.length > MOST_RECORDS;
  const lines = inLines ? sourceLines(theme, shown, context) : [];
  const further = furtherQuotes(theme, front, context);
  const made = {
    anchor: anchors.theme(theme.slug),
    pageName: '',
    runningHead: theme.title,
    sharesPage: false,
    title: theme.title,
    question: theme.question,
    strip: strip(theme, inLines, context),
    judgement: judgementView(theme.judgement, context),
    lines,
    manyLines: inTwoColumns(lines),
    rows: Math.ceil(lines.length / 2),
    facts: factsView(theme, context),
    bands: bands(theme, columns, front, context),
    records: inLines ? [] : aside.map((own) => recordView(theme, own, context)),
    recordsBeside: landscape && !inLines && columns.length < 3,
    further: further ? furtherLine(theme, shown, crowd, context) : '',
    moreAnchor: `${anchors.theme(theme.slug)}.more`,
    hasQuotes: front.size > 0,
    redlineAdded: redlines.size > 0 ? context.labels.text('redlineAdded') : '',
  };
  return { view: made, further };
}

/** Gives every theme its page; two short neighbours share one and its running head. */
function onPages(made: readonly ThemeView[]): ThemeView[] {
  const views: ThemeView[] = [];
  for (let at = 0; at < made.length; at++) {
    const [one, next] = [made[at], made[at + 1]];
    if (!one) continue;
    const pageName = `theme-${at + 1}`;
    const pair = next && sharePage(one, next);
    const runningHead = pair ? `${one.title} – ${next.title}` : one.title;
    views.push({ ...one, pageName, runningHead });
    if (!pair) continue;
    views.push({ ...next, pageName, runningHead, sharesPage: true });
    at++;
  }
  return views;
}
