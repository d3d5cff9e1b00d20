import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCues } from '../../../src/language/cues/find-cues.js';

/** The cues of one sentence, written `words:kind`. */
function cueWords(text: string, language: string): string[] {
  return findCues(text, [0, text.length], language).cues.map(
    ({ start, end, kind }) => `${text.slice(start, end)}:${kind}`,
  );
}

describe('findCues in English', () => {
  it.each([
    ['a negation', 'The port was not closed.', ['not:negated']],
    ['a contraction', 'The port didn’t close.', ['didn’t:negated']],
    ['never', 'They never laid claim to the quay.', ['never:negated']],
    ['a refusal', 'The board refused to lease the quay.', ['refused to:negated']],
    ['an end', 'The railway no longer carries timber.', ['no longer:negated']],
    ['without', 'Boats sail without a licence.', ['without:negated']],
    ['a denial', 'The port denied the sale.', ['denied:negated']],
    ['a possibility', 'The lake may freeze.', ['may:hedged']],
    ['a seeming', 'The quota seems low.', ['seems:hedged']],
    ['a hint', 'The report hints at a sale.', ['hints:hedged']],
    ['a likelihood', 'A sale is likely.', ['likely:hedged']],
    ['a condition', 'If the dam breaks, the valley floods.', ['If:conditional']],
    ['unless', 'The port closes unless the state pays.', ['unless:conditional']],
    ['a consequence', 'A bridge would cost more.', ['would:conditional']],
    ['in the event of', 'Trains stop in the event of a flood.', ['in the event of:conditional']],
    ['a plan', 'The state plans to dredge the canal.', ['plans to:intended']],
    ['an intention', 'The state intends to dredge it.', ['intends:intended']],
    ['a future', 'The state will dredge it.', ['will:intended']],
    [
      'what is under consideration',
      'A bridge is under active consideration.',
      ['under active consideration:intended'],
    ],
    ['a duty', 'Vessels must keep a log.', ['must:obliged']],
    ['an obligation', 'Each party shall share its data.', ['shall:obliged']],
    ['what has to be done', 'Vessels have to land their catch here.', ['have to:obliged']],
    ['what is said', 'The harbour office said the quay is safe.', ['said:reported']],
    ['according to', 'According to the harbour office the quay is safe.', ['According to:reported']],
    ['an announcement', 'The office announced a sale.', ['announced:reported']],
    [
      'several at once',
      'The office said it will not pay.',
      ['said:reported', 'will:intended', 'not:negated'],
    ],
    ['not only as no negation', 'It owns not only the port but the railway.', []],
    ['no doubt as no negation', 'The quay is no doubt old.', []],
    ['not only before another cue', 'It will not only sell the port.', ['will:intended']],
    ['as if as no condition', 'It looked as if new.', []],
    ['political will as no future', 'The political will is there.', []],
    ['would-be as no condition', 'The would-be buyer left.', []],
    ['the month of May', 'The lake froze in May.', []],
    ['the month of May at the head', 'May 1999 was cold.', []],
    ['may at the head of a sentence', 'May the best boat win.', ['May:hedged']],
    ['the longest phrase only', 'It is to be sold.', ['is to:intended']],
    ['cues in capitals', 'IT WILL NOT BE SOLD.', ['WILL:intended', 'NOT:negated']],
    ['nothing in a plain statement', 'The port handles grain.', []],
    ['nothing in words that hold a cue', 'The notary willed a nothingness.', []],
  ])('finds %s', (_, text, expected) => {
    expect(cueWords(text, 'en')).toEqual(expected);
  });
});

describe('findCues in Russian', () => {
  it.each([
    ['a negation', 'Порт не закрыт.', ['не:negated']],
    ['never', 'Порт никогда не закрывался.', ['никогда:negated', 'не:negated']],
    ['without', 'Суда ходят без лоцмана.', ['без:negated']],
    ['a refusal', 'Порт отказался сдать причал.', ['отказался:negated']],
    ['a possibility', 'Озеро может замёрзнуть.', ['может:hedged']],
    ['perhaps', 'Возможно, порт продан.', ['Возможно:hedged']],
    ['по-видимому', 'По-видимому, порт продан.', ['По-видимому:hedged']],
    ['allegedly', 'Порт якобы продан.', ['якобы:hedged']],
    ['a condition', 'Если плотина рухнет, долину зальёт.', ['Если:conditional']],
    ['бы', 'Мост стоил бы дороже.', ['бы:conditional']],
    ['in case of', 'Поезда стоят в случае паводка.', ['в случае:conditional']],
    ['a plan', 'Литва планирует углубить канал.', ['планирует:intended']],
    ['an intention', 'Литва намерена углубить канал.', ['намерена:intended']],
    ['a future', 'Канал будет углублён.', ['будет:intended']],
    ['a duty', 'Суда должны вести журнал.', ['должны:obliged']],
    ['an obligation', 'Стороны обязуются делиться данными.', ['обязуются:obliged']],
    ['what is said', 'Порт заявил о продаже.', ['заявил:reported']],
    ['по словам', 'По словам министра, порт продан.', ['По словам:reported']],
    ['не только as no negation', 'Порт не только старый.', []],
    ['несмотря на as no negation', 'Порт открыт, несмотря на лёд.', []],
    ['тем не менее as no negation', 'Порт тем не менее открыт.', []],
    ['nothing in a plain statement', 'Порт принимает зерно.', []],
    ['nothing in words that hold a cue', 'Небо над портом ясное.', []],
  ])('finds %s', (_, text, expected) => {
    expect(cueWords(text, 'ru')).toEqual(expected);
  });
});

describe('findCues', () => {
  it('reads only the sentence it is given, with the offsets of the text', () => {
    const text = 'It will not sink. It must float. It may.';
    const found = findCues(text, [18, 32], 'en').cues;
    expect(found).toEqual([{ start: 21, end: 25, kind: 'obliged' }]);
  });

  it('finds nothing in a language without lists', () => {
    for (const language of ['de', '', 'constructor', '__proto__']) {
      const found = findCues('Hafen not may', [0, 13], language);
      expect(found.cues).toEqual([]);
      expect(found.governing(0, 5)).toEqual([]);
    }
  });

  it('takes a regional tag for its language', () => {
    expect(cueWords('It may sink.', 'en-GB')).toEqual(['may:hedged']);
  });

  it('finds nothing in nothing', () => {
    const found = findCues('', [0, 0], 'en');
    expect(found.cues).toEqual([]);
    expect(found.governing(0, 0)).toEqual([]);
  });

  it('names no speaker for a cue of another sentence', () => {
    const { cues } = findCues('Riga said so.', [0, 13], 'en');
    const [cue] = cues;
    if (!cue) throw new Error('no cue');
    expect(findCues('Riga said so.', [0, 13], 'en').speaker(cue)).toBeNull();
  });

  const words = fc.constantFrom(
    ...(
      'the quay Riga not never may said according to if but and although which that will no doubt without was ' +
      'according , ; : ( ) – — - “ ” . не без если но который что заявил по словам порт , « » 300 of May Should'
    ).split(' '),
  );
  const sentences = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
  );

  it('finds cues in order, inside the sentence and apart, and speakers inside it, in any text', () => {
    fc.assert(
      fc.property(sentences, sentences, fc.constantFrom('en', 'ru'), (before, sentence, language) => {
        const text = `${before} ${sentence}`;
        const from = before.length + 1;
        const found = findCues(text, [from, text.length], language);
        let last = from;
        for (const cue of found.cues) {
          expect(cue.start).toBeGreaterThanOrEqual(last);
          expect(cue.end).toBeGreaterThan(cue.start);
          last = cue.end;
          const held = found.speaker(cue);
          if (!held) continue;
          expect(cue.kind).toBe('reported');
          expect(held.start).toBeGreaterThanOrEqual(from);
          expect(held.end).toBeGreaterThan(held.start);
          expect(held.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(held.start, held.end)).toMatch(/\p{L}/u);
        }
        expect(last).toBeLessThanOrEqual(text.length);
        for (const cue of found.governing(from, text.length)) expect(found.cues).toContain(cue);
      }),
      { numRuns: 300 },
    );
  });

  it('says the same at every call, wherever the sentence stands', () => {
    fc.assert(
      fc.property(sentences, fc.constantFrom('en', 'ru'), (sentence, language) => {
        const one = findCues(sentence, [0, sentence.length], language).cues;
        const moved = findCues(`. ${sentence}`, [2, sentence.length + 2], language).cues;
        expect(moved).toEqual(one.map((cue) => ({ ...cue, start: cue.start + 2, end: cue.end + 2 })));
      }),
    );
  });

  it.each([
    ['negations', 'not a '.repeat(100_000)],
    ['reporting cues', 'he said '.repeat(100_000)],
    ['names', 'Port Said said '.repeat(50_000)],
    ['open brackets', '(not ('.repeat(100_000)],
    ['brackets', `${'('.repeat(300_000)}not${')'.repeat(300_000)}`],
    ['clauses', 'which is that although if '.repeat(30_000)],
    ['commas', ', and not, '.repeat(80_000)],
    ['dashes', 'not – '.repeat(100_000)],
    ['blanks', `not${' '.repeat(500_000)}said${' '.repeat(500_000)}so`],
  ])('reads a sentence of many %s in time that grows with its length only', (_, text) => {
    const seconds = (part: string) => {
      const begun = performance.now();
      const found = findCues(part, [0, part.length], 'en');
      for (const cue of found.cues) found.speaker(cue);
      found.governing(part.length - 2, part.length - 1);
      return (performance.now() - begun) / 1000;
    };
    seconds(text.slice(0, text.length / 10));
    // Twenty times the tenth and a second to spare: time that grew with the square would take a hundred times as long.
    expect(seconds(text)).toBeLessThan(20 * seconds(text.slice(0, text.length / 10)) + 1);
  });
});
