import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/commands/analyse.js';
import { Analyst } from '../../../src/commands/reviewing/analyst.js';
import { LATEST, NO_PRINTER, Project, source } from '../project.js';

const DAM =
  '- ruling: reject\n  theme: dams\n  quote: {source: a-2004, exact: "The dam at the upper gorge was finished in 1998."}\n';
const WELL =
  '- ruling: accept\n  theme: wells\n  quote: {source: b-2011, exact: still needs a well permit}\n';
const PIN = '- ruling: pin\n  theme: wells\n  quote: {source: c-2019, exact: No new borehole is allowed}\n';
const TOLD =
  '- ruling: statement\n  theme: dams\n  quote: {source: b-2011, exact: will not be raised}\n  to: intended\n';

describe('an analyst', () => {
  it('makes of rulings what a build makes of them', () => {
    const project = new Project({ 'sources/c.md': source('c-2019', 2019, LATEST) });
    const analyst = new Analyst(project.folder);
    const states = ['', DAM, DAM + WELL, DAM + WELL + PIN, TOLD + WELL, WELL, '- {}\n', TOLD + PIN, ''];
    for (const rulings of states) {
      project.write({ 'sources/rulings.yml': rulings });
      if (rulings === '- {}\n') {
        expect(() => analyst.analyse()).toThrow();
        continue;
      }
      expect(analyst.analyse()?.briefing).toEqual(analyse(project.folder));
      expect(analyst.analyse()).toBeNull();
    }
  });

  it('says so where nothing has changed', () => {
    const analyst = new Analyst(new Project().folder);
    expect(analyst.analyse()?.briefing.title).toBe('Water in the valley');
    expect(analyst.analyse()).toBeNull();
  });

  it('finds a term everywhere, and tells what it would add and lose', () => {
    const analyst = new Analyst(new Project().folder);
    analyst.analyse();
    expect(analyst.search('gorge').hits.map(({ passage }) => passage)).toEqual([
      'a-2004/par2',
      'b-2011/par3',
    ]);
    const goats = { theme: 'dams', language: 'en', strength: 'plain', text: 'goat*' } as const;
    expect(analyst.tryTerm(goats)).toMatchObject({ addedCount: 1, lostCount: 0 });
    expect(analyst.tryTerm({ ...goats, strength: 'exclude', text: 'dam' }).lostCount).toBe(1);
    expect(() => analyst.search('"open')).toThrow(/malformed term/);
    expect(() => analyst.search(' ')).toThrow();
  });

  it('compares an edition with the project as it stands, and editions with each other', async () => {
    const project = new Project();
    for (const date of ['2022-04-01', '2022-05-01']) {
      await project.run(['publish', '--date', date], { env: NO_PRINTER });
      project.write({ 'sources/c.md': source('c-2019', 2019, LATEST) });
    }
    const analyst = new Analyst(project.folder);
    expect(() => analyst.compare({ from: 1, to: null, query: {} })).toThrow(/cannot be made/);
    analyst.analyse();
    const now = analyst.compare({ from: 1, to: null, query: {} });
    expect(now.themes.map(({ title }) => title)).toEqual(['Wells', 'Dams', 'Tariffs']);
    expect(now.byCause).toMatch(/by the sources/);
    expect(analyst.compare({ from: 2, to: null, query: {} }).nothing).toMatch(
      /^Nothing changed since edition 2/,
    );
    expect(analyst.compare({ from: 1, to: 2, query: {} }).themes).toHaveLength(3);
    project.write({ 'sources/c.md': null });
    analyst.analyse();
    expect(analyst.compare({ from: 2, to: null, query: {} }).nothing).toBe('');
    expect(() => analyst.compare({ from: 3, to: null, query: {} })).toThrow(/there is no edition 3/);
  });
});
