import type { Since } from '../../model/briefing.js';
import type { EditionDiff, ThemeDifference } from '../../model/edition-diff.js';
import type { PageContext } from '../page-context.js';
import { changeItems } from './change-items.js';
import { ChangeNames } from './change-names.js';
import type {
  ChangeItem,
  ChangesOptions,
  ChangesView,
  ChangesWords,
  QuoteSection,
  ThemeChanges,
} from './changes-page.js';
import { byCauseWords, changesSummary, countDifferences, countedWords } from './changes-summary.js';
import { codebookChanges } from './codebook-changes.js';
import { doneNotes, themeNote } from './done-notes.js';
import { sourceChanges } from './source-changes.js';
import { statusRows } from './status-rows.js';

/** Themes that the line of the unchanged names; of more the rest is counted. */
const MOST_UNCHANGED = 6;

/** Themes that are told of where the codebook says something else of them. */
const MOST_ENTRIES = 12;

/** What changed since an earlier briefing, in the words of the newer one's language; `context` is of the newer. */
export function changesView(since: Since, context: PageContext, options: ChangesOptions): ChangesView {
  const { diff } = since;
  const { whole = diff } = options;
  const names = new ChangeNames(since, context, options.linked);
  const themes = [...onTheWhole(diff, names), ...diff.themes].map((theme) => ({
    id: theme.theme,
    title: theme.title,
    note: themeNote(theme, names),
    items: changeItems(theme, names),
  }));
  const items = themes.flatMap((theme) => theme.items);
  const label = names.side(diff.before);
  const changed = countDifferences(diff) > 0;
  return {
    title: names.text('changesSince', { label }),
    sides: names.text('changesSides', {
      from: names.datedSide(diff.before),
      to: names.datedSide(diff.after),
    }),
    summary: changesSummary(diff, names),
    nothing: changed ? '' : nothing(whole, label, names),
    counted: countedWords(diff, names),
    byCause: diff.causesKnown ? byCauseWords(diff, names) : changed ? names.text(options.withoutCauses) : '',
    notes: doneNotes({ ...since, diff: whole }, names),
    sources: sourceChanges(diff, names),
    codebook: codebookChanges(diff, names, MOST_ENTRIES),
    statuses: statusRows(items, names),
    judgements: items.filter(({ kind }) => kind === 'judgement'),
    quotes: quoteSections(items, options.most, names),
    facts: items.filter(({ kind }) => kind === 'fact'),
    themes: firstItems(themes, options.most),
    more:
      items.length > options.most ? names.text('changesSkipped', { count: items.length - options.most }) : '',
    unchanged: unchanged(whole, context, names),
    words: words(diff, names),
  };
}

/** Nothing is shown: because nothing changed, or because it was not asked for. */
function nothing(whole: EditionDiff, label: string, names: ChangeNames): string {
  const count = countDifferences(whole);
  return count === 0 ? names.text('nothingSince', { label }) : names.text('nothingAsked', { label, count });
}

/** The key judgements as a theme of their own, in front. */
function onTheWhole({ keyJudgements = [] }: EditionDiff, names: ChangeNames): ThemeDifference[] {
  if (keyJudgements.length === 0) return [];
  const title = names.text('keyJudgements');
  return [{ theme: '', title, kind: 'changed', of: [], differences: keyJudgements }];
}

/** The themes with the first `most` of their items in all. */
export function firstItems(themes: readonly ThemeChanges[], most: number): ThemeChanges[] {
  let left = most;
  return themes.flatMap((theme) => {
    const items = theme.items.slice(0, left);
    left -= items.length;
    return items.length === 0 && theme.items.length > 0 ? [] : [{ ...theme, items }];
  });
}

const SECTIONS: readonly { readonly key: string; readonly kinds: readonly ChangeItem['kind'][] }[] = [
  { key: 'changesGained', kinds: ['silence-broken', 'silence-fallen', 'gained', 'lost'] },
  { key: 'changesReworded', kinds: ['reworded', 'moved'] },
  { key: 'changesPairs', kinds: ['re-paired'] },
];

function quoteSections(items: readonly ChangeItem[], most: number, names: ChangeNames): QuoteSection[] {
  return SECTIONS.flatMap(({ key, kinds }) => {
    const own = items.filter(({ kind }) => kinds.includes(kind));
    if (own.length === 0) return [];
    const more = own.length - most;
    return [
      {
        title: names.text(key),
        items: own.slice(0, most),
        more: more > 0 ? names.text('changesMore', { count: more }) : '',
      },
    ];
  });
}

function unchanged({ themes }: EditionDiff, { briefing }: PageContext, names: ChangeNames): string {
  const touched = new Set(themes.map(({ theme }) => theme));
  const others = briefing.themes.filter(({ id }) => !touched.has(id)).map(({ title }) => title);
  if (others.length === 0) return '';
  const more = others.length - MOST_UNCHANGED;
  const list = [
    ...others.slice(0, MOST_UNCHANGED),
    ...(more > 0 ? [names.text('sumMore', { count: more })] : []),
  ].join(', ');
  return names.text('unchangedThemes', { list });
}

function words({ before, after }: EditionDiff, names: ChangeNames): ChangesWords {
  return {
    sources: names.text('sources'),
    statuses: names.text('changesStatus'),
    theme: names.text('theme'),
    before: capital(names.side(before)),
    after: capital(names.side(after)),
    cause: names.text('changesCause'),
    judgements: names.text('changesJudgements'),
    facts: names.text('changesFacts'),
    object: names.text('factObject'),
    computed: names.text('computed'),
    because: names.text('becauseOf'),
  };
}

/** A column head begins with a capital; a path or a revision stays as it is written. */
function capital(text: string): string {
  return /[/.]/u.test(text) ? text : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
