import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/conversions/format-of.js';
import { Refusal } from '../../src/errors.js';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, bytes('x')])));
const COMPOUND = bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more');

describe('formatOf', () => {
  it.each([
    ['a.bin', bytes('%PDF-1.7\n'), 'pdf'],
    ['a.txt', zip('word/document.xml'), 'docx'],
    ['a.doc', COMPOUND, 'docx'],
    ['a', bytes('\n<!-- saved from url=(0014)https://a.org/ -->\n<!DOCTYPE HTML>'), 'html'],
    ['a.txt', bytes('\xef\xbb\xbf<html lang=en>'), 'html'],
    ['a.htm', bytes('Words'), 'html'],
    ['a.md', bytes('<!doctype html>'), 'markdown'],
    ['a.txt', bytes('Words <b>bold</b>'), 'text'],
    ['README', bytes('Words'), 'text'],
    ['a.docx', bytes('PK\x03\x04 cut'), 'docx'],
  ])('takes %s by what is in it, then by its ending', (path, content, format) => {
    expect(formatOf(path, content)).toBe(format);
  });

  it.each([
    ['a.xlsx', zip('xl/workbook.xml'), 'a spreadsheet', 'save its sheet as .csv'],
    ['a.pptx', zip('ppt/presentation.xml'), 'a presentation', 'export it as a PDF'],
    ['a.epub', zip('META-INF/container.xml'), 'an electronic book', 'convert it to .html or .docx'],
    ['a.odt', zip('content.xml'), 'a text of another program', 'save it as .docx'],
    ['a.txt', bytes('{\\rtf1 words}'), 'a text of another program', 'save it as .docx'],
    ['a.png', bytes('\x89PNG\r\n'), 'a picture', 'recognise its text, and save that as a PDF'],
    ['a.zip', zip('a.txt'), 'an archive', 'unpack it, and add the files in it'],
    ['a.gz', bytes('\x1f\x8b\x08'), 'an archive', 'unpack it, and add the files in it'],
    ['a.xls', COMPOUND, 'a spreadsheet', 'save its sheet as .csv'],
  ])('refuses %s and says what to do', (path, content, what, remedy) => {
    expect(() => formatOf(path, content)).toThrow(Refusal);
    try {
      formatOf(path, content);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(error.problems[0]).toMatchObject({ what: `${what} is not read`, remedy });
    }
  });
});
