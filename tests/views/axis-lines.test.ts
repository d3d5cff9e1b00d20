import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { markdown } from '../../src/views/markdown.js';
import { source } from '../commands/project.js';
import { pageOf } from './page-of.js';

const series = { series: 'office' };
const THEMES = 'themes: [{id: dam, title: Dam, terms: [dam]}]';

function page(one: string, other: string) {
  return pageOf({
    'sources/themes.yml': THEMES,
    'sources/a.md': source('a-2004', 2004, one, series),
    'sources/b.md': source('b-2011', 2011, other, series),
  });
}

const MAY = 'The northern dam at Korba may flood the old village.';
const DOES = 'The northern dam at Korba floods the old village.';
const NOT = 'The northern dam at Korba does not flood the old village.';

describe('the lines of what grew stronger or weaker', () => {
  it('tell firmness with the cue words of both sides and lead to both passages', () => {
    const [line] = page(MAY, DOES).themes[0]?.strip[0]?.axes ?? [];
    expect(line?.text).toBe('How firmly: firmer, hedged: may; then asserted: dam');
    expect(line?.cites.map(({ href }) => href)).toEqual(['#p.a-2004.par1', '#p.b-2011.par1']);
  });

  it('call a reversal possible', () => {
    const [line] = page(DOES, NOT).themes[0]?.strip[0]?.axes ?? [];
    expect(line?.text).toMatch(/^Possible reversal: asserted: dam; then negated: .*not/);
  });

  it('give both numbers of a quantity as printed', () => {
    const guards = (number: string): string =>
      `The dam at Korba is guarded by ${number} soldiers of the garrison.`;
    const [line] = page(guards('400'), guards('about 900')).themes[0]?.strip[0]?.axes ?? [];
    expect(line?.text).toBe('What quantity: higher, 400 soldiers, then about 900 soldiers');
  });

  it('say how many more there are, where there are many', () => {
    const places = ['Korba', 'Lipnik', 'Jinja', 'Tana', 'Saimaa'];
    const say = (verb: string): string =>
      places
        .map((place, n) => `The dam at ${place} by river number${n} ${verb} village${n} each spring.`)
        .join('\n\n');
    const lines = page(say('may flood'), say('floods')).themes[0]?.strip[0]?.axes ?? [];
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)?.text).toBe('and 2 more of this kind, in briefing.json');
  });

  it('stand in Markdown under their change, and are none where nothing shows', () => {
    expect(markdown(page(MAY, DOES))).toMatch(/\n {2}- How firmly: .*\(#p\.a-2004\.par1\)/);
    expect(page(DOES, DOES).themes[0]?.strip[0]?.axes).toEqual([]);
  });

  it('name no cause and no motive in either language', () => {
    for (const language of ['en', 'ru']) {
      const labels = readFileSync(new URL(`../../templates/labels/${language}.yml`, import.meta.url), 'utf8');
      const patterns = labels.split('\n').filter((line) => line.startsWith('axis'));
      expect(patterns).toHaveLength(8);
      for (const pattern of patterns)
        expect(pattern).not.toMatch(/because|due to|in order|потому|из-за|чтобы/i);
    }
  });
});
