import { grouped } from '../model/grouped.js';
import type { CodebookUse, TermUse } from '../model/term-use.js';

/** Terms of a theme that are listed where not all are asked for. */
const MOST_TERMS = 12;

/** Doubts that are told; of more only the number. */
const MOST_DOUBTS = 40;

/** Columns that a term takes at most beside its forms. */
const WIDEST_TERM = 30;

/** Fewer columns show nothing. */
const LEAST_WIDTH = 40;

/** The doubts about the codebook's terms, a line each; terms that match nothing in one line together. */
export function doubtLines({ terms, doubts, bounded }: CodebookUse, path: string): string[] {
  const silent = doubts.filter(({ kind }) => kind === 'nothing');
  const told = doubts.filter(({ kind }) => kind !== 'nothing').map(({ text }) => text);
  const lines = told.slice(0, MOST_DOUBTS);
  if (told.length > lines.length)
    lines.push(`${path}: ${told.length - lines.length} more doubts; --json lists them all`);
  if (silent.length > 0) {
    const tried = terms.filter((term) => term.tried && term.strength !== 'exclude').length;
    lines.push(
      `${path}: ${silent.length} of ${tried} terms match nothing in any source of their language; --all lists them`,
    );
  }
  if (bounded) lines.push(`${path}: a sentence has more matches than are counted`);
  return lines;
}

/** By theme the terms with what they matched, the most frequent first, in lines of `width` columns. */
export function termLines({ terms }: CodebookUse, width: number, all: boolean): string[] {
  const columns = Math.max(LEAST_WIDTH, width);
  return [...grouped(terms, (term) => term.theme)].flatMap(([theme, own]) => [
    fitted(`${theme}: ${totals(own)}`, columns),
    ...themeLines(own, columns, all),
    '',
  ]);
}

function totals(terms: readonly TermUse[]): string {
  const found = terms.filter((term) => term.matches > 0);
  const counted = found.reduce((sum, term) => sum + term.counted, 0);
  return `${counted} ${counted === 1 ? 'match counts' : 'matches count'}; ${found.length} of ${terms.length} terms matched`;
}

function themeLines(terms: readonly TermUse[], width: number, all: boolean): string[] {
  const ordered = terms
    .filter((term) => all || term.matches > 0)
    .sort((a, b) => b.matches - a.matches || terms.indexOf(a) - terms.indexOf(b));
  const shown = all ? ordered : ordered.slice(0, MOST_TERMS);
  const room = Math.min(
    WIDEST_TERM,
    Math.floor(width / 3),
    Math.max(0, ...shown.map(({ term }) => term.length)),
  );
  const more = ordered.length - shown.length;
  return [
    ...shown.flatMap((term) => useLines(term, room, width, all)),
    ...(more > 0 ? [`        … ${more} more terms matched; --all lists them`] : []),
  ];
}

/** A term: how often it matched, the term, the forms. An exclusion is told by a minus. */
function useLines(use: TermUse, room: number, width: number, all: boolean): string[] {
  const count = `${use.strength === 'exclude' ? '−' : ''}${use.matches}`;
  const head = `${count.padStart(6)}  ${fitted(use.term, room).padEnd(room)}  `;
  const forms = use.forms.map(({ form, count: times }) => (times === 1 ? form : `${form} ${times}`));
  if (use.others > 0) forms.push(`… ${use.others} others`);
  if (forms.length === 0) forms.push(use.tried ? 'nothing' : 'no source in its language');
  const space = width - head.length;
  if (!all) return [head + joined(forms, space)];
  const [first = '', ...rest] = wrapped(forms, space);
  return [head + first, ...rest.map((line) => ' '.repeat(head.length) + line)];
}

/** As many of the forms as fit in the space, and how many more there are. */
function joined(forms: readonly string[], space: number): string {
  let text = '';
  for (const [index, form] of forms.entries()) {
    const left = forms.length - index - 1;
    const next = text === '' ? form : `${text} · ${form}`;
    const more = left > 0 ? ` · … ${left} more` : '';
    if (next.length + more.length > space) {
      const rest = left + 1;
      return text === '' ? fitted(form, space) : fitted(`${text} · … ${rest} more`, space);
    }
    text = next;
  }
  return text;
}

function wrapped(forms: readonly string[], space: number): string[] {
  const made: string[] = [];
  for (const [index, form] of forms.entries()) {
    const piece = fitted(index < forms.length - 1 ? `${form} ·` : form, space);
    const last = made.at(-1);
    if (last !== undefined && last.length + 1 + piece.length <= space)
      made[made.length - 1] = `${last} ${piece}`;
    else made.push(piece);
  }
  return made;
}

function fitted(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text;
}
