import { describe, expect, it } from 'vitest';
import { findHeader } from '../../../src/conversions/pdf/find-header.js';
import type { PdfProperties } from '../../../src/conversions/pdf/read-pages.js';
import { converted, prose } from './made-pdf.js';

const NOTHING: PdfProperties = {
  title: '',
  author: '',
  created: '',
  language: '',
  xmpTitle: '',
  xmpAuthors: [],
};
const found = (properties: Partial<PdfProperties>) => findHeader({ ...NOTHING, ...properties }, []);

describe('findHeader', () => {
  it('takes title, author, date and language, and says from where', async () => {
    const { found: header } = await converted((doc) => doc.text(prose(1, 3)), {
      info: {
        Title: 'Report of the Board',
        Author: 'Ada Berg; Carl von Dorn',
        CreationDate: new Date(Date.UTC(2011, 5, 4, 12)),
      },
      lang: 'en-GB',
    });
    expect(header).toEqual({
      title: { value: 'Report of the Board', from: 'PDF property Title' },
      authors: { value: ['Ada Berg', 'Carl von Dorn'], from: 'PDF property Author' },
      published: { value: '2011-06-04', from: 'PDF property CreationDate' },
      language: { value: 'en-GB', from: 'language of the PDF (Lang)' },
    });
  });

  it.each([
    'Microsoft Word - report final.docx',
    'untitled',
    'Untitled-1',
    'report_v3.indd',
    'Document1',
    '',
    '   ',
    '2011',
    'Slide 1',
  ])('does not take “%s” for a title', (title) => {
    expect(found({ title })).toEqual({});
  });

  it('takes the title of the embedded metadata where the property is none', () => {
    expect(found({ title: 'x.docx', xmpTitle: 'On quays' }).title).toEqual({
      value: 'On quays',
      from: 'PDF metadata dc:title',
    });
  });

  it('takes the largest words of the first page where nothing else gives a title', async () => {
    const { found: header } = await converted((doc) => {
      doc.fontSize(24).text('On quays').fontSize(11).text(prose(1, 3));
    });
    expect(header.title).toEqual({ value: 'On quays', from: 'largest words of page 1' });
  });

  it.each([
    ['Berg, Ada', ['Ada Berg']],
    ['Ada Berg, Carl Dorn', ['Ada Berg', 'Carl Dorn']],
    ['Ada Berg and Carl Dorn', ['Ada Berg', 'Carl Dorn']],
    ['Berg, Ada; Dorn, Carl', ['Ada Berg', 'Carl Dorn']],
    ['Harbour Board', ['Harbour Board']],
  ])('reads the author %s', (author, names) => {
    expect(found({ author }).authors?.value).toEqual(names);
  });

  it.each(['Admin', 'user', 'Microsoft Office User', 'hp', 'ab12', 'a@b.org', ''])(
    'does not take “%s” for an author',
    (author) => {
      expect(found({ author })).toEqual({});
    },
  );

  it.each(['D:20111301', 'D:0000', 'yesterday', 'D:19000101000000Z'])(
    'does not take %s for a date',
    (created) => {
      expect(found({ created })).toEqual({});
    },
  );
});
