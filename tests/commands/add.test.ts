import { Document as WordDocument, Packer, Paragraph } from 'docx';
import iconv from 'iconv-lite';
import PdfKit from 'pdfkit';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/model/briefing.js';
import { file } from './outside.js';
import { CODEBOOK, EARLIER, LATER, LATEST, Project, RUSSIAN, source } from './project.js';

const SAID = ['--title', 'Third report', '--published', '2007-05', '--publisher', 'Water Office'];

/** A PDF of a few pages as another program makes it. */
function pdfOf(paragraphs: readonly string[], info: object): Promise<Buffer> {
  const made = new PdfKit({ info: { ...info }, lang: 'en' });
  const parts: Buffer[] = [];
  made.on('data', (part: Buffer) => parts.push(part));
  for (const [page, text] of paragraphs.entries()) {
    if (page > 0) made.addPage();
    made.fontSize(11).text(text);
  }
  made.end();
  return new Promise((done) => made.on('end', () => done(Buffer.concat(parts))));
}

describe('synoptic add', () => {
  it('makes one briefing of a PDF, a Word file and a saved page, each with what it says of itself', async () => {
    const project = new Project();
    const pdf = await pdfOf(EARLIER.split('\n\n'), { Title: 'Report in print', Author: 'Ann Weir' });
    const word = await Packer.toBuffer(
      new WordDocument({
        title: 'Report in Word',
        creator: 'Ann Weir',
        sections: [{ children: LATER.split('\n\n').map((text) => new Paragraph(text)) }],
      }),
    );
    const page = `<html lang="en"><head><title>Report on the web</title><meta property="article:published_time" content="2009-03-04T10:00:00Z"><meta property="og:site_name" content="Water Office"></head><body><nav><a href="/">Home</a> <a href="/b">News</a></nav><main><h1>Report on the web</h1>${LATEST.split(
      '\n\n',
    )
      .map((text) => `<p>${text}</p>`)
      .join('')}</main><footer>All rights reserved</footer></body></html>`;
    const files = [
      file(project, 'p.pdf', pdf),
      file(project, 'w.docx', word),
      file(project, 'page.html', page),
    ];
    const said = ['--publisher', 'Water Office'];
    const [print, docx, web] = [
      await project.run(['add', files[0] ?? '', ...said, '--published', '2006']),
      await project.run(['add', files[1] ?? '', ...said, '--published', '2007', '--language', 'en']),
      await project.run(['add', files[2] ?? '']),
    ];
    expect([print.err, docx.err, web.err]).toEqual(['', '', '']);
    expect(print.out).toContain('title      Report in print  (PDF property Title)');
    expect(docx.out).toContain('title      Report in Word  (document property title)');
    expect(web.out).toMatch(/published {2}2009-03-04 {2}\(.*article:published_time/);
    expect(project.text('sources/water-office-2006.md')).toContain('<!-- page 2 -->');
    expect((await project.build('json,md')).code).toBe(0);
    const briefing: Briefing = JSON.parse(project.text('out/briefing.json'));
    const words = (id: string) =>
      (briefing.sources.find((one) => one.id === id)?.passages ?? [])
        .map((passage) => passage.text)
        .join(' ');
    expect(words('water-office-2006')).toBe(EARLIER.replace(/\s+/g, ' '));
    expect(words('water-office-2007')).toBe(LATER.replace(/\s+/g, ' '));
    expect(words('water-office-2009')).toBe(LATEST.replace(/\s+/g, ' '));
    expect(briefing.sources.find((one) => one.id === 'water-office-2006')?.passages.at(-1)?.pages).toEqual([
      3, 3,
    ]);
  });

  it('marks a text of broken words as poorly legible, and says so', async () => {
    const project = new Project();
    const broken = LATEST.replace(/e/g, '3').replace(/o/g, '0').replace(/l/g, '|');
    const { out } = await project.run([
      'add',
      file(project, 'scan.txt', broken),
      ...SAID,
      '--language',
      'en',
    ]);
    expect(out).toContain('its legibility is “poor”');
    expect(project.text('sources/water-office-2007.md')).toContain('legibility: poor');
  });

  it('makes a source of a text, keeps the file untouched, and the next build holds it', async () => {
    const project = new Project();
    const bytes = Buffer.from(`${LATEST}\r\n`);
    const { code, out } = await project.run(['add', file(project, 'third report.txt', bytes), ...SAID]);
    expect(code).toBe(0);
    expect(out).toContain('Added sources/water-office-2007.md from ');
    expect(out).toContain('published  2007-05  (--published)');
    expect(out).toContain('language   en  (its commonest words)');
    expect(project.bytes('sources/originals/third report.txt').equals(bytes)).toBe(true);
    expect(project.text('sources/water-office-2007.md')).toContain(
      'original:\n  file: originals/third report.txt',
    );
    expect((await project.build('json')).code).toBe(0);
    expect(project.json('out/briefing.json')).toMatchObject({
      sources: [{ id: 'a-2004' }, { id: 'water-office-2007' }, { id: 'b-2011' }],
    });
  });

  it('takes a Markdown source with its own header as it stands', async () => {
    const project = new Project();
    const text = source('c-2007', 2007, LATEST);
    expect((await project.run(['add', file(project, 'any name.md', text)])).code).toBe(0);
    expect(project.text('sources/c-2007.md')).toBe(text);
    expect(project.has('sources/originals')).toBe(false);
  });

  it('changes nothing for a file that is there, by its bytes or by its address and date', async () => {
    const project = new Project();
    const url = ['--url', 'https://water.example/report'];
    await project.run(['add', file(project, 'a.txt', LATEST), ...SAID, ...url]);
    const before = project.fingerprints('sources');
    const same = await project.run(['add', file(project, 'copy of a.txt', LATEST)]);
    expect([same.code, same.out]).toEqual([
      0,
      expect.stringContaining('as water-office-2007: the same file'),
    ]);
    const again = await project.run(['add', file(project, 'b.txt', `${LATEST} More.`), ...SAID, ...url]);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('the same address and date')]);
    expect(project.fingerprints('sources')).toEqual(before);
  });

  it('makes a newer version a source of the same series', async () => {
    const project = new Project();
    const url = ['--url', 'https://water.example/report', '--publisher', 'Water Office', '--title', 'Report'];
    await project.run(['add', file(project, 'report.txt', LATEST), ...url, '--published', '2007']);
    const later = await project.run([
      'add',
      file(project, 'report.txt', `${LATEST} More.`),
      ...url,
      '--published',
      '2009',
    ]);
    expect(later.out).toContain('series     water-office-2007  (water-office-2007, at the same address)');
    expect(project.has('sources/originals/report-2.txt')).toBe(true);
    expect(project.text('sources/originals/report.txt')).toBe(LATEST);
  });

  it('reads old encodings, and leaves a place for terms of a language that has none', async () => {
    const english = CODEBOOK.replace(/^ +ru: .*\n/gm, '');
    const project = new Project({ 'sources/themes.yml': english });
    const path = file(project, 'отчёт.txt', iconv.encode(RUSSIAN, 'windows-1251'));
    const { code, out } = await project.run(['add', path, ...SAID]);
    expect(code).toBe(0);
    expect(out).toContain('read as windows-1251');
    expect(out).toContain('No terms in “ru”, so not assessed in water-office-2007: wells, dams, tariffs.');
    expect(project.text('sources/water-office-2007.md')).toContain('Плотина в верхнем ущелье');
    expect(project.text('sources/themes.yml')).toMatch(
      /^themes:[^]*#   wells: {2}ru: \{strong: \[\], plain: \[\], weak: \[\]\}/,
    );
    expect((await project.run(['check'])).code).toBe(0);
  });

  it('never quotes the title that stands above a plain text', async () => {
    const project = new Project();
    const path = file(project, 'letter.txt', `ON THE WELLS.\r\n\r\n${LATEST.replaceAll('\n', '\r\n')}`);
    const { code } = await project.run(['add', path, '--title', 'On the wells', ...SAID.slice(2)]);
    expect(code).toBe(0);
    expect(project.text('sources/water-office-2007.md')).toContain('\n---\n\n# ON THE WELLS.\n\n');
  });

  it('tells what the briefing would gain, and writes nothing', async () => {
    const project = new Project();
    const before = project.fingerprints();
    const { code, out } = await project.run([
      'add',
      file(project, 'third.txt', LATEST),
      ...SAID,
      '--dry-run',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('between “2004 · Water Office” and “2011 · Water Office”');
    expect(out).toMatch(/Wells: \d quotes?; continued from “2004 · Water Office” to “2007 · Water Office”/);
    expect({ ...project.fingerprints('sources') }).toEqual(
      Object.fromEntries(Object.entries(before).filter(([path]) => path.startsWith('sources'))),
    );
  });

  it('makes a source of each source of a table', async () => {
    const project = new Project();
    const table =
      'source,date,text,publisher\nP,2001,A well permit is needed.,Press\nQ,2002-02,"The dam, at last.",Press\n';
    const { code } = await project.run(['add', file(project, 'rows.csv', table), '--language', 'en']);
    expect(code).toBe(0);
    expect(project.text('sources/press-2001.md')).toContain('title: "[P]"');
    expect(project.text('sources/press-2002.md')).toContain('The dam, at last.');
  });

  it('prints for scripts where each value comes from', async () => {
    const project = new Project();
    const { out } = await project.run(['add', file(project, 'third.txt', LATEST), ...SAID, '--json']);
    expect(JSON.parse(out)).toMatchObject({
      added: [
        {
          id: 'water-office-2007',
          encoding: 'utf-8',
          from: { title: '--title', language: 'its commonest words' },
        },
      ],
      known: [],
    });
  });

  it('takes from a bibliography what the file does not say, and what flags say over that', async () => {
    const project = new Project();
    const refs = file(
      project,
      'refs.bib',
      '@report{w, title = {On Wells}, institution = {Board}, date = {2007-05-06}, author = {Weir, Ann}, number = {7}}',
    );
    const path = file(project, 'third.txt', LATEST);
    const { code, out } = await project.run([
      'add',
      path,
      '--bib',
      refs,
      '--key',
      'w',
      '--publisher',
      'Water Office',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/title +On Wells {2}\(.*refs\.bib, w\)/);
    const text = project.text('sources/water-office-2007.md');
    expect(text).toContain('published: 2007-05-06');
    expect(text).toContain('csl:\n  type: report\n');
    expect((await project.run(['check'])).code).toBe(0);
    const half = await project.run(['add', path, '--bib', refs]);
    expect([half.code, half.err]).toEqual([2, expect.stringContaining('--key KEY')]);
  });
});
