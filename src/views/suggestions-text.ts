import type {
  CandidateTheme,
  DoubtedTerm,
  KeyTerm,
  LanguageSuggestions,
  Shortfall,
  Suggestions,
  ThemeSuggestions,
  UnmatchedTerm,
} from '../model/suggestion.js';
import type { Theme } from '../model/theme.js';
import { quoted } from './cited-suggestions.js';
import { aboutMatch, plainLine, wrapped } from './wrapped-lines.js';

/** How suggestions are told. */
export interface Telling {
  readonly themes: readonly Theme[];
  /** The citation of a passage. */
  readonly cite: (passage: string) => string;
  readonly width: number;
  readonly all: boolean;
}

/** Fewer columns show nothing; more are hard to read. */
const LEAST_WIDTH = 40;
const MOST_WIDTH = 100;

/** How much is listed where not all is asked for. */
const SHOWN = { candidates: 8, terms: 8, alone: 20, adding: 6, doubting: 6, unmatched: 12 };

const SHORTFALLS: Readonly<Record<Shortfall, string>> = {
  'no-text': 'There is no word to count.',
  'all-coded': 'Every passage is on some theme: there is nothing to look for candidates in.',
  'none-coded': 'No passage is on any theme: there is nothing to set these passages against.',
  'little-text':
    'Too little text to count: 20 passages and 500 words are needed on no theme, and as many on some. ' +
    'Fewer give chance finds, which are not shown.',
};

/** What the codebook may miss, for a terminal `width` columns wide. */
export function suggestionLines(suggestions: Suggestions, telling: Telling): string[] {
  const fitting = { ...telling, width: Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, telling.width)) };
  const { languages, unmatched } = suggestions;
  const lines = languages.flatMap((one) => languageLines(one, fitting));
  if (languages.length === 0) lines.push('There are no sources to count in.', '');
  lines.push(...unmatchedLines(unmatched, fitting));
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function languageLines(one: LanguageSuggestions, telling: Telling): string[] {
  const { language, uncoded, coded, shortfall, candidates, alone, themes } = one;
  const passages = uncoded.passages + coded.passages;
  const words = uncoded.words + coded.words;
  const head = `${language}: ${uncoded.passages} of ${passages} passages are on no theme, ${uncoded.words} of ${words} words. Passages that read the same count once.`;
  const told = shortfall ? SHORTFALLS[shortfall] : foundText(candidates.length, alone.length);
  const shown = telling.all ? candidates : candidates.slice(0, SHOWN.candidates);
  const more = candidates.length - shown.length;
  return [
    ...wrapped(head, telling.width, 0, 4),
    ...wrapped(told, telling.width, 0, 0),
    '',
    ...shown.flatMap((candidate, index) => candidateLines(candidate, index + 1, telling)),
    ...(more > 0 ? [`… ${more} more candidates; --all lists them`, ''] : []),
    ...aloneLines(alone, telling),
    ...themes.flatMap((theme) => themeLines(theme, telling)),
    ...littleLines(themes, telling),
  ];
}

function foundText(candidates: number, alone: number): string {
  if (candidates + alone === 0)
    return 'No word stands out in the passages on no theme: none is twice as frequent there beyond chance.';
  return 'Candidates, not themes: words at least twice as frequent in the passages on no theme as in the others, grouped by the passages they share. Read the passages before adding anything.';
}

function candidateLines(candidate: CandidateTheme, number: number, telling: Telling): string[] {
  const { terms, passages, examples, nearest } = candidate;
  const { width, cite } = telling;
  const shown = telling.all ? terms : terms.slice(0, SHOWN.terms);
  const more = terms.length - shown.length;
  const near = nearest
    ? `Nearest theme: ${titleOf(nearest.theme, telling)} (likeness ${nearest.likeness.toFixed(2)}; both have more of: ${nearest.shared.join(', ')}).`
    : 'No theme is near.';
  const head = shown.slice(0, 3).map(({ term }) => term);
  return [
    ...wrapped(`Candidate ${number}: ${head.join(' · ')} (${counted(passages, 'passage')})`, width, 0, 4),
    ...shown.flatMap((term) => wrapped(termText(term), width, 4, 8)),
    ...(more > 0 ? [`    … ${more} more terms`] : []),
    ...examples.flatMap((one) => wrapped(`${quoted(one)} — ${cite(one.passage)}`, width, 4, 4)),
    ...wrapped(near, width, 4, 4),
    '',
  ];
}

/** “drought: 12 in 9 passages, 8.2 times as frequent; drought 10 · droughts 2”. */
function termText({ term, count, passages, elsewhere, logRatio, forms }: KeyTerm): string {
  const times = elsewhere === 0 ? 'nowhere else' : `${timesOf(logRatio)} times as frequent`;
  const printed =
    forms.length > 1 ? `; ${forms.map(({ form, count: of }) => `${form} ${of}`).join(' · ')}` : '';
  return `${term}: ${count} in ${counted(passages, 'passage')}, ${times}${printed}`;
}

function aloneLines(alone: readonly KeyTerm[], { width, all }: Telling): string[] {
  if (alone.length === 0) return [];
  const shown = all ? alone : alone.slice(0, SHOWN.alone);
  const listed = shown.map(({ term, count }) => `${term} ${count}`).join(' · ');
  const more = alone.length - shown.length;
  return [...wrapped(`Standing alone: ${listed}${more > 0 ? ` · … ${more} more` : ''}`, width, 0, 4), ''];
}

function themeLines(theme: ThemeSuggestions, telling: Telling): string[] {
  const { adding, doubting, passages } = theme;
  if (adding.length + doubting.length === 0) return [];
  const { width } = telling;
  const add = telling.all ? adding : adding.slice(0, SHOWN.adding);
  const doubt = telling.all ? doubting : doubting.slice(0, SHOWN.doubting);
  const more = adding.length - add.length + (doubting.length - doubt.length);
  return [
    ...wrapped(`${titleOf(theme.theme, telling)} (${counted(passages, 'coded passage')})`, width, 0, 4),
    ...(add.length > 0 ? ['  worth adding?'] : []),
    ...add.flatMap((term) => [...wrapped(termText(term), width, 4, 8), ...exampleLine(term, telling)]),
    ...(doubt.length > 0 ? ['  worth doubting?'] : []),
    ...doubt.flatMap((term) => [...wrapped(doubtText(term), width, 4, 8), ...exampleLine(term, telling)]),
    ...(more > 0 ? [`    … ${more} more; --all lists them`] : []),
    '',
  ];
}

function doubtText({ term, passages, together, company, companyOfOthers }: DoubtedTerm): string {
  const shared = together === 0 ? 'none' : String(together);
  return `${term}: shows ${counted(passages, 'passage')}, ${shared} of them with another term; they hold the words that go with the other terms ${company.toFixed(1)} times as often as texts off the theme, the others’ passages ${companyOfOthers.toFixed(1)} times`;
}

/** The first example about its match, in one line, with its citation. */
function exampleLine({ examples }: Pick<KeyTerm, 'examples'>, { width, cite }: Telling): string[] {
  const [first] = examples;
  if (!first) return [];
  const citation = ` — ${cite(first.passage)}`;
  const indent = ' '.repeat(8);
  const room = width - indent.length - citation.length - 2;
  if (room < 20) return wrapped(`${quoted(first)}${citation}`, width, 8, 8);
  const { start, end } = first.match;
  return [`${indent}“${aboutMatch(first.text, [start - first.start, end - first.start], room)}”${citation}`];
}

/** Themes of which too little is coded to count. */
function littleLines(themes: readonly ThemeSuggestions[], telling: Telling): string[] {
  const little = themes.filter(({ enough }) => !enough).map(({ theme }) => titleOf(theme, telling));
  if (little.length === 0) return [];
  const text = `Too little to count terms worth adding or doubting (10 coded passages are needed, and 20 off the theme): ${little.join(', ')}.`;
  return [...wrapped(text, telling.width, 0, 4), ''];
}

function unmatchedLines(unmatched: readonly UnmatchedTerm[], telling: Telling): string[] {
  if (unmatched.length === 0) return [];
  const shown = telling.all ? unmatched : unmatched.slice(0, SHOWN.unmatched);
  const more = unmatched.length - shown.length;
  const listed = shown.map(({ theme, term }) => `${term} (${titleOf(theme, telling)})`).join(' · ');
  const text = `${counted(unmatched.length, 'term')} ${unmatched.length === 1 ? 'matches' : 'match'} nothing: ${listed}${more > 0 ? ` · … ${more} more; --all lists them` : ''}`;
  return [...wrapped(text, telling.width, 0, 4), ''];
}

function titleOf(id: string, { themes }: Telling): string {
  return plainLine(themes.find((theme) => theme.id === id)?.title ?? id);
}

function timesOf(logRatio: number): string {
  const times = 2 ** logRatio;
  return times < 10 ? times.toFixed(1) : String(Math.round(times));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
