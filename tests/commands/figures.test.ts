import { describe, expect, it } from 'vitest';
import { EARLIER, LATER, LATEST, Project, source, type Files } from './project.js';

const SERIES = { series: 'water' };
const THREE: Files = {
  'sources/a.md': source('a-2004', 2004, EARLIER, SERIES),
  'sources/b.md': source('b-2011', 2011, LATER, SERIES),
  'sources/c.md': source('c-2019', 2019, LATEST, SERIES),
};

describe('build --figures', () => {
  it('writes the charts beside the other outputs', async () => {
    const project = new Project(THREE);
    const { code, err } = await project.run(['build', '--formats', 'json', '--figures']);
    expect(code).toBe(0);
    expect(Object.keys(project.fingerprints('out'))).toEqual([
      'out/briefing.json',
      'out/figures/rise-and-fall.svg',
      'out/figures/timeline.svg',
    ]);
    expect(err).toContain('figures/timeline.svg');
    expect(project.text('out/figures/timeline.svg')).toContain('Draft, not published');
  });

  it('writes none that were not asked for, and leaves what lies there', async () => {
    const project = new Project({ ...THREE, 'out/figures/mine.svg': 'mine' });
    await project.build('json');
    expect(Object.keys(project.fingerprints('out'))).toEqual(['out/briefing.json', 'out/figures/mine.svg']);
  });

  it('says so where there is no chart', async () => {
    const project = new Project();
    const { code, err } = await project.run(['build', '--formats', 'json', '--figures']);
    expect(code).toBe(0);
    expect(err).toContain('No figure is written');
    expect(project.has('out/figures')).toBe(false);
  });

  it('gives the same bytes in any time zone and locale', async () => {
    const places = [
      { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'ru_RU.UTF-8' },
      { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8' },
    ];
    const dates = { 'sources/d.md': source('d-2019', 2019, LATEST, { ...SERIES, published: '2019-03-31' }) };
    const made = [];
    for (const env of places) {
      const project = new Project({ ...THREE, ...dates });
      expect((await project.run(['build', '--formats', 'html', '--figures'], { env })).code).toBe(0);
      made.push(project.fingerprints('out'));
    }
    expect(Object.keys(made[0] ?? {})).toHaveLength(3);
    expect(made[1]).toEqual(made[0]);
    expect(made[2]).toEqual(made[0]);
  });

  it('replaces nothing when one of the places is taken', async () => {
    const project = new Project({ ...THREE, 'out/briefing.json': 'older', 'out/figures': 'a file' });
    const { code, err } = await project.run(['build', '--formats', 'json', '--figures']);
    expect(code).toBe(1);
    expect(err).toContain('to do:');
    expect(project.text('out/briefing.json')).toBe('older');
    expect(Object.keys(project.fingerprints('out'))).toEqual(['out/briefing.json', 'out/figures']);
  });

  it('removes what an interrupted build of a dead process left there', async () => {
    const left = 'out/figures/.synoptic-999999999-timeline.svg.tmp';
    const project = new Project({ ...THREE, [left]: 'half' });
    await project.run(['build', '--formats', 'json', '--figures']);
    expect(project.has(left)).toBe(false);
  });
});

describe('the page', () => {
  it('shows each chart with its title, its words and a way to its numbers', async () => {
    const project = new Project(THREE);
    await project.build('html');
    const html = project.text('out/briefing.html');
    expect(html).toMatch(/<h2 id="timeline">The texts name dates up to 11 years ahead/);
    expect(html).toMatch(
      /<svg role="img" aria-label="2004 · Water Office: published 2004; names 1 date of 1998\./,
    );
    expect(html).toContain('<table class="chart-dates">');
    expect(html).toMatch(
      /<p class="panel-title"><a href="#t\.wells">Wells<\/a><\/p>\s*<svg role="img" aria-label="Wells: /,
    );
    expect(html).toContain('<a href="#overview">');
  });

  it('says nothing of charts where there is none', async () => {
    const project = new Project();
    await project.build('html');
    const body = project.text('out/briefing.html').replace(/<style>[^]*?<\/style>/, '');
    expect(body).not.toMatch(/chart|timeline|rise-and-fall/);
  });
});
