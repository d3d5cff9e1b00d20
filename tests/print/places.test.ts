import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { destinations } from '../../src/print/destinations.js';
import { launch } from '../../src/print/launch.js';
import { loadPdfLib } from '../../src/print/load-pdf-lib.js';
import { withPlaces, writePlaces } from '../../src/print/places.js';
import { printedPdf } from '../../src/print/printed-pdf.js';
import { linksOf } from '../../src/print/structure/tie-links.js';
import { bundledPrinter, needsShell, noShell } from './with-shell.js';

const PAGE = `<!doctype html><html lang="en"><head><title>Places</title>
<style>@page { size: A4; margin: 20mm } body { margin: 0 } h2 { break-before: page; display: flex; justify-content: space-between }
.quote { position: relative; padding-left: 8pt } table { width: 100% } a::after { content: " (see there)" }</style></head><body>
<p id="start">Start, with a <a href="#far">far place</a>, a <a href="#quote">quote</a>, a <a href="#row">row</a>,
one that is <a href="#nowhere">nowhere</a> <a href="#long">long</a> or <a href="#rtl">to the left</a>, at the <a href="#edge">edge</a> and <a href="https://example.org/">another site</a>.</p>
<h2 id="far">Far<span>away</span></h2>
<div class="quote" id="quote"><svg width="4" height="9"><path d="M0 0h4v9z"/></svg><blockquote>What was said, to be found from <a href="#start">the start</a></blockquote></div>
<p id="long" style="width: 40mm; overflow-wrap: break-word">${'unbroken'.repeat(9)} at once</p>
<p id="rtl" dir="rtl">שלום</p>
<p id="edge">At the edge of the paper</p>
<table><tr id="row"><td>One</td><td>Two</td></tr></table></body></html>`;

describe('withPlaces', () => {
  it('writes links within the document as numbers, with one at each place they lead to', () => {
    const { html, ids } = withPlaces(PAGE);
    expect(ids).toEqual(['start', 'far', 'quote', 'long', 'rtl', 'edge']);
    expect(html).toContain('<a href="synoptic-to:1">far place</a>');
    expect(html).toMatch(/<h2 id="far"><a class="synoptic-at"[^>]*href="synoptic-at:1"><\/a>Far/);
    expect(html).toMatch(/<blockquote><a class="synoptic-at"[^>]*href="synoptic-at:2"><\/a>What/);
  });

  it('leaves links to whatever cannot hold one, to nowhere and to other sites', () => {
    const { html } = withPlaces(PAGE);
    for (const address of ['#row', '#nowhere', 'https://example.org/'])
      expect(html).toContain(`href="${address}"`);
  });

  it('leaves places within links to the browser', () => {
    const html =
      '<head></head><p><a href="#a">To <span id="b">b</span></a> <a href="#b">b</a> <span id="a">a</span></p>';
    expect(withPlaces(html).ids).toEqual(['a']);
    expect(withPlaces(html).html).toContain('To <span id="b">b</span></a> <a href="#b">b</a>');
  });

  it('leaves a document without such links as it is', () => {
    const html = '<html><head></head><body><p id="a">A <a href="https://example.org/">site</a></body></html>';
    expect(withPlaces(html)).toEqual({ html, ids: [] });
  });
});

describe.skipIf(noShell)(`printed places${needsShell}`, () => {
  it('are on the pages where they stand, and nothing else has moved', async () => {
    const running = await launch(await bundledPrinter());
    const options = { tagged: true, outline: false };
    const { html, ids } = withPlaces(PAGE);
    const [plain, placed] = [await running.print(PAGE, options), await running.print(html, options)];
    await running.close();
    const lib = await loadPdfLib();
    const pdf = await printedPdf(placed, lib);
    writePlaces(pdf, ids);
    const found = destinations(pdf);
    expect([...found].sort()).toEqual([...destinations(await printedPdf(plain, lib))].sort());
    expect([...found.keys()]).toEqual(expect.arrayContaining([...ids]));
    expect(found.get('far')).toBe(2);
    expect(linksOf(pdf.document.getPages(), lib)).toHaveLength(
      linksOf((await printedPdf(plain, lib)).document.getPages(), lib).length,
    );
    expect(await positions(placed)).toEqual(await positions(plain));
  });
});

/** Every piece of text with where it stands. */
async function positions(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const found: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items)
      if ('str' in item && item.str.trim() !== '')
        found.push(`${number} ${item.str} ${item.transform.join(' ')}`);
  }
  await task.destroy();
  return found;
}
