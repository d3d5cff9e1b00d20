import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { RootContent } from 'mdast';
import { Refusal } from '../../errors.js';
import type { Conversion } from '../../model/conversion.js';
import type { InputFile } from '../../model/project.js';
import { withFurniture } from '../furniture-fence.js';
import { makeBlocks } from '../html/make-blocks.js';
import { parseHtml } from '../html/parse-html.js';
import { coreProperties } from './core-properties.js';
import { MAIN, openPackage, type Parts } from './open-package.js';
import { refuseOtherOffice } from './refuse-other-office.js';
import { tellChanges } from './tell-changes.js';
import { withTextBoxes } from './text-boxes.js';
import { paragraphsOf } from './xml-words.js';

/** Styles beside those that mammoth knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
];

/**
 * A Word file. Headings, lists, tables and notes are kept, insertions are in and deletions out; heads and feet of its pages stand
 * behind the text as furniture. Throws a Refusal where it is another kind of file, locked, damaged or made to burst.
 */
export async function convertDocx(file: InputFile): Promise<Conversion> {
  refuseOtherOffice(file);
  const parts = openPackage(file);
  const blocks = makeBlocks(parseHtml(await htmlOf(parts, file.path), file.path, true));
  if (blocks.length === 0) throw noWords(file.path);
  const around = headsAndFeet(parts);
  return {
    format: 'docx',
    markdown: withFurniture(
      blocks,
      around.map((value): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    ),
    found: coreProperties(parts),
    encoding: null,
    leftOut: [...around.map((text) => `head or foot of the pages: “${text}”`), ...tellChanges(parts)],
  };
}

/** The text as HTML. Mammoth is given the XML alone, packed anew, so that it can unpack nothing else. */
async function htmlOf(parts: Parts, path: string): Promise<string> {
  const files = Object.fromEntries(
    [...parts].map(([name, xml]) => [
      name,
      new TextEncoder().encode(MAIN.test(name) ? withTextBoxes(xml) : xml),
    ]),
  );
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(files, { level: 0 })) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return value;
  } catch (error) {
    throw new Refusal({
      what:
        error instanceof RangeError
          ? 'its elements are nested too deep'
          : 'the Word file cannot be read: its XML is damaged',
      where: path,
      expected: 'a Word file as Word or LibreOffice saves it',
      remedy: 'open it there and save it again',
    });
  }
}

/** Each once: most pages have the same. */
function headsAndFeet(parts: Parts): string[] {
  const texts = [...parts]
    .filter(([name]) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .flatMap(([, xml]) => paragraphsOf(xml));
  return [...new Set(texts)].filter((text) => /[\p{L}\p{N}]/u.test(text));
}

function noWords(path: string): Refusal {
  return new Refusal({
    what: 'the Word file holds no words',
    where: path,
    expected: 'a text, not only pictures',
    remedy: 'recognise the text of a scan first, and add that',
  });
}
