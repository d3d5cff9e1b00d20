import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPrinter } from '../../src/print/find-printer.js';
import { launch, type RunningPrinter } from '../../src/print/launch.js';
import { machineWith } from './own-fonts.js';
import { pdfText } from './pdf-text.js';
import { tinyFont } from './tiny-font.js';
import { fontFace, needsShell, noShell } from './with-shell.js';

const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${fontFace(
  "'Source Serif 4'",
  'source-serif-4/files/source-serif-4-latin-400-normal.woff2',
)} body { font-family: 'Source Serif 4', serif }</style></head>`;

async function printerOn(conf: string): Promise<RunningPrinter> {
  const { HOME, XDG_CACHE_HOME } = process.env;
  const { found } = await findPrinter({ env: { HOME, XDG_CACHE_HOME, FONTCONFIG_FILE: conf } });
  if (found?.origin !== 'bundled') throw new Error('not the bundled shell');
  return launch(found);
}

describe.skipIf(noShell)(`what no font holds, on a machine without fonts${needsShell}`, () => {
  let bare: RunningPrinter;
  beforeAll(async () => {
    bare = await printerOn(machineWith());
  });
  afterAll(() => bare.close());

  it('is told for scripts, symbols and private signs', async () => {
    const texts = [
      'س',
      '汉',
      'ひ',
      '한',
      'न',
      'ก',
      '😀',
      '⚓',
      '\uf0b7',
      '\u0378',
      '\u{1d400}',
      '1\ufe0f\u20e3',
    ];
    expect(await bare.lacking(head, texts)).toEqual(texts);
  });

  it('is nothing of what the page or the bundled printer brings', async () => {
    expect(
      await bare.lacking(head, ['a', 'é', 'ж', 'Ω', 'ש', '→', '≈', '≥', '‰', '‡', '‑', '¹', '\ufffd']),
    ).toEqual([]);
  });

  it('is no letter whose mark is drawn by the letter composed with it', async () => {
    expect(await bare.lacking(head, ['e\u0301', 'и\u0306', 'ё', 'a\u0328'])).toEqual([]);
  });

  it('is a letter with a mark that no font can put on it', async () => {
    expect(await bare.lacking(head, ['e\u1dc4', '\u1dc4'])).toEqual(['e\u1dc4', '\u1dc4']);
  });

  it('is nothing that is not seen, nor anything wide', async () => {
    const unseen = ['a\u00ad', '\ufeff', '\u200d', 'a\ufe0e', '\u2066', '\u2003', 'W'.repeat(200)];
    expect(await bare.lacking(head, unseen)).toEqual([]);
  });

  it('takes lone surrogates, markup and nothing at all', async () => {
    expect(await bare.lacking(head, [])).toEqual([]);
    expect(await bare.lacking(head, ['\ud800', '<b>', '&amp;', '', '\u2028', '漢'])).toEqual(['漢']);
  });

  it('is asked by the browser in turn, and the next print is not changed by it', async () => {
    const html = `${head}<body><p>first words</p>`;
    const options = { tagged: false, outline: false };
    const before = await pdfText(await bare.print(html, options));
    const [lacking, after] = await Promise.all([bare.lacking(head, ['漢']), bare.print(html, options)]);
    expect(lacking).toEqual(['漢']);
    expect(await pdfText(after)).toEqual(before);
  });

  it('is nothing that a face inlined by the page itself holds', async () => {
    const data = tinyFont('Mine 4', '漢').toString('base64');
    const face = `<style>@font-face { font-family: 'Mine 4'; src: url(data:font/ttf;base64,${data}) }</style>`;
    expect(await bare.lacking(head.replace('</head>', `${face}</head>`), ['漢', '字'])).toEqual(['字']);
  });
});

describe.skipIf(noShell)(`what no font holds, on a machine with a font${needsShell}`, () => {
  it('is what that font lacks', async () => {
    const conf = machineWith({ 'tiny.ttf': tinyFont('Tiny', 'سلام漢') });
    const printer = await printerOn(conf);
    try {
      expect(await printer.lacking(head, ['س', 'ل', 'م', '漢', '字'])).toEqual(['字']);
    } finally {
      await printer.close();
    }
  });
});
