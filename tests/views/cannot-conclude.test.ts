import { describe, expect, it } from 'vitest';
import { cannotConclude } from '../../src/views/cannot-conclude.js';
import { PageContext } from '../../src/views/page-context.js';
import { EARLIER, LATER, source, type Files } from '../commands/project.js';
import { briefingOf, english } from './page-of.js';

function said(files: Files = {}): string {
  return cannotConclude(new PageContext(briefingOf(files), english())).join('\n');
}

const full = `${EARLIER}\n\n${'The mayor spoke at length of the market and of the school by the church. '.repeat(20)}`;
const series = { series: 'office' };

describe('what cannot be concluded', () => {
  it('always says what a silence means', () => {
    expect(said()).toContain('Silence means that none of the terms searched was found');
  });

  it('names an excerpt and a summary, and only those', () => {
    const text = said({
      'sources/a.md': source('a-2004', 2004, EARLIER, { extent: 'excerpt' }),
      'sources/c.md': source('c-2019', 2019, LATER, { extent: 'summary' }),
    });
    expect(text).toMatch(/2004.*excerpt/);
    expect(text).toMatch(/2019.*summar/);
    expect(text).not.toMatch(/2011.*(excerpt|summar)/);
  });

  it('says that nothing is “dropped” across series, and does not within one', () => {
    expect(said()).toContain('nothing here is “dropped”');
    const one = {
      'sources/a.md': source('a-2004', 2004, EARLIER, series),
      'sources/b.md': source('b-2011', 2011, LATER, series),
    };
    expect(said(one)).not.toContain('“dropped”');
  });

  it('names a text whose silence tells nothing because it is short', () => {
    const text = said({ 'sources/a.md': source('a-2004', 2004, full) });
    expect(text).not.toMatch(/2004.*tells? nothing/);
    expect(said()).toMatch(/2004.*tells? nothing|too short/);
  });

  it('names a text that is poorly legible', () => {
    expect(said({ 'sources/b.md': source('b-2011', 2011, LATER, { legibility: 'poor' }) })).toMatch(
      /2011.*poorly/,
    );
  });

  it('names a text in a language without terms', () => {
    expect(said({ 'sources/c.md': source('de-2019', 2019, 'Der Damm.', { language: 'de' }) })).toMatch(
      /2019.*German/,
    );
  });

  it('says of one text that there is nothing to compare, and of none nothing', () => {
    expect(said({ 'sources/b.md': null })).toContain('nothing to compare');
    expect(said({ 'sources/a.md': null, 'sources/b.md': null })).toBe('');
  });

  it('counts what is still to be checked', () => {
    const text = said({
      'sources/b.md': source('b-2011', 2011, 'The price is a cost to bear. It is groundwater at depth.'),
    });
    expect(text).toMatch(/\d+ passages? (is|are) still to be checked/);
  });
});
