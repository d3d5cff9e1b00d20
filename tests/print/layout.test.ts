import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import {
  CODEBOOK,
  EARLIER,
  LATER,
  LATEST,
  Project,
  RUSSIAN,
  run,
  source,
  type Files,
} from '../commands/project.js';
import { hasStrategies, strategies } from '../strategies.js';
import { contentsNumbers } from './contents-numbers.js';
import { pageFaults } from './page-faults.js';
import { launch } from '../../src/print/launch.js';
import { pdfText } from './pdf-text.js';
import { bundledPrinter, needsShell, noShell } from './with-shell.js';

const LONG = Array.from(
  { length: 120 },
  (_, n) => `Borehole ${n} of the valley needs a well permit as the office says.`,
);
const GREEK = 'Το φράγμα στο πάνω φαράγγι ολοκληρώθηκε το 1998. Η γεώτρηση είναι βαθιά.';

function themesOf(count: number): string {
  const themes = Array.from({ length: count }, (_, n) => {
    const terms = n % 5 === 4 ? 'iceberg' : ['borehole', 'dam', 'tariff', 'goat'][n % 4];
    return `  - {id: t${n}, title: Theme number ${n}, question: What of it?, terms: {en: [${terms}]}}`;
  });
  return `themes:\n${themes.join('\n')}\n`;
}

const PROJECTS: Readonly<Record<string, Files>> = {
  'two sources': {},
  'three sources': { 'sources/c.md': source('c-2019', 2019, LATEST, { series: 'water' }) },
  'one source': { 'sources/b.md': null },
  'a title of 300 characters': {
    'sources/briefing.yml': `title: ${'Water in the upper and the lower valley '.repeat(8).slice(0, 300)}\n`,
  },
  'forty themes': { 'sources/themes.yml': themesOf(40), 'sources/c.md': source('c-2019', 2019, LATEST) },
  'quotes of 2,000 words': {
    'sources/a.md': source('a-2004', 2004, LONG.concat(LONG).join(' ')),
    'sources/b.md': source('b-2011', 2011, LONG.join(' ')),
  },
  'Cyrillic and Greek text': {
    'sources/themes.yml': `${CODEBOOK.replace('      en: {strong: [borehole*', '      el: [γεώτρηση, φράγμα]\n      en: {strong: [borehole*')}`,
    'sources/a.md': source('a-2004', 2004, RUSSIAN, { language: 'ru' }),
    'sources/b.md': source('b-2011', 2011, GREEK, { language: 'el', title: 'Αναφορά' }),
  },
  'nine sources of one voice, on Letter': {
    'sources/briefing.yml': 'title: Nine\npage: Letter\n',
    ...Object.fromEntries(
      Array.from({ length: 9 }, (_, n) => [
        `sources/${'abcdefghi'[n]}.md`,
        source(`y-${2001 + n}`, 2001 + n, [EARLIER, LATER, LATEST][n % 3] ?? '', { series: 'water' }),
      ]),
    ),
  },
};

/** A word that no line holds, wherever words of a project's own can stand. */
const WORD = 'unendingly'.repeat(40);
const ENDLESS: Files = {
  'sources/briefing.yml': `title: ${WORD}\nsubtitle: ${WORD}\nquestion: ${WORD}\nauthors: [${WORD}]\ninstitution: ${WORD}\nmarking: ${WORD}\ndisclaimer: ${WORD}\n`,
  'sources/themes.yml': CODEBOOK.replace('title: Wells', `title: ${WORD}`).replace('Who may', WORD),
  'sources/a.md': source('a-2004', 2004, `A well permit ${WORD} is needed.\n\n${EARLIER}`, { label: WORD }),
  'sources/b.md': source('b-2011', 2011, LATER, { publisher: WORD, title: WORD }),
  'sources/judgements/wells.md': `---\nauthor: ${WORD}\ndate: 2020-01-01\n---\n\nOf ${WORD} [@a-2004/par1].\n`,
  'sources/judgements/briefing.md': `---\nauthor: ${WORD}\ndate: 2020-01-01\n---\n\nOf ${WORD} [@a-2004/par1].\n`,
};

const PLANTED = `<style>@page { size: A4; margin: 22mm 20mm 25mm }</style>
  <p>First page<p style="position:absolute;top:100px">Over<p style="position:absolute;top:104px">Under
  <p style="font-size:7px">Fine print
  <h2 style="break-before:page;margin-top:850px">A heading</h2><p style="break-before:page">&nbsp;<p style="break-before:page">End`;

describe.skipIf(noShell)(`pageFaults${needsShell}`, () => {
  it('sees text that overlaps or is set too small, a heading that stands last, and an empty page', async () => {
    const running = await launch(await bundledPrinter());
    const pdf = await running.print(PLANTED, { tagged: true, outline: false });
    await running.close();
    const faults = await pageFaults(pdf);
    for (const fault of [
      /page 1: “Over” and “Under” overlap/,
      /page 1: “Fine print” is set too small/,
      /page 2: the heading/,
      /page 3: nothing/,
    ])
      expect(faults.join('\n')).toMatch(fault);
  });
});

describe.skipIf(noShell)(`the printed pages${needsShell}`, () => {
  it.each(Object.entries(PROJECTS))('of %s clip, cover and orphan nothing', async (_, files) => {
    const project = new Project(files);
    const built = await project.build('pdf');
    expect(built.err).not.toMatch(/No PDF/);
    const pdf = project.bytes('out/briefing.pdf');
    expect(await pageFaults(pdf)).toEqual([]);
    for (const { text, number, page } of await contentsNumbers(pdf))
      expect(`${text} ${number}`).toBe(`${text} ${page}`);
  });

  it('hold words without an end, and what has changed in them', async () => {
    const project = new Project(ENDLESS);
    expect((await project.run(['publish', '--date', '2020-01-02'])).code).toBe(0);
    expect(await pageFaults(project.bytes('out/editions/1.pdf'))).toEqual([]);
    project.write({
      'sources/a.md': source('a-2004', 2004, `${EARLIER}\n\nA well of ${WORD} depth.`, { label: WORD }),
      'sources/judgements/wells.md': null,
      'sources/judgements/briefing.md': null,
    });
    await project.build('pdf');
    expect(await pageFaults(project.bytes('out/briefing.pdf'))).toEqual([]);
  });

  it('keep the list of sources with its heading, however full the first page is', async () => {
    const sources = Object.fromEntries(
      Array.from({ length: 16 }, (_, n) => [
        `sources/y${n}.md`,
        source(`y-${2001 + n}`, 2001 + n, EARLIER, { series: 'water' }),
      ]),
    );
    for (let lines = 0; lines < 6; lines++) {
      const subtitle = 'Water of the upper valley and of the lower one '.repeat(2 * lines);
      const project = new Project({
        ...sources,
        'sources/a.md': null,
        'sources/b.md': null,
        'sources/themes.yml': themesOf(9),
        'sources/briefing.yml': `title: Sixteen\nsubtitle: "${subtitle}"\n`,
      });
      await project.build('pdf');
      const [first = '', second = ''] = await pdfText(project.bytes('out/briefing.pdf'));
      for (const text of [first, second]) expect(text).not.toMatch(/Sources\s+Draft, not published/);
      expect(`${first} ${second}`).toMatch(/Sources\s+2001/);
    }
  }, 300_000);

  it('of two sources and four themes are six at most before the sources part', async () => {
    const codebook = `${CODEBOOK}  - {id: goats, title: Goats, question: What of goats?, terms: {en: [goat, bees]}}\n`;
    const project = new Project({ 'sources/themes.yml': codebook });
    await project.build('pdf');
    const texts = await pdfText(project.bytes('out/briefing.pdf'));
    expect(texts.findIndex((text) => /^Water in the valley {2,}Sources/.test(text))).toBeLessThanOrEqual(6);
    expect(texts.findIndex((text) => /Goats/.test(text))).toBeGreaterThan(-1);
  });

  it.skipIf(!hasStrategies)(
    `of sixteen strategies and eight themes are 24 at most before the sources part${hasStrategies ? '' : ' (skipped: the strategies are not here)'}`,
    async () => {
      const out = mkdtempSync(join(tmpdir(), 'synoptic-strategies-'));
      const project = new Project(strategies(16));
      const built = await run(['build', '--project', project.folder, '--formats', 'pdf', '--out', out], {
        limit: 300_000,
      });
      expect(built.code).toBe(0);
      const pdf = readFileSync(join(out, 'briefing.pdf'));
      const numbers = await contentsNumbers(pdf);
      expect(numbers.find((line) => line.text === 'Sources')?.page).toBeLessThanOrEqual(25);
      for (const { text, number, page } of numbers) expect(`${text} ${number}`).toBe(`${text} ${page}`);
      expect(await pageFaults(pdf, 60)).toEqual([]);
    },
    400_000,
  );
});
