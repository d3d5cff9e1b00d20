import type { Briefing, BriefingTheme, Since } from '../../model/briefing.js';
import type { Difference, EditionDiff, EditionName, EditionQuote } from '../../model/edition-diff.js';
import { anchors } from '../anchors.js';
import { sourceOf } from '../citations.js';
import type { PageContext } from '../page-context.js';
import type { ChangedQuote, ChangeItem, ChangesView } from '../since/changes-page.js';
import { changesView } from '../since/changes-view.js';
import type { Labels } from '../labels.js';
import { addressOf, USUAL_QUOTES, withColumn, type Choice } from './choice.js';
import { editionWords, type EditionWords } from './edition-words.js';

/** What changed between two briefings, theme by theme, each difference with its proof. */
export interface EditionChanges extends Pick<
  ChangesView,
  'title' | 'sides' | 'summary' | 'nothing' | 'counted' | 'byCause' | 'notes' | 'more' | 'unchanged'
> {
  /** Heads of what is compared: “Edition 1”, “The sources as they are now”. */
  readonly before: string;
  readonly after: string;
  readonly themes: readonly ProvedTheme[];
}

export interface ProvedTheme {
  readonly title: string;
  /** “Theme added”; empty for one that only changed. */
  readonly note: string;
  /** Address of the theme as it is; empty where it is not there, or two editions are compared. */
  readonly href: string;
  readonly items: readonly ProvedItem[];
}

export interface ProvedItem extends Omit<ChangeItem, 'quotes'> {
  /** Where the sources compared stand side by side; empty for what is about no pair, and where they do not. */
  readonly href: string;
  readonly quotes: readonly ProvedQuote[];
}

/** A quote whose citation leads to where it stands, if it still does. */
export interface ProvedQuote extends ChangedQuote {
  /** As the editions compared showed it. */
  readonly shown: readonly EditionWords[];
}

/** What the differences are shown with. */
export interface Compared {
  readonly since: Since;
  readonly before: Briefing;
  /** Of the newer one. */
  readonly context: PageContext;
  /** What of the newer one is looked at. */
  readonly choice: Choice;
  /** The words of the review page. */
  readonly words: Labels;
}

/** Differences that are shown at most. */
const MOST = 200;

/** The differences with their proofs: places of the page for the sources as they are, else words of the edition. */
export function editionChanges(compared: Compared): EditionChanges {
  const { since, context } = compared;
  const view = changesView(since, context, { linked: false, most: MOST, withoutCauses: 'causesLeft' });
  const { title, sides, summary, nothing, counted, byCause, notes, more, unchanged, words } = view;
  return {
    title,
    sides,
    summary,
    nothing,
    counted,
    byCause,
    notes,
    more,
    unchanged,
    before: words.before,
    after: words.after,
    themes: view.themes.map((theme) => {
      const differences = differencesOf(since.diff, theme.id);
      const own = isNow(compared) ? context.briefing.themes.find(({ id }) => id === theme.id) : undefined;
      return {
        title: theme.title,
        note: theme.note,
        href: own ? addressOf(compared.choice, { theme: own.slug }) : '',
        items: theme.items.map((item, place) => proved(item, differences[place], own, compared)),
      };
    }),
  };
}

/** In the order of the items made of them; those on the whole have no theme. */
function differencesOf({ keyJudgements = [], themes }: EditionDiff, id: string): readonly Difference[] {
  return id === '' ? keyJudgements : (themes.find(({ theme }) => theme === id)?.differences ?? []);
}

function isNow({ since }: Compared): boolean {
  return since.diff.after.kind === 'now';
}

function proved(
  item: ChangeItem,
  difference: Difference | undefined,
  theme: BriefingTheme | undefined,
  compared: Compared,
): ProvedItem {
  const sides = difference ? sidesOf(difference) : [];
  return {
    ...item,
    href: theme && difference && 'from' in difference ? pairHref(difference, theme, compared) : '',
    quotes: item.quotes.map((quote, place) => provedQuote(quote, sides[place] ?? NOWHERE, theme, compared)),
  };
}

/** A quote as each briefing has it; null where it has not. */
interface Sides {
  readonly before: EditionQuote | null;
  readonly after: EditionQuote | null;
}

const NOWHERE: Sides = { before: null, after: null };

/** The quotes that an item shows, in its order. */
function sidesOf(one: Difference): Sides[] {
  switch (one.kind) {
    case 'silence-broken':
      return one.quotes.map((after) => ({ before: null, after }));
    case 'silence-fallen':
      return one.quotes.map((before) => ({ before, after: null }));
    case 'gained':
    case 're-paired':
      return [{ before: null, after: one.quote }];
    case 'lost':
      return [{ before: one.quote, after: null }];
    case 'reworded':
    case 'moved':
      return [{ before: one.before, after: one.after }];
    case 'status':
    case 'certainty':
    case 'fact':
    case 'judgement':
      return [];
  }
}

function provedQuote(
  quote: ChangedQuote,
  { before, after }: Sides,
  theme: BriefingTheme | undefined,
  compared: Compared,
): ProvedQuote {
  const { since, context } = compared;
  const shown = [
    before && editionWords(before, compared.before, headingOf(since.diff.before, compared)),
    isNow(compared)
      ? null
      : after && editionWords(after, context.briefing, headingOf(since.diff.after, compared)),
  ];
  const href = theme && after ? quoteHref(after, theme, compared) : '';
  return {
    ...quote,
    citation: { ...quote.citation, href },
    shown: shown.filter((words) => words !== null),
  };
}

function headingOf(name: EditionName, { context, words }: Compared): string {
  const number = name.kind === 'edition' ? name.number : 0;
  return words.text('asShown', { edition: context.labels.text('editionName', { number }) });
}

/** Where a quote stands in its theme, or in the full text where the theme does not quote it. */
function quoteHref(quote: EditionQuote, theme: BriefingTheme, { context, choice }: Compared): string {
  const { briefing, index } = context;
  const source = briefing.sources.find(({ id }) => id === quote.source);
  if (!source?.passages.some(({ id }) => id === quote.passage)) return '';
  const own = theme.codings.filter(({ passage }) => sourceOf(passage) === source.id);
  const coding = own.find((one) => one.passage === quote.passage && index.quote(one) === quote.text);
  const anchor = coding
    ? anchors.quote(theme.slug, coding.passage, coding.sentences[0])
    : anchors.passage(quote.passage);
  // Of many quotes only the first are shown, unless more are asked for.
  const most = own.length > USUAL_QUOTES ? { most: own.length } : {};
  const address = addressOf(withColumn(choice, source.id, briefing), { theme: theme.slug, ...most });
  return `${address}#${anchor}`;
}

function pairHref(
  { from, to }: { readonly from: string; readonly to: string },
  theme: BriefingTheme,
  { context, choice }: Compared,
): string {
  const columns = context.briefing.sources.map(({ id }) => id).filter((id) => id === from || id === to);
  return columns.length === 2 ? addressOf(choice, { theme: theme.slug, columns }) : '';
}
