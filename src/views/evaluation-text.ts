import type { Disagreement, Evaluation, Tenth, Threshold } from '../model/evaluation.js';
import { columns } from './columns.js';

/** Disagreements that are told; of more only the count is given. */
const TOLD = 20;

/** Columns of a terminal that everything fits in. */
const WIDTH = 80;

/** An evaluation as tables for a terminal of 80 columns. */
export function evaluationText(evaluation: Evaluation): string {
  return [
    headline(evaluation),
    figures(evaluation),
    scores(evaluation.tenths),
    suggestions(evaluation.thresholds),
    disagreements(evaluation.disagreements),
  ].join('\n\n');
}

function headline({ rows, sources, themes }: Evaluation): string {
  const counted = [counts(rows, 'row'), counts(sources, 'source'), counts(themes.length, 'judged theme')];
  return [
    `${counted.join(', ')}.`,
    '“Said” is what we coded; borderline does not count. In the mean a missing precision, recall or F1 counts as 0; a missing kappa or alpha is left out.',
  ]
    .flatMap(wrapped)
    .join('\n');
}

function figures({ themes, macro }: Evaluation): string {
  const rows = themes.map((one) => [
    one.theme,
    ...[one.judged, one.gold, one.said].map(String),
    ...[one.precision, one.recall, one.f1, one.accuracy, one.kappa, one.alpha].map(short),
  ]);
  const { precision, recall, f1, accuracy, kappa, alpha } = macro;
  const mean = ['mean of themes', '', '', '', ...[precision, recall, f1, accuracy, kappa, alpha].map(short)];
  const heads = ['theme', 'judged', 'gold', 'said', 'prec', 'rec', 'F1', 'acc', 'kappa', 'alpha'];
  return columns([heads, ...rows, mean], WIDTH);
}

function scores(tenths: readonly Tenth[]): string {
  const rows = tenths.map(({ from, to, codings, accepted, share, interval }) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    String(codings),
    String(accepted),
    short(share),
    between(interval),
  ]);
  const heads = ['score', 'codings', 'accepted', 'share', '95 % (Wilson)'];
  return `What gold accepted of the codings of a score\n${columns([heads, ...rows], WIDTH)}`;
}

function suggestions({ suggested, tooFew, method, present, seed }: Evaluation['thresholds']): string {
  const title = `Thresholds, now ${present} (${method}; F1 on rows that a sample left out; seed ${seed})`;
  const rows = suggested.map((one: Threshold) => [
    one.theme,
    String(one.judged),
    one.threshold.toFixed(2),
    between(one.interval),
    short(one.unseen.suggested),
    short(one.unseen.present),
    one.advice,
  ]);
  const heads = ['theme', 'judged', 'best', '95 %', 'F1 best', 'F1 now', 'advice'];
  const few = tooFew.length === 0 ? '' : `Too few judged rows (30, of either kind 5): ${tooFew.join(', ')}`;
  const table = rows.length === 0 ? '' : columns([heads, ...rows], WIDTH);
  return [...wrapped(title), table, ...wrapped(few)].filter((part) => part !== '').join('\n');
}

function disagreements(all: readonly Disagreement[]): string {
  if (all.length === 0) return 'No disagreements.';
  const told = all.slice(0, TOLD).flatMap((one) => {
    const gold = one.gold ? 'on it' : 'not on it';
    const said = one.said === 'silent' ? 'nothing' : `${one.said} ${one.score}`;
    const head = `${one.id} (line ${one.line}) · ${one.theme}: gold ${gold}, we said ${said}`;
    return [fitted(head, WIDTH), ...one.why.slice(0, 3).map((line) => fitted(`    ${line}`, WIDTH))];
  });
  const more = all.length - TOLD;
  return [
    `Disagreements: ${all.length}`,
    ...told,
    ...(more > 0 ? [`… and ${more} more; --json lists them all.`] : []),
  ].join('\n');
}

function counts(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function short(figure: number | null): string {
  return figure === null ? '–' : figure.toFixed(3);
}

function between(interval: readonly [number, number] | null): string {
  return interval ? `${interval[0].toFixed(2)}–${interval[1].toFixed(2)}` : '–';
}

function fitted(text: string, width: number): string {
  const plain = text.replace(/[\p{Cc}\s]+/gu, (gap) => (/^ +$/.test(gap) ? gap : ' '));
  return plain.length > width ? `${plain.slice(0, width - 1)}…` : plain;
}

/** Lines of whole words, each at most as wide as the terminal. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
