import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../src/language/find-quote.js';
import { anchored, answer, named } from './anchored.js';

const QUAY = 'The old quay was rebuilt by the harbour board after the storm.';
const CATCH = 'The catch of herring rose again in the northern grounds.';
const ICE = 'Ice closed the inner basin for most of the winter.';
const FERRY = 'A second ferry was promised to the people of the islands.';

describe('anchorQuote', () => {
  it('leaves a quote where it is, however much is put before and behind it', () => {
    const now = [`${QUAY} Nobody had asked for that. ${CATCH} Prices followed at once. ${ICE}`];
    expect(answer(CATCH, now, { before: [`${QUAY} ${CATCH} ${ICE}`] })).toBe(`found par1: ${CATCH}`);
  });

  it('follows a quote into the passage to which its paragraph was moved', () => {
    const now = [ICE, FERRY, `${QUAY} ${CATCH}`];
    expect(answer(CATCH, now, { before: [`${QUAY} ${CATCH}`, ICE, FERRY] })).toBe(`moved par3: ${CATCH}`);
  });

  it('follows a paragraph that is quoted whole', () => {
    expect(answer(CATCH, [ICE, QUAY, CATCH], { before: [ICE, CATCH, QUAY] })).toBe(`moved par3: ${CATCH}`);
  });

  it('is not drawn away by a copy, with an edition or by its own context', () => {
    const now = [`${FERRY} ${CATCH} ${QUAY}`, `${QUAY} ${CATCH} ${ICE}`];
    const beside = { prefix: 'by the harbour board after the storm.', suffix: 'Ice closed the inner basin' };
    expect(answer(CATCH, now, beside)).toBe(`found par2: ${CATCH}`);
    expect(answer(CATCH, now, { before: [FERRY, `${QUAY} ${CATCH} ${ICE}`] })).toBe(`found par2: ${CATCH}`);
  });

  it('does not take a copy for the quote where that was deleted', () => {
    const now = [`${FERRY} ${CATCH}`, `${QUAY} ${ICE}`];
    const before = [FERRY, `${QUAY} ${CATCH} ${ICE}`];
    const gone = anchored(CATCH, now, { before });
    expect([gone.state, gone.places?.[0]?.passage]).toEqual(['orphaned', 's/par1']);
    expect(answer(CATCH, now, { prefix: 'board after the storm.', suffix: 'Ice closed the inner' })).toBe(
      'orphaned',
    );
  });

  it('does not choose between a quote and a copy right beside it', () => {
    const now = [`${QUAY} ${CATCH} ${CATCH} ${ICE}`];
    const both = anchored(CATCH, now, { before: [`${QUAY} ${CATCH} ${ICE}`] });
    expect([both.state, both.anchor, both.places?.length]).toEqual(['ambiguous', null, 2]);
  });

  it('does not choose between two copies of a paragraph', () => {
    const paragraph = `${QUAY} ${CATCH} ${FERRY}`;
    expect(answer(CATCH, [ICE, paragraph, paragraph], { before: [ICE, paragraph] })).toBe('ambiguous');
  });

  it('holds a quote of which a few words changed, by the edition or by its own context', () => {
    const changed = 'The haul of herring grew again in the northern grounds.';
    const now = [`${QUAY} ${changed} ${ICE}`];
    expect(answer(CATCH, now, { before: [`${QUAY} ${CATCH} ${ICE}`] })).toBe(`moved par1: ${changed}`);
    expect(answer(CATCH, now, { prefix: 'after the storm.', suffix: 'Ice closed the inner' })).toBe(
      `moved par1: ${changed}`,
    );
    expect(answer(CATCH, now)).toBe('orphaned');
  });

  it('counts the words put in place of its first and last', () => {
    const changed = 'That catch of herring rose again in the northern waters.';
    const before = [`${QUAY} ${CATCH} ${ICE}`];
    expect(answer(CATCH, [`${QUAY} ${changed} ${ICE}`], { before })).toBe(`moved par1: ${changed}`);
  });

  it.each([
    ['a negation', 'The catch of herring never rose in the northern grounds.'],
    ['a number', 'The catch of 40 herring rose again in the northern grounds.'],
    ['a number in words', 'The catch of herring rose again in the two northern grounds.'],
    ['a month', 'The catch of herring rose in April in the northern grounds.'],
    ['a relative date', 'The catch of herring rose last year in the northern grounds.'],
    ['a per cent sign', 'The % catch of herring rose again in the northern grounds.'],
  ])('is stale where %s came into it', (_, changed) => {
    const { state, anchor, places } = anchored(CATCH, [`${QUAY} ${changed} ${ICE}`], {
      before: [`${QUAY} ${CATCH} ${ICE}`],
    });
    expect([state, anchor, places?.length]).toEqual(['stale', null, 1]);
  });

  it.each([
    ['before its last word', 'The catch of herring rose again in the northern second whole grounds.'],
    ['behind its first word', 'The two other catch of herring rose again in the northern grounds.'],
    ['before its first word', 'Never the catch of herring rose again in the northern grounds.'],
  ])('is stale where a number or a negation was put into its sentence %s', (_, changed) => {
    const before = [`${QUAY} ${CATCH} ${ICE}`];
    const beside = { prefix: 'by the harbour board after the storm.', suffix: 'Ice closed the inner basin' };
    for (const given of [{ before }, beside])
      expect(answer(CATCH, [`${QUAY} ${changed} ${ICE}`], given)).toBe('stale');
  });

  it('takes in the words that were put into its sentence, and no sentence that was put beside it', () => {
    const before = [`${QUAY} ${CATCH} ${ICE}`];
    const put = 'The catch of herring rose again in the northern and distant grounds.';
    expect(answer(CATCH, [`${QUAY} ${put} ${ICE}`], { before })).toBe(`moved par1: ${put}`);
    const reworded = 'The haul of herring rose again in the northern grounds.';
    expect(answer(CATCH, [`${QUAY} It was so. ${reworded} It was. ${ICE}`], { before })).toBe(
      `moved par1: ${reworded}`,
    );
  });

  it('leaves out a word of the sentence before that stood in the quote as well', () => {
    const before = `${FERRY} All boats lay in the harbour. Crews of the harbour held the quay through the long storm. ${CATCH} ${ICE}`;
    const quote = `Crews of the harbour held the quay through the long storm. ${CATCH}`;
    const now = before.replace('Crews of the harbour ', '');
    expect(answer(quote, [now], { before: [before] })).toBe(
      `moved par1: held the quay through the long storm. ${CATCH}`,
    );
  });

  it('leaves out a word of the sentence behind that stood in the quote as well', () => {
    const quote = 'The harbour board held the quay through the long storm with the crews.';
    const before = `${FERRY} ${quote} Crews of all boats slept. ${ICE}`;
    const now = before.replace(' with the crews', '');
    expect(answer(quote, [now], { before: [before] })).toBe(
      'moved par1: The harbour board held the quay through the long storm.',
    );
  });

  it('does not reach beyond a quote that is a part of its sentence', () => {
    const before = [`${QUAY} ${CATCH} ${ICE}`];
    const now = [`${QUAY} Then two catches of herring rose again there. ${ICE}`];
    expect(answer('of herring rose again in the northern', now, { before })).not.toContain('two');
  });

  it('is stale where a negation came into Russian words', () => {
    const [one, other] = [
      'Совет построил новую плотину на реке.',
      'Совет не построил новую плотину на реке.',
    ];
    const beside = ['Вода была высокой весь год.', 'Рыба ушла вниз.'];
    const before = [`${beside[0]} ${one} ${beside[1]}`];
    const now = [`${beside[0]} ${other} ${beside[1]}`];
    expect(answer(one, now, { before, language: 'ru' })).toBe('stale');
  });

  it('takes neither the sentence with another number for the quote, nor the quote for that', () => {
    const [one, other] = ['In 2004 the board sold 12 boats.', 'In 2005 the board sold 14 boats.'];
    const before = [`${QUAY} ${one} ${other} ${ICE}`];
    expect(answer(one, [`${QUAY} ${one} ${FERRY} ${other} ${ICE}`], { before })).toBe(`found par1: ${one}`);
    expect(answer(one, [`${QUAY} ${other} ${ICE}`], { before })).toBe('orphaned');
  });

  it('is never shrunk to the sentence that is left of two', () => {
    const pair = `${CATCH} It held.`;
    const before = [`${QUAY} ${pair} ${ICE}`];
    const { state, places } = anchored(pair, [`${QUAY} ${CATCH} ${ICE}`], { before });
    expect([state, places?.length]).toEqual(['orphaned', 1]);
  });

  it('is not applied to its beginning, where another sentence stands between that and its end', () => {
    const quote = 'We write because the turbines may kill every fish that passes.';
    const torn =
      'We write because the turbines may kill that were of because keeper drift every fish that passes.';
    expect(answer(quote, [torn, ICE], { before: [quote, ICE] })).toBe('orphaned');
    const [dues, master] = [
      'Dues rise by a tenth if the council agrees.',
      'The harbour master is in charge.',
    ];
    const parted = `${dues} From is board to charge boats licence if employs quota farm. ${master}`;
    const given = { before: [QUAY, `${dues} ${master}`, ICE] };
    expect(
      answer('by a tenth if the council agrees. The harbour master is', [QUAY, parted, ICE], given),
    ).toBe('orphaned');
  });

  it('asks for the context of words that stood several times, if one of them alone is left', () => {
    const before = [`${QUAY} ${CATCH}`, `${ICE} ${CATCH}`];
    expect(answer(CATCH, [QUAY, `${ICE} ${CATCH}`], { before })).toBe('ambiguous');
    expect(answer(CATCH, [QUAY, `${ICE} ${CATCH}`], { before, prefix: 'most of the winter.' })).toBe(
      `found par2: ${CATCH}`,
    );
  });

  it('takes a word or two by their context alone, not by likeness', () => {
    const context = { prefix: 'The catch of', suffix: 'rose again in the' };
    expect(answer('herring', [`${QUAY} ${CATCH}`], context)).toBe('found par1: herring');
    expect(answer('herring', [`${QUAY} Of herring nobody spoke.`], context)).toBe('orphaned');
    expect(answer('herring', [CATCH.replace('herring', 'sprat')], context)).toBe('orphaned');
  });

  it('takes a new ruling on words that the edition does not have as it is written', () => {
    expect(answer(CATCH, [`${QUAY} ${CATCH}`], { before: [QUAY] })).toBe(`found par1: ${CATCH}`);
  });

  it.each([
    ['blank', ' \n '],
    ['of signs', '— — —'],
    ['of 10,000 characters', 'the harbour '.repeat(833)],
    ['of another script', '港口被封锁了整个冬天'],
  ])('is orphaned where it is %s and stands nowhere', (_, exact) => {
    expect(answer(exact, [QUAY, CATCH], { before: [QUAY, CATCH] })).toBe('orphaned');
  });

  it('finds a quote that cuts its first and last word, and one without words', () => {
    expect(answer('atch of herring rose aga', [CATCH])).toBe('found par1: atch of herring rose aga');
    expect(answer('— …', ['One — … two'])).toBe('found par1: — …');
  });

  it.each([
    ['5 tonnes', 'The quota is 25 tonnes.', 'The quota is 5 tonnes.'],
    ['12,000', 'It is 112,000 now.', 'It is 12,000 now.'],
    ['the skippers can', 'Here the skippers can’t land.', 'Here the skippers can land.'],
  ])('is stale where “%s” is left within the words of another claim', (exact, now, before) => {
    expect(answer(exact, [now])).toBe('stale');
    expect(answer(exact, [now], { before: [before] })).toBe('stale');
    expect(answer(exact, [now], { before: [now] })).toBe(`found par1: ${exact}`);
  });

  it('takes no number for one of which it is a part', () => {
    expect(answer('5', ['Article 15'], { prefix: 'Article' })).toBe('stale');
  });

  it('finds what exact words and context lead to once, wherever no edition is known', () => {
    const word = fc.constantFrom('quay', 'the', 'boat', '🚢', 'причал', 'a', 'U.S.', '5', '—');
    const text = fc.array(word, { minLength: 1, maxLength: 16 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), fc.nat(), (one, other, from, length, beside) => {
        const start = from % one.length;
        const end = Math.min(one.length, start + 1 + (length % 20));
        const quote = {
          source: 's',
          exact: one.slice(start, end).trim(),
          prefix: one.slice(Math.max(0, start - (beside % 20)), start).trim(),
          suffix: one.slice(end, end + (beside % 13)).trim(),
        };
        const { state, anchor } = findQuote(quote, named([one, other], 'en'));
        if (state === 'found') expect(anchored(quote.exact, [one, other], quote)).toEqual({ state, anchor });
      }),
      { numRuns: 400 },
    );
  });
});
