import type { Page } from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js';
import { MISSING_WIDTH, NO_GLYPH_FONT } from './no-glyph-font.js';

/** Sets each text by itself, first in a font that holds nothing, then in all that the page and its body name. */
const measure = `(async (font, texts) => {
  const name = 'Synoptic Nothing';
  const data = Uint8Array.from(atob(font), (one) => one.charCodeAt(0));
  document.fonts.add(await new FontFace(name, data).load());
  await Promise.all([...document.fonts].map((face) => face.load().catch(() => null)));
  const inlined = [...document.fonts].map((face) => JSON.stringify(face.family.replace(/^["']|["']$/g, '')));
  const named = getComputedStyle(document.body).fontFamily;
  document.body.style.cssText = 'all: initial; font-size: 10px';
  document.body.style.fontFamily = [JSON.stringify(name), named, ...new Set(inlined)].join(', ');
  const set = texts.map((text) => {
    const place = document.createElement('span');
    place.style.cssText = 'all: unset; position: absolute; white-space: pre';
    place.textContent = text;
    return place;
  });
  document.body.replaceChildren(...set);
  return set.map((place) => place.getBoundingClientRect().width / 10);
})`;

/**
 * Those of the texts, a character or two each, for which neither the page nor the machine has a font. The browser is
 * asked as it chooses fonts when it prints, with the same head; what the page showed before is lost.
 */
export async function lackingGlyphs(page: Page, head: string, texts: readonly string[]): Promise<string[]> {
  if (texts.length === 0) return [];
  await page.setContent(`${head}<body>`, { waitUntil: 'load', timeout: 0 });
  // By itself a mark takes no room, whether it is missing or not.
  const set = texts.map((text) => (/^\p{M}/u.test(text) ? `n${text}` : text));
  const widths: unknown = await page.evaluate(
    `${measure}(${JSON.stringify(NO_GLYPH_FONT)}, ${JSON.stringify(set)})`,
  );
  if (!Array.isArray(widths)) return [];
  return texts.filter((_, index) => Number(widths[index]) > MISSING_WIDTH);
}
