import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/model/briefing.js';
import type { Suggestions } from '../../src/model/suggestion.js';
import { ENGLISH, passages, RUSSIAN, themesOf, THEMES } from '../suggestions/made-up.js';
import { Project, source, type Files } from './project.js';

const MADE_UP: Files = {
  'sources/themes.yml': THEMES,
  'sources/a.md': source('a-2004', 2004, ENGLISH['a'] ?? ''),
  'sources/b.md': source('b-2011', 2011, ENGLISH['b'] ?? ''),
  'sources/r.md': source('r-2012', 2012, RUSSIAN, { language: 'ru' }),
};

/** Sentences on dams, and behind others what keeps the same company without one. */
const DAMS = [
  ...passages(['The dam by the ford has a gate, a sluice and a spillway.'], 8, 'Page'),
  ...passages(['Three carts of timber went down to the valley on market day.'], 4, 'Page'),
  ...passages(['A gate, a sluice and a spillway were painted.'], 4, 'Page'),
].join('\n\n');

/** English passages that a build codes, and those that suggestions count as coded. */
async function codedIn(project: Project): Promise<{ readonly built: number; readonly counted: number }> {
  await project.build('json');
  const { themes }: Briefing = JSON.parse(project.text('out/briefing.json'));
  const built = new Set(themes.flatMap(({ codings }) => codings.map(({ passage }) => passage)));
  const found: Suggestions = JSON.parse((await project.run(['suggest', '--json'])).out);
  return {
    built: [...built].filter((id) => !id.startsWith('r-2012')).length,
    counted: found.languages.find(({ language }) => language === 'en')?.coded.passages ?? 0,
  };
}

describe('suggest', () => {
  it('tells on a terminal what the codebook misses, in both languages, and writes nothing', async () => {
    const project = new Project(MADE_UP);
    const before = project.fingerprints();
    const { code, out, err } = await project.run(['suggest'], { env: { COLUMNS: '80' } });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^en: 60 of 100 passages are on no theme/m);
    expect(out).toMatch(/^ru: 50 of 90 passages are on no theme/m);
    expect(out).toMatch(/^Candidate 1: .*(honey|hives|swarm|beekeeper)/m);
    expect(out).toMatch(/^Candidate 1: .*(рой|пасечник|улей|мед)/m);
    expect(out).toMatch(
      /^Wells \(40 coded passages\)\n {2}worth adding\?\n(.*\n)* {4}pump: 40 in 40 passages/m,
    );
    expect(out).toContain('Office 2004, ¶\u00a0');
    expect(out).toMatch(/^2 terms match nothing: dam \(Dams\) · плотина \(Dams\)$/m);
    expect(project.fingerprints()).toEqual(before);
  });

  it('gives scripts every field, and the citation of each quoted passage', async () => {
    const { code, out } = await new Project(MADE_UP).run(['suggest', '--json']);
    const found: Suggestions & { citations: Record<string, string> } = JSON.parse(out);
    expect([code, found.schema]).toEqual([0, 'synoptic/suggestions@1']);
    expect(found.languages.map(({ language }) => language)).toEqual(['en', 'ru']);
    const quoted = found.languages.flatMap(({ candidates }) =>
      candidates.flatMap(({ examples }) => examples.map(({ passage }) => passage)),
    );
    expect(quoted.length).toBeGreaterThan(0);
    for (const passage of quoted)
      expect(found.citations[passage]).toBe(
        `Water Office ${passage.slice(2, 6)}, ¶\u00a0${passage.split('/par')[1]}`,
      );
  });

  it('prints a codebook that can be pasted and read again', async () => {
    const project = new Project(MADE_UP);
    const { code, out } = await project.run(['suggest', '--yaml']);
    expect(code).toBe(0);
    const themes = themesOf(out);
    expect(themes.map(({ id }) => id)).toContain('candidate-1');
    expect(themes.flatMap(({ terms }) => terms.map(({ language }) => language))).toEqual(
      expect.arrayContaining(['en', 'ru']),
    );
    project.write({ 'sources/themes.yml': out });
    const { code: built, out: use } = await project.run(['check', '--json']);
    const unmatched = JSON.parse(use).codebook.terms.filter(
      (term: { matches: number }) => term.matches === 0,
    );
    expect([built, unmatched]).toEqual([0, []]);
  });

  it('counts by the codings of a build, also where learnt company makes some of them', async () => {
    const project = new Project({
      ...MADE_UP,
      'sources/themes.yml': THEMES.replace('en: {plain: [dam]}', 'en: {plain: [dam], weak: [spillway]}'),
      'sources/c.md': source('c-2013', 2013, DAMS),
    });
    const untaught = await codedIn(project);
    expect(await project.run(['learn'])).toMatchObject({ code: 0 });
    const taught = await codedIn(project);
    expect(taught.built).toBeGreaterThan(untaught.built);
    expect([untaught.counted, taught.counted]).toEqual([untaught.built, taught.built]);
  });

  it('says that there is too little text, rather than list chance finds', async () => {
    const project = new Project();
    const { code, out } = await project.run(['suggest']);
    expect(code).toBe(0);
    expect(out).toContain('Too little text to count');
    expect(out).not.toContain('Candidate 1');
    const { out: yaml } = await project.run(['suggest', '--yaml']);
    expect(yaml).not.toMatch(/^themes:/m);
  });

  it('refuses two forms of output at once', async () => {
    const { code, err } = await new Project().run(['suggest', '--json', '--yaml']);
    expect(code).toBe(2);
    expect(err).toContain('--yaml');
  });
});
