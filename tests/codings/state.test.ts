import { describe, expect, it } from 'vitest';
import { PassageCues, state } from '../../src/codings/state.js';
import { coded, passageOf } from './sample.js';
import { themeOf } from '../themes/sample.js';

const themes = themeOf({ strong: ['quay'], plain: ['boat'] });

function stated(text: string) {
  const { codings, passages } = coded(themes, { s: text });
  const [coding] = codings;
  const words = passages[0]?.text ?? '';
  const cut = (range: { start: number; end: number } | null | undefined) =>
    range && words.slice(range.start, range.end);
  return { statement: coding?.statement, holder: cut(coding?.holder), cues: coding?.cues.map(cut) };
}

/** What is made, and how many elements of lists were gone through one by one on the way. */
function counted<Made>(make: () => Made): { readonly result: Made; readonly steps: number } {
  const lists: { next: () => unknown } = Object.getPrototypeOf([][Symbol.iterator]());
  const { next } = lists;
  let steps = 0;
  lists.next = function (this: unknown) {
    steps++;
    return next.call(this);
  };
  try {
    const result = make();
    return { result, steps };
  } finally {
    lists.next = next;
  }
}

describe('state', () => {
  it.each([
    ['asserted where there is no cue', 'The quay is new.', 'asserted'],
    ['negated', 'The quay is not new.', 'negated'],
    ['negated by what follows', 'The quay was never mended.', 'negated'],
    ['hedged', 'The quay may be new.', 'hedged'],
    ['conditional', 'The quay closes if it snows.', 'conditional'],
    ['intended', 'The state plans to build a quay.', 'intended'],
    ['obliged', 'The state must mend the quay.', 'obliged'],
    ['reported', 'The state said the quay is new.', 'reported'],
    [
      'negated before it is anything else',
      'The state said it will not mend the quay if it may snow.',
      'negated',
    ],
    ['conditional before hedged', 'The quay would perhaps hold.', 'conditional'],
    ['hedged before intended', 'The quay will perhaps hold.', 'hedged'],
    ['intended before obliged', 'The quay must hold and will hold.', 'intended'],
    ['obliged before reported', 'The office said the quay must hold.', 'obliged'],
    ['asserted where the negation stands behind but', 'The quay is new but not large.', 'asserted'],
    [
      'asserted where the negation stands before but',
      'The port is not large but the quay is new.',
      'asserted',
    ],
    [
      'asserted where the negation stands behind a semicolon',
      'The quay is new; the port is not.',
      'asserted',
    ],
    ['asserted where the negation stands behind a dash', 'The quay is new – the port is not.', 'asserted'],
    ['reported across a limit', 'The quay is new, but small, the office said.', 'reported'],
    ['asserted behind a cue that means nothing', 'Not only the quay is new.', 'asserted'],
    ['asserted in May', 'The quay opened in May.', 'asserted'],
    [
      'asserted where a subordinate clause holds the negation',
      'Although the port resisted the sale, the quay is new.',
      'asserted',
    ],
  ])('is %s', (_, text, statement) => {
    expect(stated(text).statement).toBe(statement);
  });

  it('is that of the sentence with the heaviest span, with all cues kept', () => {
    expect(stated('A boat may sink. The quay is not new. A boat must float.')).toEqual({
      statement: 'negated',
      holder: null,
      cues: ['may', 'not', 'must'],
    });
  });

  it('is that of the first of equally heavy spans', () => {
    expect(stated('The quay may hold. The quays of the lake must hold.').statement).toBe('hedged');
  });

  it('names the holder of the sentence it takes', () => {
    expect(stated('The quay is new, according to the Lake Board.').holder).toBe('Lake Board');
    expect(stated('The quay is new, the Lake Board said.').holder).toBe('Lake Board');
    expect(stated('The quay is new.').holder).toBeNull();
  });

  it('is asserted, without cues, in a language without lists', () => {
    const { codings } = coded(themeOf({ plain: ['kai'] }, 'de'), {
      s: ['Der Kai ist nicht neu.', { language: 'de' }],
    });
    expect(codings[0]).toMatchObject({ statement: 'asserted', cues: [], holder: null });
  });

  it('gathers the cues of a long run in one pass', () => {
    const passage = passageOf('The quay is not new, and may sink. '.repeat(2_000).trim());
    const cues = new PassageCues(passage);
    const all = passage.sentences.flatMap((_, at) => cues.of(at).cues);
    const { result, steps } = counted(() => state(cues, [0, passage.sentences.length - 1], []));
    expect(result.cues).toEqual(all);
    expect(steps).toBeLessThan(3 * all.length);
  });
});
