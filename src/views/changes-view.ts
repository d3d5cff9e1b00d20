import type { Briefing } from '../model/briefing.js';
import type { EditionChange, EditionQuote, StatusChange, StatusLabel } from '../model/edition.js';
import { paragraph } from './citations.js';
import type { Labels } from './labels.js';

/** What changed since an edition, ready to print. */
export interface ChangesView {
  readonly title: string;
  /** “Nothing changed.”; empty where something did. */
  readonly nothing: string;
  readonly themes: readonly {
    readonly title: string;
    readonly lines: readonly string[];
    readonly quotes: readonly {
      readonly sign: '+' | '-';
      readonly word: string;
      readonly text: string;
      readonly citation: string;
    }[];
  }[];
}

/** `name` says what is compared with: “edition 1”. `sides`: the briefings, for the names of their sources. */
export function changesView(
  changes: readonly EditionChange[],
  name: string,
  sides: readonly [Briefing, Briefing],
  labels: Labels,
): ChangesView {
  const known = new Map(sides.flatMap((briefing) => briefing.sources).map((source) => [source.id, source]));
  const label = (id: string): string => known.get(id)?.label ?? id;
  const series = (id: string): string => known.get(id)?.series ?? id;
  const word = (change: StatusChange, side: StatusLabel | null): string => {
    if (side === null) return labels.text('notCompared');
    const place = series(change.from) === series(change.to) ? 'inside' : 'across';
    return `${labels.text(`${place}-${side.status}`)}, ${labels.text(side.certainty)}`;
  };
  const quote = (
    sign: '+' | '-',
    { source, passage, text }: EditionQuote,
  ): ChangesView['themes'][number]['quotes'][number] => {
    const citation = `${label(source)}, ${paragraph(passage)}`;
    return { sign, word: labels.text(sign === '+' ? 'gained' : 'lost'), text, citation };
  };
  return {
    title: labels.text('changesSince', { label: name }),
    nothing: changes.length === 0 ? labels.text('nothingChanged') : '',
    themes: changes.map(({ title, kind, statuses, gained, lost }) => ({
      title,
      lines: [
        ...(kind === 'added'
          ? [labels.text('themeAdded')]
          : kind === 'removed'
            ? [labels.text('themeRemoved')]
            : []),
        ...statuses.map((one) =>
          labels.text('statusChange', {
            from: label(one.from),
            to: label(one.to),
            before: word(one, one.before),
            after: word(one, one.after),
          }),
        ),
      ],
      quotes: [...gained.map((one) => quote('+', one)), ...lost.map((one) => quote('-', one))],
    })),
  };
}

/** For the terminal: a theme, its changed labels, the quotes with plus and minus. */
export function changesText({ title, nothing, themes }: ChangesView): string {
  const blocks = themes.map(({ title: theme, lines, quotes }) =>
    [
      theme,
      ...lines.map((line) => `  ${line}`),
      ...quotes.flatMap(({ sign, word, text, citation }) => [
        `  ${sign} ${word}: ${text}`,
        `      ${citation}`,
      ]),
    ].join('\n'),
  );
  return [title, ...(nothing === '' ? [] : [nothing]), ...blocks].join('\n\n');
}
