import { Refusal } from '../errors.js';
import type { OriginalFormat } from '../model/conversion.js';
import { isCompoundFile } from './docx/refuse-other-office.js';
import { zipEntries } from './docx/read-zip.js';

/** Bytes in which the form of a file shows. */
const HEAD = 4_096;

/** Kinds of files that people have and that are not read: what they are, and what to do. */
const OTHERS: readonly (readonly [ending: RegExp, what: string, remedy: string])[] = [
  [/\.(?:xlsx?|ods|numbers)$/i, 'a spreadsheet', 'save its sheet as .csv'],
  [/\.(?:pptx?|odp|key)$/i, 'a presentation', 'export it as a PDF'],
  [/\.(?:epub|mobi|azw3?)$/i, 'an electronic book', 'convert it to .html or .docx'],
  [/\.(?:rtf|odt|fodt|pages|wpd|wps)$/i, 'a text of another program', 'save it as .docx'],
  [
    /\.(?:png|jpe?g|gif|tiff?|bmp|webp|heic|svg|djvu?)$/i,
    'a picture',
    'recognise its text, and save that as a PDF',
  ],
  [/\.(?:zip|rar|7z|tar|t?gz|bz2|xz)$/i, 'an archive', 'unpack it, and add the files in it'],
  [
    /\.(?:mht|mhtml|webarchive|eml|msg)$/i,
    'a page or message packed with its pictures',
    'save it as .html, or print it to a PDF',
  ],
  [/\.(?:mp3|mp4|m4a|wav|mov|avi|mkv)$/i, 'a recording', 'write down what is said'],
];

/** Kinds told by their first bytes. */
const MAGIC: readonly (readonly [head: RegExp, ending: string])[] = [
  [/^\{\\rtf/, '.rtf'],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^II\*\0|^MM\0\*|^BM.{4}\0\0\0\0|^RIFF.{4}WEBP|^AT&TFORM/s, '.png'],
  [/^[^ -~]\x8b[^ -~]|^Rar!|^7z\xbc\xaf|^BZh|^\xfd7zXZ/, '.zip'],
];

/** The form of a file: by what is in it, then by its ending. Throws a Refusal for forms that are not read. */
export function formatOf(path: string, bytes: Uint8Array): OriginalFormat {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('PK')) return packed(path, bytes);
  // Under a password or from before 2007: told when it is converted.
  if (isCompoundFile(bytes) && !/\.(?:xls|ppt|msg)$/i.test(path)) return 'docx';
  const magic = MAGIC.find(([start]) => start.test(head));
  if (magic) throw notRead(path, magic[1]);
  if (OTHERS.some(([ending]) => ending.test(path))) throw notRead(path, path);
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(path)) return 'markdown';
  if (isHtml(head) || /\.(?:x?html?|shtml|xht)$/i.test(path)) return 'html';
  if (/\.pdf$/i.test(path)) return 'pdf';
  if (/\.do(?:c|cx|cm|tx)$/i.test(path)) return 'docx';
  return 'text';
}

/** An Office file or another package, by what is in it. */
function packed(path: string, bytes: Uint8Array): OriginalFormat {
  const names = zipEntries(bytes)?.map(({ name }) => name) ?? [];
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
  if (names.some((name) => name.startsWith('xl/'))) throw notRead(path, '.xlsx');
  if (names.some((name) => name.startsWith('ppt/'))) throw notRead(path, '.pptx');
  if (names.includes('META-INF/container.xml')) throw notRead(path, '.epub');
  if (names.includes('content.xml')) throw notRead(path, /\.od[sp]$/i.test(path) ? path : '.odt');
  // A damaged one is told as such when it is converted.
  if (names.length === 0 && /\.docx$/i.test(path)) return 'docx';
  throw notRead(path, '.zip');
}

/** Whether a text begins as a page does, with a document type, or with tags of a page near its beginning. */
function isHtml(head: string): boolean {
  const text = head
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replace(/\0/g, '')
    .trimStart();
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^]){0,2000}-->\s*)*<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i.test(
    text,
  );
}

function notRead(path: string, ending: string): Refusal {
  const kind = OTHERS.find(([pattern]) => pattern.test(ending));
  return new Refusal({
    what: `${kind?.[1] ?? 'a file of an unknown kind'} is not read`,
    where: path,
    expected: 'Markdown, text, HTML, PDF or Word (.docx)',
    remedy: kind?.[2],
  });
}
