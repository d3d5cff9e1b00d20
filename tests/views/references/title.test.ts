import { describe, expect, it } from 'vitest';
import { chicago } from './sample.js';

describe('titles', () => {
  it('keep a question mark and lose the full stop beside it, not the comma', () => {
    const { note, entry } = chicago({ title: 'Whose Wells?' });
    expect(note).toMatch(/^“Whose Wells\?,” /);
    expect(entry).toMatch(/^“Whose Wells\?” Water/);
    expect(chicago({ title: 'Whose Wells?', kind: 'report' }).entry).toMatch(/^\*Whose Wells\?\* Water/);
  });

  it('in another language keep their script and take their translation in brackets', () => {
    const head = {
      title: 'О колодцах',
      titleTranslated: 'On wells',
      authors: ['Анна Первая'],
      language: 'ru',
    };
    const { note, short, entry } = chicago(head);
    expect(note).toBe('Анна Первая, “О колодцах” [On wells], Water Office, 4 March 2010.');
    expect(short).toBe('Первая, “О колодцах.”');
    expect(entry).toBe('Первая, Анна. “О колодцах” [On wells]. Water Office, 4 March 2010.');
    const report = chicago({ ...head, kind: 'доклад' });
    expect(report.note).toBe('Анна Первая, *О колодцах* [On wells] (Water Office, 4 March 2010).');
    expect(report.entry).toBe('Первая, Анна. *О колодцах* [On wells]. Water Office, 4 March 2010.');
  });

  it('that the analyst supplied take neither quotation marks nor italics', () => {
    for (const kind of ['', 'book', 'report', 'journal article', 'newspaper']) {
      const made = chicago({ title: '[Wells]', kind });
      expect(made.entry).toMatch(/^\[Wells\]\. /);
      expect(made.note).toMatch(/^\[Wells\](?:,| \()/);
      expect(made.short).toBe('[Wells].');
    }
  });

  it('hold other quotation marks as single ones', () => {
    expect(chicago({ title: 'The “Deep” Wells' }).entry).toMatch(/^“The ‘Deep’ Wells\.” /);
    expect(chicago({ title: 'The “Deep” Wells', kind: 'book' }).entry).toMatch(/^\*The “Deep” Wells\*\. /);
  });

  it('are cut at the colon in short notes, and lose the article in English only', () => {
    expect(chicago({ title: 'The Well: A Study' }).short).toBe('“Well.”');
    expect(chicago({ title: 'Die Quelle: Bericht', language: 'de' }).short).toBe('“Die Quelle.”');
    expect(chicago({ title: 'A', language: 'en' }).short).toBe('“A.”');
    expect(chicago({ title: 'The Well', csl: { 'title-short': 'Of Wells' } }).short).toBe('“Of Wells.”');
    expect(chicago({ title: 'At 10:30' }).short).toBe('“At 10:30.”');
  });
});
