import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { released } from './held-texts.js';

/** Local midnight, as zip files count time: the same digits in every time zone. */
const ZIP_TIME = new Date(1980, 0, 1);

const CONTENT_TYPES = '[Content_Types].xml';

/** The document as a file whose bytes depend on nothing but its content and the date it is given. */
export async function pack(document: Document, date: Date): Promise<Uint8Array> {
  const packed = unzipSync(await Packer.toBuffer(document));
  const files = Object.entries(packed).map(([path, bytes]) => [path, finished(path, bytes, date)] as const);
  // By its first file a program knows what this is.
  const first = files.filter(([path]) => path === CONTENT_TYPES);
  const others = files.filter(([path]) => path !== CONTENT_TYPES);
  return zipSync(Object.fromEntries([...first, ...others]), { mtime: ZIP_TIME });
}

function finished(path: string, bytes: Uint8Array, date: Date): Uint8Array {
  const xml = released(strFromU8(bytes));
  // The library writes the time of the machine's clock here.
  if (path === 'docProps/core.xml') return strToU8(dated(xml, date));
  return strToU8(xml);
}

function dated(xml: string, date: Date): string {
  const time = `${date.toISOString().slice(0, 19)}Z`;
  return xml.replace(
    /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g,
    (_, opening: string) => `${opening}${time}`,
  );
}
