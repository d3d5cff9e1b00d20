import { describe, expect, it } from 'vitest';
import { readReviewLabels } from '../../../src/edges/read-review-templates.js';
import type { EditionDiff } from '../../../src/model/edition-diff.js';
import { PageContext } from '../../../src/views/page-context.js';
import { parseLabels } from '../../../src/views/parse-labels.js';
import { choiceOf } from '../../../src/views/review/choice.js';
import { editionChanges, type EditionChanges } from '../../../src/views/review/edition-changes.js';
import { briefingOf, english } from '../page-of.js';
import { caused, diffOf, EVERY_KIND, quoted, sinceOfDiff, themed } from '../since/sample.js';

const BRIEFING = briefingOf();
const [THEME] = BRIEFING.themes;
const id = THEME?.id ?? '';

function changesOf(diff: EditionDiff): EditionChanges {
  const { text, path, language } = readReviewLabels('en');
  return editionChanges({
    since: sinceOfDiff(diff),
    before: BRIEFING,
    context: new PageContext(BRIEFING, english()),
    choice: choiceOf(BRIEFING, {}),
    words: parseLabels(text, path, language),
  });
}
const own = (...differences: Parameters<typeof themed>[0]) => [themed(differences, { theme: id })];

describe('editionChanges', () => {
  it('shows every kind of difference, in the order of the diff', () => {
    const [theme] = changesOf(diffOf({ themes: own(...EVERY_KIND) })).themes;
    expect(theme?.items.map(({ kind }) => kind)).toEqual(EVERY_KIND.map(({ kind }) => kind));
    expect(theme?.href).toContain(`theme=${THEME?.slug}`);
  });

  it('leads from a quote to its card in the theme, with its source among the columns', () => {
    const [coding] = THEME?.codings ?? [];
    const context = new PageContext(BRIEFING, english());
    const [source = '', passage = ''] = (coding?.passage ?? '').split('/');
    const quote = quoted(coding ? context.index.quote(coding) : '', source, passage);
    const [theme] = changesOf(diffOf({ themes: own(caused({ kind: 'gained', quote })) })).themes;
    const href = theme?.items[0]?.quotes[0]?.citation.href ?? '';
    const { searchParams, hash } = new URL(href, 'http://localhost');
    expect(searchParams.get('columns')?.split(',')).toContain(source);
    expect(hash).toBe(`#q.${THEME?.slug}.${source}.${passage}.${coding?.sentences[0]}`);
  });

  it('leads to the full text where the theme does not quote the words, and nowhere where they are gone', () => {
    const themes = own(
      caused({ kind: 'gained', quote: quoted('Said nowhere.') }),
      caused({ kind: 'gained', quote: quoted('Said nowhere.', 'gone-1990') }),
    );
    const hrefs = changesOf(diffOf({ themes })).themes[0]?.items.map((one) => one.quotes[0]?.citation.href);
    expect(hrefs?.[0]).toMatch(/#p\.b-2011\.par1$/);
    expect(hrefs?.[1]).toBe('');
  });

  it('shows of two editions the words of both, and leads to no place of the page', () => {
    const after = { kind: 'edition', number: 2, date: '2022-05-01' } as const;
    const [theme] = changesOf(diffOf({ after, themes: own(...EVERY_KIND) })).themes;
    const reworded = theme?.items.find(({ kind }) => kind === 'reworded');
    expect(reworded?.quotes[0]?.shown.map(({ heading }) => heading)).toEqual([
      'As it stood in edition 1',
      'As it stood in edition 2',
    ]);
    const hrefs = theme?.items.flatMap(({ href, quotes }) => [
      href,
      ...quotes.map((one) => one.citation.href),
    ]);
    expect([theme?.href, ...new Set(hrefs)]).toEqual(['', '']);
  });

  it('puts the pair of a status side by side, where both sources are there', () => {
    const [status] = EVERY_KIND;
    const gone = status?.kind === 'status' ? { ...status, from: 'gone-1990' } : undefined;
    const themes = own(...(status ? [status] : []), ...(gone ? [gone] : []));
    const hrefs = changesOf(diffOf({ themes })).themes[0]?.items.map(({ href }) => href);
    expect(hrefs?.[0]).toContain('columns=a-2004%2Cb-2011');
    expect(hrefs?.[1]).toBe('');
  });

  it('says so where nothing changed', () => {
    expect(changesOf(diffOf())).toMatchObject({ nothing: 'Nothing changed since edition 1.', themes: [] });
  });
});
