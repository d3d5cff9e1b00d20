import { describe, expect, it } from 'vitest';
import { findCues } from '../../../src/language/cues/find-cues.js';

/** The cues of one sentence, written `words:kind`. */
function cues(text: string, language: string): string[] {
  return findCues(text, [0, text.length], language).cues.map(
    ({ start, end, kind }) => `${text.slice(start, end)}:${kind}`,
  );
}

function holder(text: string, language = 'en'): string | null {
  const found = findCues(text, [0, text.length], language).holder;
  return found && text.slice(found.start, found.end);
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
    ['the longest phrase only', 'It is to be sold.', ['is to be:intended']],
    ['cues in capitals', 'IT WILL NOT BE SOLD.', ['WILL:intended', 'NOT:negated']],
    ['nothing in a plain statement', 'The port handles grain.', []],
    ['nothing in words that hold a cue', 'The notary willed a nothingness.', []],
  ])('finds %s', (_, text, expected) => {
    expect(cues(text, 'en')).toEqual(expected);
  });

  it.each([
    [
      'the name behind according to',
      'The quay is safe, according to the Harbour Office of Riga.',
      'Harbour Office',
    ],
    ['the name before said', 'Yesterday the Port Authority said the quay is safe.', 'Port Authority'],
    [
      'a name of several words with a hyphen',
      'The North Sea-Baltic Board said so.',
      'North Sea-Baltic Board',
    ],
    ['no name in a sentence without one', 'The harbour office said the quay is safe.', null],
    ['no name without a reporting cue', 'The Port Authority sold the quay.', null],
    ['not the article at the head', 'The board said the quay is safe.', null],
  ])('takes for holder %s', (_, text, expected) => {
    expect(holder(text)).toBe(expected);
  });

  it('ends what a cue governs at but, at a dash between words and at a semicolon, not at a number range', () => {
    const text = 'It will open in 2001–2005; the port closed – a loss, but trains run.';
    const { limits } = findCues(text, [0, text.length], 'en');
    expect(limits.map((at) => text.slice(at, at + 3))).toEqual(['; t', '– a', 'but']);
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
    expect(cues(text, 'ru')).toEqual(expected);
  });

  it('takes for holder the name before заявил', () => {
    expect(holder('В среду Управление Порта заявило о продаже.', 'ru')).toBe('Управление Порта');
  });

  it('ends what a cue governs at но', () => {
    const text = 'Порт не закрыт, но поезда идут.';
    expect(findCues(text, [0, text.length], 'ru').limits.map((at) => text.slice(at, at + 2))).toEqual(['но']);
  });
});

describe('findCues', () => {
  it('reads only the sentence it is given, with the offsets of the text', () => {
    const text = 'It will not sink. It must float. It may.';
    const found = findCues(text, [18, 32], 'en').cues;
    expect(found).toEqual([{ start: 21, end: 25, kind: 'obliged' }]);
  });

  it('finds nothing in a language without lists', () => {
    expect(findCues('Der Hafen ist nicht zu.', [0, 23], 'de')).toEqual({
      cues: [],
      holder: null,
      limits: [],
    });
    for (const language of ['', 'constructor', '__proto__']) {
      expect(findCues('not', [0, 3], language).cues).toEqual([]);
    }
  });

  it('takes a regional tag for its language', () => {
    expect(cues('It may sink.', 'en-GB')).toEqual(['may:hedged']);
  });

  it('finds nothing in nothing', () => {
    expect(findCues('', [0, 0], 'en')).toEqual({ cues: [], holder: null, limits: [] });
  });

  it.each([
    ['negations', 'not a '.repeat(10_000)],
    ['reporting cues', 'he said '.repeat(10_000)],
    ['names', 'Port Said said '.repeat(5_000)],
  ])('reads a sentence of many %s in little time', (_, text) => {
    const begun = performance.now();
    findCues(text, [0, text.length], 'en');
    expect(performance.now() - begun).toBeLessThan(50_000);
  });
});
