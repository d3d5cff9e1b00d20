import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import * as lib from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkAccessibility } from '../../src/print/accessibility/check-accessibility.js';
import { finishPdf } from '../../src/print/finish-pdf.js';
import { launch, type RunningPrinter } from '../../src/print/launch.js';
import type { PdfFacts } from '../../src/print/pdf-facts.js';
import { readStructure, type StructureNode } from '../../src/print/structure/structure-tree.js';
import { linksOf } from '../../src/print/structure/tie-links.js';
import { pdfText } from './pdf-text.js';
import { bundledPrinter, fontFace, needsShell, noShell } from './with-shell.js';

const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;

const facts: PdfFacts = {
  title: 'Tïtle & <more>',
  author: '',
  subject: '',
  language: 'en',
  date: new Date(0),
  producer: 'P',
  creator: 'C',
  text: '',
};

const style = `<style>
  ${fontFace('Serif', 'source-serif-4/files/source-serif-4-latin-400-normal.woff2')}
  ${fontFace('Serif', 'source-serif-4/files/source-serif-4-cyrillic-400-normal.woff2')}
  @page { size: A4; margin: 20mm; @top-left { content: "Head (with) \\\\ brackets" } @bottom-right { content: counter(page) } }
  body { font: 12pt Serif } .box { border: 1px solid; background: #eee }
</style>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><title>x</title>${style}<h1 id="top">One</h1>${body}`;

describe.skipIf(noShell)(`makeAccessible${needsShell}`, () => {
  let printer: RunningPrinter;
  beforeAll(async () => {
    printer = await launch(await bundledPrinter());
    return () => printer.close();
  });

  async function finished(body: string) {
    const html = page(body);
    const bare = await printer.print(html, { tagged: true, outline: true });
    const bytes = await finishPdf(bare, { ...facts, text: html });
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const nodes = readStructure(document.catalog, { ...lib })?.nodes ?? [];
    const findings = await checkAccessibility(bytes);
    const links = linksOf(document.getPages(), { ...lib }).map(({ dict }) =>
      dict.lookup(PDFName.of('Contents'), PDFHexString).decodeText(),
    );
    return { bare, bytes, document, nodes, findings, links };
  }
  const named = (nodes: readonly StructureNode[], role: string) => nodes.filter((node) => node.role === role);
  const key = (node: StructureNode | undefined, name: string) =>
    String(node?.dict.lookup(PDFName.of(name)) ?? '');

  it('makes whatever a briefing is made of accessible, and calls it so', async () => {
    const { findings, bytes, bare } = await finished(
      `<p class="box">A <em>b</em> <strong>c</strong> <mark>d</mark> <a href="#top">the top</a></p><hr>
       <blockquote lang="ru">Слово <mark>и</mark> дело</blockquote><aside><h2>Two</h2></aside>
       <ul><li>one <ul><li>two</ul></ul><ol><li>three</ol><dl><dt>a<dd>b</dl>
       <table><caption>c</caption><thead><tr><th scope="col"><th scope="col">B</thead><tr><th scope="row">r<td><tr><th scope="row">s<td>t</table>
       <svg role="img" aria-label="A chart"><rect width="9" height="9"/><text y="9">x</text></svg>
       <svg aria-hidden="true"><rect width="9" height="9"/></svg><p aria-hidden="true">hidden</p>
       <p style="break-before: page">next page</p>`,
    );
    expect(findings).toEqual([]);
    expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const before = new Set((await checkAccessibility(bare)).map(({ rule }) => rule));
    expect([...before]).toEqual(['title', 'tagged', 'roles', 'lists', 'tables', 'links']);
  });

  it('shows the same text as before', async () => {
    const { bare, bytes } = await finished('<p>Some <em>text</em></p><ul><li>item</ul>');
    const words = async (file: Uint8Array) => (await pdfText(file)).join(' ').split(/\s+/u);
    expect(await words(bytes)).toEqual(await words(bare));
  });

  it.each([
    ['a picture without a text', '<img src="data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'><circle r=\'9\'/></svg>" width="9" height="9">', 'figures'],
    ['a heading that leaves a level out', '<h3>Three</h3>', 'headings'],
    ['a table without heads', '<table><caption>c</caption><tr><td>a<td>b<tr><td>c<td>d</table>', 'tables'],
  ])('does not call accessible what is not: %s', async (_, body, rule) => {
    const { findings, bytes } = await finished(body);
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('pdfuaid:part');
  }); // prettier-ignore

  it('says of every link what it shows, over the break of a line', async () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
    const { links } = await finished(
      `<p><a href="#top">${words}</a> <a href="https://example.org/">a <em>b</em></a></p>`,
    );
    expect(new Set(links)).toEqual(new Set([words, 'a b']));
    expect(links.length).toBeGreaterThan(3);
  });

  it('says of a link without words what its picture says, or where it leads', async () => {
    const picture = '<svg role="img" aria-label="Up" width="9" height="9"><rect width="9" height="9"/></svg>';
    const { links } = await finished(
      `<p><a href="#top">${picture}</a> <a href="https://example.org/x"><svg width="9" height="9"><rect width="9" height="9"/></svg></a></p>`,
    );
    expect(new Set(links)).toEqual(new Set(['Up', 'https://example.org/x']));
  });

  it('ties in links that the browser leaves outside: of a role of their own, and in hidden content', async () => {
    const { findings, nodes, links } = await finished(
      '<p><a href="#top" role="doc-noteref">1</a></p><p aria-hidden="true"><a href="#top">hidden</a></p>',
    );
    expect(findings).toEqual([]);
    expect(named(nodes, 'Link')).toHaveLength(2);
    expect(links).toHaveLength(2);
  });

  it('lets readers find text that is half transparent', async () => {
    const { findings, nodes } = await finished(
      '<p>a <span style="opacity: .5">faint <a href="#top">link</a> <em style="opacity: .5">twice</em></span> b</p>',
    );
    expect(findings).toEqual([]);
    const owners = new Set(named(nodes, 'P')[0]?.contents.map(({ owner }) => owner?.tag));
    expect(owners.size).toBe(2);
  });

  it('keeps the language of what is in another, however it is set', async () => {
    const { nodes } = await finished(
      `<blockquote lang="ru">Слово</blockquote><p>a <span lang="fr" aria-live="off">b</span> c</p>
       <div lang="de" aria-live="off"><p>d <span lang="en" aria-live="off">e</span></p></div>`,
    );
    const languages = nodes.flatMap((node) =>
      key(node, 'Lang') ? [`${node.role} ${key(node, 'Lang')}`] : [],
    );
    expect(languages).toEqual([
      'Document (en)',
      'BlockQuote (ru)',
      'NonStruct (fr)',
      'NonStruct (de)',
      'NonStruct (en)',
    ]);
  });

  it('keeps what stands in place of a chart', async () => {
    const { nodes } = await finished(
      '<figure><svg role="img" aria-label="Rise: ½"><rect width="9" height="9"/></svg></figure>',
    );
    expect(named(nodes, 'Figure').map((node) => key(node, 'Alt'))).toContainEqual(
      expect.stringMatching(/Rise|FEFF/i),
    );
  });

  it.skipIf(!hasQpdf)(
    `gives files that qpdf finds no fault with${hasQpdf ? '' : ' (skipped: no qpdf here)'}`,
    async () => {
      const { bytes } = await finished(
        '<p>a <a href="#top">b</a> <span style="opacity: .5">c</span></p><ul><li>d</ul>',
      );
      const folder = mkdtempSync(join(tmpdir(), 'synoptic-qpdf-'));
      writeFileSync(join(folder, 'a.pdf'), bytes);
      const { status, stderr } = spawnSync('qpdf', ['--check', join(folder, 'a.pdf')], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    },
  );

  it('gives the same bytes for the same print', async () => {
    const html = page('<p>a <a href="#top">b</a></p>');
    const bare = await printer.print(html, { tagged: true, outline: true });
    const [one, other] = [await finishPdf(bare, facts), await finishPdf(bare, facts)];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('leaves an untagged print untagged, and does not call it accessible', async () => {
    const bare = await printer.print(page('<p>a</p>'), { tagged: false, outline: false });
    const bytes = await finishPdf(bare, facts);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('pdfuaid:part');
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.catalog.lookup(PDFName.of('StructTreeRoot'))).not.toBeInstanceOf(PDFDict);
  });
});
