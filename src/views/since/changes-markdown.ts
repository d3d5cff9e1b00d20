import { escapeMarkdown as escape } from '../escape-markdown.js';
import type { ChangedQuote, ChangeItem, ChangesView, QuotePiece, ThemeChanges } from './changes-page.js';

/** Items of a theme that stand open; the rest is folded. */
const OPEN = 4;

/** The head of what is folded: how many differences. */
export type Fold = (count: number) => string;

/**
 * What changed as blocks of Markdown: the sentence that sums up, what was done, then theme by theme. Long lists are folded
 * with `<details>` where `fold` is given.
 */
export function changesMarkdown(view: ChangesView, fold: Fold | null): string[] {
  if (view.nothing !== '') {
    const codebook = view.codebook.map((line) => `- ${unping(escape(line))}`).join('\n');
    return [`## ${escape(view.title)}`, escape(view.nothing), ...(codebook === '' ? [] : [codebook])];
  }
  const counted = [`**${escape(view.counted)}**`, escape(view.byCause)]
    .filter((text) => text !== '')
    .join(' · ');
  return [
    `## ${escape(view.title)}`,
    unping(escape(view.summary)),
    `${counted} · *${escape(view.words.computed)}*`,
    view.notes
      .map(({ tag, lines }) => `- *${escape(tag)}*: ${lines.map((line) => unping(escape(line))).join('; ')}`)
      .join('\n'),
    ...view.themes.map((theme) => themeMarkdown(theme, view, fold)),
    ...(view.more === '' ? [] : [escape(view.more)]),
    ...(view.unchanged === '' ? [] : [unping(escape(view.unchanged))]),
  ];
}

function themeMarkdown(theme: ThemeChanges, view: ChangesView, fold: Fold | null): string {
  const items = theme.items.map((item) => itemMarkdown(item, view));
  const open = fold === null || items.length <= OPEN + 1 ? items : items.slice(0, OPEN);
  const folded = items.slice(open.length);
  return [
    `### ${unping(escape(theme.title))}`,
    ...(theme.note === '' ? [] : [`*${unping(escape(theme.note))}*`]),
    ...open,
    ...(fold === null || folded.length === 0
      ? []
      : [`<details><summary>${escape(fold(folded.length))}</summary>`, ...folded, '</details>']),
  ].join('\n\n');
}

function itemMarkdown(item: ChangeItem, { words }: ChangesView): string {
  const sides = item.sides
    ? `${escape(sideText(item.sides.before))} → **${escape(sideText(item.sides.after))}**`
    : '';
  const because =
    item.causes.length === 0 ? '' : `${escape(words.because)} *${escape(item.causes.join(', '))}*`;
  const notes = item.notes.map(escape);
  const said = [`**${escape(item.word)}**`, escape(item.subject), sides, ...notes, because];
  return [
    said
      .filter((text) => text !== '')
      .map(unping)
      .join(' · '),
    ...item.quotes.map(quote),
  ].join('\n\n');
}

function sideText({ text, certainty }: { readonly text: string; readonly certainty: string }): string {
  return certainty === '' ? text : `${text}, ${certainty}`;
}

function quote({ pieces, citation: { text, href } }: ChangedQuote): string {
  const cited = href === '' ? escape(text) : `[${escape(text)}](${href})`;
  return `> ${unping(pieces.map(piece).join(''))}\n>\n> — ${unping(cited)}`;
}

function piece({ text, inserted, deleted }: QuotePiece): string {
  const words = escape(text.replace(/\s+/gu, ' '));
  if (inserted) return `<ins>${words}</ins>`;
  return deleted ? `<del>${words}</del>` : words;
}

/** On a code-hosting site a name after “@” would call somebody; an empty comment between them changes nothing else. */
function unping(markdown: string): string {
  return markdown.replace(/@(?=[\p{L}\p{N}])/gu, '@<!-- -->');
}
