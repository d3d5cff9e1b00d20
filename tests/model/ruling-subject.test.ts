import { describe, expect, it } from 'vitest';
import type { NewRuling, Quote } from '../../src/model/ruling.js';
import { rulingSubject, subjectKey } from '../../src/model/ruling-subject.js';

const SAID = { theme: 'wells', by: '', on: '', because: '' };
const quote = (exact: string, more: Partial<Quote> = {}): Quote => ({
  source: 'a',
  exact,
  prefix: '',
  suffix: '',
  ...more,
});
const accepted = (one: Quote, theme = 'wells'): NewRuling => ({
  ...SAID,
  theme,
  ruling: 'accept',
  quote: one,
});

describe('what a ruling is about', () => {
  it.each(['accept', 'reject', 'add', 'pin', 'hide'] as const)('is the quote of “%s”', (ruling) => {
    const one = quote('a well');
    expect(rulingSubject({ ...SAID, ruling, quote: one })).toEqual({ kind: 'quote', quote: one });
  });

  it('is the quote of a statement, whatever it is said to state', () => {
    const one = quote('a well');
    const told = (to: 'hedged' | 'negated') => subjectKey({ ...SAID, ruling: 'statement', quote: one, to });
    expect(told('hedged')).toBe(told('negated'));
    expect(told('hedged')).toBe(subjectKey(accepted(one)));
  });

  it('is both quotes of a link or an unlink, whichever is named first', () => {
    const [one, other] = [quote('a well'), quote('колодец', { source: 'b' })];
    const linked: NewRuling = { ...SAID, ruling: 'link', quote: one, with: other };
    expect(rulingSubject(linked)).toEqual({ kind: 'quotes', quotes: [one, other] });
    expect(subjectKey({ ...SAID, ruling: 'unlink', quote: other, with: one })).toBe(subjectKey(linked));
  });

  it('is the source of a silence and the pair of a label', () => {
    expect(rulingSubject({ ...SAID, ruling: 'silence', source: 'a' })).toEqual({
      kind: 'silence',
      source: 'a',
    });
    const label: NewRuling = { ...SAID, ruling: 'label', from: 'a', toSource: 'b', to: 'continued' };
    expect(rulingSubject(label)).toEqual({ kind: 'change', from: 'a', to: 'b' });
    expect(subjectKey({ ...label, from: 'b', toSource: 'a' })).not.toBe(subjectKey(label));
  });

  it('is the same for a quote as it was made and as it is read again', () => {
    const made = quote('a well', { prefix: 'before ', suffix: ' after' });
    const read = quote('a well', { prefix: 'before', suffix: 'after' });
    expect(subjectKey(accepted(made))).toBe(subjectKey(accepted(read)));
  });

  it('is another for other words, another source, another place or another theme', () => {
    const keys = [
      accepted(quote('a well')),
      accepted(quote('a dam')),
      accepted(quote('a well', { source: 'b' })),
      accepted(quote('a well', { prefix: 'near' })),
      accepted(quote('a well', { suffix: 'near' })),
      accepted(quote('a well'), 'dams'),
      { ...SAID, ruling: 'silence', source: 'a' } as const,
    ].map(subjectKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
