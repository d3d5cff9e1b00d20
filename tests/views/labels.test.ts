import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/errors.js';
import { Labels } from '../../src/views/labels.js';
import { parseLabels } from '../../src/views/parse-labels.js';
import { readLabels } from '../../src/edges/read-templates.js';
import { analyse } from '../../src/commands/analyse.js';
import { pageOf } from '../../src/commands/render.js';
import { Project, SETTINGS } from '../commands/project.js';
import { english } from './page-of.js';

const labels = (language: string, texts: Record<string, string>): Labels =>
  new Labels(language, new Map(Object.entries(texts)));

describe('labels', () => {
  it('fill in values', () => {
    expect(labels('en', { a: '{x} of {y}' }).text('a', { x: 'one', y: 'two' })).toBe('one of two');
  });

  it('do not read a value as a pattern', () => {
    expect(labels('en', { a: '{x}' }).text('a', { x: '{y} $& $1' })).toBe('{y} $& $1');
  });

  it('choose the form by the count, in the categories of the language', () => {
    const en = labels('en', { a: '{n} {n?well|wells}' });
    expect([0, 1, 2].map((n) => en.text('a', { n }))).toEqual(['0 wells', '1 well', '2 wells']);
    const ru = labels('ru', { a: '{n} {n?абзац|абзаца|абзацев}' });
    expect([1, 2, 5, 21].map((n) => ru.text('a', { n }))).toEqual([
      '1 абзац',
      '2 абзаца',
      '5 абзацев',
      '21 абзац',
    ]);
  });

  it('group the digits of large numbers, but not of years', () => {
    expect(english().number(12_345)).toBe('12,345');
    expect(english().date('1999')).toBe('1999');
  });

  it('print a date as far as it is known, in any time zone', () => {
    expect(['1999-04-28', '1999-04', '1999'].map((iso) => english().date(iso))).toEqual([
      '28 April 1999',
      'April 1999',
      '1999',
    ]);
    expect(labels('ru', {}).date('1999-04-28')).toContain('апреля 1999');
  });

  it('name languages, also those without a name', () => {
    expect(english().languageName('ru')).toBe('Russian');
    expect(english().languageName('xx')).toBe('xx');
  });

  it('list names', () => {
    expect(english().list(['1994', '2003', '2011'])).toBe('1994, 2003 and 2011');
  });

  it('refuse a key that is missing and name the nearest', () => {
    const ask = (): string => labels('en', { computed: 'x' }).text('computd');
    expect(ask).toThrow(Refusal);
    expect(ask).toThrow(/“computd”/);
  });

  it('refuse a pattern that asks for what it is not given', () => {
    expect(() => labels('en', { a: '{who}' }).text('a', { what: 'x' })).toThrow(/\{who\}/);
  });

  it('are read from a mapping and from nothing else', () => {
    expect(parseLabels('a: b\nc: 12\n', 'x.yml', 'en').text('c')).toBe('12');
    expect(() => parseLabels('- a\n', 'x.yml', 'en')).toThrow(Refusal);
    expect(() => parseLabels('a: [b', 'x.yml', 'en')).toThrow(Refusal);
  });

  it('write a date without its year, in the language of the print', () => {
    expect(['1999-04-28', '1999-04', '1999'].map((iso) => labels('en', {}).dateInYear(iso))).toEqual([
      '28 April',
      'April',
      '',
    ]);
    expect(labels('ru', {}).dateInYear('2000-02-29')).toBe('29 февраля');
  });
});

describe('the shipped label files', () => {
  const patterns = (language: string): Map<string, string> => {
    const { text } = readLabels('/nowhere', language);
    return new Map(
      text.split('\n').flatMap((line) => {
        const [, key, pattern] = /^([\w-]+): (.*)$/.exec(line) ?? [];
        return key === undefined || pattern === undefined ? [] : [[key, pattern]];
      }),
    );
  };
  const values = (pattern: string): string[] =>
    [...new Set([...pattern.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();

  it.each(['ru'])('say in %s all that the English one says, with the same values', (language) => {
    const [en, own] = [patterns('en'), patterns(language)];
    expect([...own.keys()].sort()).toEqual([...en.keys()].sort());
    for (const [key, pattern] of own)
      expect([key, values(pattern)]).toEqual([key, values(en.get(key) ?? '')]);
  });

  it('print a whole briefing in Russian, plurals in their four forms', () => {
    const project = new Project({ 'sources/briefing.yml': `${SETTINGS}language: ru\n` });
    const page = pageOf(analyse(project.folder), project.folder);
    expect(page.language).toBe('ru');
    expect(page.words.contents).toBe('Содержание');
    expect(JSON.stringify(page)).not.toMatch(/Silent in|\d sentences|Searched:/);
  });
});
