import { describe, expect, it } from 'vitest';
import { diffBriefings } from '../../src/editions/diff-briefings.js';
import { briefingOf } from '../briefing/sample.js';
import { NAMES } from './told.js';

/** What turned when one quote on ports was reworded into another. */
function turns(before: string, after: string, language = 'en'): readonly string[] {
  const [one, other] = [before, after].map((text) =>
    briefingOf({
      themes: 'themes:\n  - {id: ports, terms: {en: [port*], ru: [порт*]}}\n',
      sources: { a: [text, { language }] },
    }),
  );
  if (!one || !other) return [];
  const differences = diffBriefings(one, other, NAMES).themes.flatMap((theme) => theme.differences);
  const reworded = differences.find(({ kind }) => kind === 'reworded');
  return reworded?.kind === 'reworded' ? reworded.turns : ['not reworded'];
}

describe('the turns of a reworded quote', () => {
  it.each([
    ['The port holds forty boats of the fleet.', 'The port holds forty ships of the fleet.', ''],
    ['The port holds 40 boats of the fleet.', 'The port holds forty boats of the fleet.', ''],
    ['The port holds 40 boats of the fleet.', 'The port holds 50 boats of the fleet.', 'number'],
    ['The port keeps to article 5 of the charter.', 'The port keeps to article 6 of the charter.', 'number'],
    ['The port opens on 1 May 2020 to all.', 'The port opens on 2 May 2020 to all.', 'date'],
    ['The port is open to foreign boats.', 'The port is not open to foreign boats.', 'negation statement'],
    ['The port is open to foreign boats.', 'The port may be open to foreign boats.', 'statement'],
    [
      'The port is not open to boats and it is open to ships.',
      'The port is open to boats and it is not open to ships.',
      'negation statement',
    ],
  ])('are told: %s / %s', (before, after, expected) => {
    expect(turns(before, after).join(' ')).toBe(expected);
  });

  it('are told of Russian texts', () => {
    expect(
      turns('Порт будет открыт для судов в 2020 году.', 'Порт не будет открыт для судов в 2021 году.', 'ru'),
    ).toEqual(expect.arrayContaining(['negation', 'date']));
  });

  it('are told where the same words count as said otherwise', () => {
    const briefing = briefingOf({ themes: 'ports: [port]\n', sources: { a: 'The port is open.' } });
    const older = {
      ...briefing,
      themes: briefing.themes.map((theme) => ({
        ...theme,
        codings: theme.codings.map((coding) => ({ ...coding, statement: 'hedged' as const })),
      })),
    };
    expect(diffBriefings(older, briefing, NAMES).themes[0]?.differences).toMatchObject([
      { kind: 'reworded', turns: ['statement'], words: [{ kind: 'kept', text: 'The port is open.' }] },
    ]);
  });
});
