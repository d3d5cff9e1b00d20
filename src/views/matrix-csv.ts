import { stringify } from 'csv-stringify/sync';
import type { Briefing, BriefingPresence, BriefingSource, BriefingTheme } from '../model/briefing.js';
import { badge } from './change-words.js';
import type { Labels } from './labels.js';
import { leadClause } from './overview-view.js';
import { PageContext } from './page-context.js';
import { plainCharacters } from './plain-characters.js';
import { confirmation, silenceWord } from './record-view.js';

type Cell = string | number;

/**
 * The table of themes for a spreadsheet: a row a theme, five columns a source in order of date, and between two sources
 * what changed. RFC 4180 with a byte order mark. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe; numbers are empty where a source was not searched.
 */
export function matrixCsv(briefing: Briefing, labels: Labels): string {
  const context = new PageContext(briefing, labels);
  const rows = briefing.themes.map((theme): Cell[] => [
    theme.id,
    theme.title,
    theme.question,
    ...theme.presence.flatMap((own, place) => [
      ...(place === 0 ? [] : [change(theme, own.source, context)]),
      ...presence(theme, own, context),
    ]),
  ]);
  const cells = [heads(context), ...rows].map((row) => row.map(plain));
  return stringify(cells, { bom: true, record_delimiter: 'windows', escape_formulas: true });
}

/** One line, without what surrounds it: a formula could hide behind a blank. */
function plain(cell: Cell): Cell {
  return typeof cell === 'number'
    ? cell
    : plainCharacters(cell)
        .replace(/[\t\r\n]+/g, ' ')
        .trim();
}

function heads(context: PageContext): string[] {
  const { briefing, labels } = context;
  const names = briefing.sources.map((source) => nameOf(source, briefing.sources));
  const columns = briefing.sources.flatMap((source, place) => {
    const label = names[place] ?? source.id;
    const from = names[place - 1];
    return [
      ...(from === undefined ? [] : [labels.text('matrixChange', { from, to: label })]),
      labels.text('matrixStatus', { label }),
      labels.text('matrixSentences', { label, total: source.sentences }),
      labels.text('matrixQuotes', { label }),
      labels.text('matrixWords', { label }),
      labels.text('matrixGist', { label }),
    ];
  });
  return [labels.text('matrixId'), labels.text('theme'), labels.text('matrixQuestion'), ...columns];
}

/** The label, with the id where another source has the same: programs need columns of different names. */
function nameOf({ id, label }: BriefingSource, sources: readonly BriefingSource[]): string {
  return sources.filter((other) => other.label === label).length > 1 ? `${label} (${id})` : label;
}

function change(theme: BriefingTheme, to: string, context: PageContext): string {
  const found = context.index.theme(theme).changeTo(to);
  if (!found) return '';
  const { text, doubt } = badge(found, context);
  return doubt === '' ? text : `${text} (${doubt})`;
}

function presence(theme: BriefingTheme, own: BriefingPresence, context: PageContext): Cell[] {
  const { labels } = context;
  const clause = leadClause(theme, own.source, context);
  const said = own.gist ?? (clause === '' ? '' : labels.text('matrixClause', { clause }));
  const numbers = [own.sentences, own.codings, own.words];
  switch (own.status) {
    case 'present':
      return [labels.text('matrixPresent'), ...numbers, said];
    case 'borderline':
      return [labels.text('toBeChecked'), ...numbers, said];
    case 'silent':
      return [silence(own, context), ...numbers, said];
    case 'not-assessed':
      return [labels.text('notSearched'), '', '', '', said];
  }
}

function silence(own: BriefingPresence, context: PageContext): string {
  const silent = silenceWord(context.index.source(own.source).extent, context);
  return own.confirmed ? `${silent}. ${confirmation(own, context)}` : silent;
}
