import { METHOD } from '../model/method.js';
import type { PassageCoding, StrengthMatch } from '../model/passage-coding.js';

/** Matches that are told one by one; the spans beside the words hold all. */
const TOLD = 8;

/** Why a passage has its score on a theme: a line for each term that was found, each lift, and the sum. */
export function explainCoding(coding: PassageCoding, text: string): string[] {
  const { spans, lifts, score } = coding;
  const more = spans.length - TOLD;
  return [
    ...spans.slice(0, TOLD).map((span, index) => matchLine(span, spans.slice(0, index), text)),
    ...(more > 0 ? [`… and ${more} more matches`] : []),
    ...lifts.map(({ kind, from, weight }) => `${LIFTS[kind]} (${from}): ${signed(weight)}`),
    `${sum(coding)} ${score}, ${verdict(coding)}`,
  ];
}

const LIFTS: Readonly<Record<PassageCoding['lifts'][number]['kind'], string>> = {
  neighbour: 'a passage beside it',
  heading: 'the heading above it',
  run: 'it continues what was said before',
  learnt: 'words that keep the theme’s company',
  ruling: 'what rulings taught',
};

function matchLine(span: StrengthMatch, before: readonly StrengthMatch[], text: string): string {
  const again = before.some(({ term }) => term === span.term);
  const printed = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const term = `${span.strength} term ${span.term}`;
  return `“${printed}” (${term})${again ? ' again, so it counts less' : ''}: ${span.weight}`;
}

function sum({ spans, lifts }: PassageCoding): string {
  const matches = spans.reduce((total, { weight }) => total - Math.log(1 - weight), 0);
  const all = lifts.reduce((total, { weight }) => total + weight, matches);
  return `a weight w counts −ln(1 − w)${lifts.length > 0 ? ', the rest as it stands' : ''}: ${all.toFixed(3)} together, read as the share`;
}

function verdict({ zone }: PassageCoding): string {
  switch (zone) {
    case 'coded':
      return `coded (from ${METHOD.coded})`;
    case 'borderline':
      return `borderline (from ${METHOD.borderline}, coded from ${METHOD.coded})`;
    case 'below':
      return `not shown (borderline from ${METHOD.borderline})`;
  }
}

function signed(weight: number): string {
  return weight < 0 ? `−${-weight}` : `+${weight}`;
}
