import { describe, expect, it } from 'vitest';
import { missingSigns } from '../print/missing-signs.js';
import { machineWith } from '../print/own-fonts.js';
import { pdfText } from '../print/pdf-text.js';
import { tinyFont } from '../print/tiny-font.js';
import { needsShell, noShell } from '../print/with-shell.js';
import { EARLIER, LATER, NO_PRINTER, Project, source } from './project.js';

const GREEK = 'Η άδεια απαιτείται για κάθε γεώτρηση· ἐν ἀρχῇ ἦν ὁ λόγος. A well permit.';
const RUSSIAN = 'Разрешение на колодец, и\u0306 ё ѣ. Подъём № 5.';
const ARABIC = 'A well permit. السلام عليكم';
const CHINESE = 'A well permit. 水利工程';

const project = (...texts: readonly string[]) =>
  new Project({
    'sources/a.md': null,
    'sources/b.md': null,
    ...Object.fromEntries(
      texts.map((text, index) => [
        `sources/s${index}.md`,
        source(`s-${2000 + index}`, 2000 + index, text, { language: text === RUSSIAN ? 'ru' : 'en' }),
      ]),
    ),
  });

const on = (conf: string) => ({ env: { FONTCONFIG_FILE: conf } });

describe.skipIf(noShell)(`printing on a machine without fonts${needsShell}`, () => {
  it('prints Latin, Cyrillic and Greek right, with signs, and warns of nothing', async () => {
    const own = project(`${EARLIER} → ≈ ≥ ‰ ‡`, `${GREEK} ${LATER}`, RUSSIAN);
    const { code, err } = await own.build('pdf', on(machineWith()));
    expect(code).toBe(0);
    expect(err).not.toContain('Warning');
    const text = (await pdfText(own.bytes('out/briefing.pdf'))).join(' ').replace(/\s+/g, ' ');
    for (const words of ['Разрешение на колодец', 'ё ѣ', 'άδεια απαιτείται', 'λόγος', 'well permit'])
      expect(text).toContain(words);
    for (const sign of '→≈≥‰‡ἀῇ') expect(text).toContain(sign);
    expect(await missingSigns(own.bytes('out/briefing.pdf'))).toBe(0);
    const proof = await own.run(['verify']);
    expect(proof).toMatchObject({ code: 0, out: expect.stringContaining('Proven') });
  });

  it('names the scripts that it prints as boxes, on stderr and for scripts', async () => {
    const own = project(ARABIC, CHINESE);
    const { code, out, err } = await own.run(['build', '--formats', 'pdf', '--json'], on(machineWith()));
    expect(code).toBe(0);
    expect(err).toMatch(/Warning: Arabic: no font here holds \d+ characters .*“السلام” in s-2000\/par1/);
    expect(err).toMatch(/Warning: Han \(Chinese\): .*“水利工程” in s-2001\/par1.*fonts-noto-cjk/);
    expect(JSON.parse(out)).toMatchObject({
      missingFonts: expect.arrayContaining([
        expect.objectContaining({ writing: 'Arabic', where: 's-2000/par1', example: '“السلام”' }),
        expect.objectContaining({ writing: 'Han (Chinese)', where: 's-2001/par1' }),
      ]),
    });
    expect(await missingSigns(own.bytes('out/briefing.pdf'))).toBeGreaterThan(0);
  });

  it('no longer names a script once a font of the machine holds it', async () => {
    const conf = machineWith({ 'arabic.ttf': tinyFont('Tiny', 'السلام عليكم') });
    const { err } = await project(ARABIC, CHINESE).build('pdf', on(conf));
    expect(err).not.toContain('Arabic');
    expect(err).toContain('Han (Chinese)');
  });

  it('warns of nothing, and prints no boxes, once all of it is held', async () => {
    const fonts = { 'a.ttf': tinyFont('Tiny A', 'السلام عليكم'), 'c.ttf': tinyFont('Tiny C', '水利工程') };
    const own = project(ARABIC, CHINESE);
    const { err } = await own.build('pdf', on(machineWith(fonts)));
    expect(err).not.toContain('Warning');
    expect(await missingSigns(own.bytes('out/briefing.pdf'))).toBe(0);
  });

  it('does not take for a missing font what takes no ink, and names what means nothing', async () => {
    const unseen = 'A well\u00adpermit \u200b\u2066well\u2069 a\ufe0f \ufeff well permit.';
    const { code, err } = await project(unseen, LATER).build('pdf', on(machineWith()));
    expect({ code, warned: err.includes('Warning') }).toEqual({ code: 0, warned: false });
    const strange = await project('A well \uf0b7 permit \u0378 \u{10ffff} \ue000\u0301.', LATER).build(
      'pdf',
      on(machineWith()),
    );
    expect(strange.code).toBe(0);
    expect(strange.err.match(/^Warning: .*/gm)).toEqual([
      expect.stringMatching(/^Warning: characters without an agreed meaning: .*U\+F0B7 in s-2000\/par1/),
    ]);
  });

  it('says so when an edition is published', async () => {
    const { code, err } = await project(ARABIC).run(['publish', '--date', '2022-04-01'], on(machineWith()));
    expect(code).toBe(0);
    expect(err).toContain('Warning: Arabic');
  });

  it('asks nothing of other formats', async () => {
    const { err } = await project(ARABIC).build('html,md,json', on(machineWith()));
    expect(err).not.toContain('Warning');
  });
});

describe('doctor', () => {
  it.skipIf(noShell)(
    `says which scripts the texts need, and which of them a font holds${needsShell}`,
    async () => {
      const conf = machineWith({ 'arabic.ttf': tinyFont('Tiny', 'السلام عليكم') });
      const own = project(ARABIC, CHINESE);
      const { code, out } = await own.run(['doctor'], on(conf));
      expect(code).toBe(0);
      expect(out).toMatch(
        /MISSING {2}Fonts inlined: Source Serif 4, Source Sans 3 \(Latin, Cyrillic, Greek\)/,
      );
      expect(out).toMatch(/Arabic: \d+ characters of the page beyond the inlined fonts, held by other fonts/);
      expect(out).toMatch(/Han \(Chinese\): no font here holds \d+ characters/);
      const told: unknown = JSON.parse((await own.run(['doctor', '--json'], on(conf))).out);
      expect(told).toMatchObject({
        fonts: {
          inlined: ['Source Serif 4', 'Source Sans 3'],
          scripts: ['Latin', 'Cyrillic', 'Greek'],
          needed: [
            { writing: 'Arabic', held: true },
            { writing: 'Han (Chinese)', held: false },
          ],
          missing: [{ writing: 'Han (Chinese)', where: 's-2001/par1' }],
        },
      });
    },
  );

  it('finds nothing amiss in texts that the inlined fonts hold', async () => {
    const { out } = await project(EARLIER, RUSSIAN).run(['doctor'], { env: NO_PRINTER });
    expect(out).toContain('good  Fonts inlined');
  });

  it('does not guess where there is no printer to ask', async () => {
    const { out } = await project(ARABIC).run(['doctor', '--json'], { env: NO_PRINTER });
    expect(JSON.parse(out)).toMatchObject({
      fonts: { needed: [{ writing: 'Arabic', held: null }], missing: [] },
    });
  });
});
