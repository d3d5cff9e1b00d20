import { Refusal } from '../../errors.js';

/** Pages of the longest PDF that is read. */
export const PAGES_AT_MOST = 2_500;

/** Bytes of the largest PDF that is read. */
export const BYTES_AT_MOST = 150_000_000;

/** Letters a page, on average, below which a PDF is taken for a scan without text. */
export const LETTERS_PER_PAGE = 20;

const REMEDY_OF_SCANS =
  'let a program read the pictures, such as “ocrmypdf in.pdf out.pdf”, and add what it writes';

/** The Refusal for a PDF of too many bytes. */
export function tooLarge(path: string, bytes: number): Refusal {
  return new Refusal({
    what: `the PDF has ${megabytes(bytes)} MB`,
    where: path,
    expected: `at most ${megabytes(BYTES_AT_MOST)} MB`,
    remedy: 'part it, or have a PDF program make its pictures smaller',
  });
}

/** The Refusal for a PDF of too many pages. */
export function tooLong(path: string, pages: number): Refusal {
  return new Refusal({
    what: `the PDF has ${pages} pages`,
    where: path,
    expected: `at most ${PAGES_AT_MOST}`,
    remedy: 'part it, and add the parts you need',
  });
}

/** The Refusal for a PDF that holds pictures of pages, or nothing. */
export function noText(path: string, pages: number, letters: number): Refusal {
  const few = letters === 0 ? 'no letters' : `only ${letters} letters`;
  return new Refusal({
    what: `the PDF holds ${few} on ${pages === 1 ? 'its page' : `its ${pages} pages`}: a scan, or pictures of text`,
    where: path,
    expected: 'a PDF whose words can be marked and copied',
    remedy: REMEDY_OF_SCANS,
  });
}

/** What was thrown while a PDF was read, in words where the reader can mend it. */
export function noPdf(error: unknown, path: string): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error;
  if (error.name === 'PasswordException') {
    return new Refusal({
      what: 'the PDF is encrypted and opens with a password only',
      where: path,
      expected: 'a PDF that opens without a password',
      remedy: 'save it without one, such as by “qpdf --decrypt --password=… in.pdf out.pdf”',
    });
  }
  return new Refusal({
    what: `not a PDF that can be read: ${error.message}`,
    where: path,
    expected: 'a whole PDF file',
    remedy: 'open it in a PDF program and save it anew, or fetch it again',
  });
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0);
}
