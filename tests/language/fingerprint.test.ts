import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, likeness } from '../../src/language/fingerprint.js';

const like = (one: string, other: string) => likeness(fingerprint(one), fingerprint(other));
const PARAGRAPH =
  'The fishing fleet of the northern lakes may land at most four hundred tonnes of whitefish in any season, and every ' +
  'vessel keeps a log that the harbour office reads before the catch is sold at the market hall on the eastern quay.';

describe('likeness', () => {
  it('is 1 for the same words, whatever their capitals, marks and spaces', () => {
    expect(like('The port, closed.', 'the PORT closed')).toBe(1);
    expect(like('ёлка у порта', 'Елка у порта!')).toBe(1);
  });

  it('is below 1 where one word differs', () => {
    expect(like(PARAGRAPH, PARAGRAPH.replace('four', 'nine'))).toBeLessThan(1);
    expect(like('The port closed.', 'The port opened.')).toBeLessThan(1);
  });

  it('stays high after a small edit', () => {
    expect(like(PARAGRAPH, PARAGRAPH.replace('four hundred', 'three hundred'))).toBeGreaterThanOrEqual(0.5);
    expect(like(PARAGRAPH, `${PARAGRAPH} It is open at noon.`)).toBeGreaterThanOrEqual(0.5);
    expect(like(PARAGRAPH, PARAGRAPH.replace('northern ', ''))).toBeGreaterThanOrEqual(0.5);
  });

  it('is low between different texts', () => {
    const other =
      'Trains between both capitals run twice a day since the bridge was mended, though freight still waits at the ' +
      'border for papers that customs officers stamp by hand, and the tariff has not changed for eleven years.';
    expect(like(PARAGRAPH, other)).toBeLessThan(0.3);
  });

  it('is 0 or 1 for texts without words', () => {
    expect(like('', '…')).toBe(1);
    expect(like('', 'port')).toBeLessThan(0.5);
  });

  it('is the same from either side, and within 0 and 1', () => {
    const words = fc.array(fc.constantFrom('port', 'lake', 'net', 'boat', 'quay', 'tariff'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const found = like(one.join(' '), other.join(' '));
        expect(found).toBe(like(other.join(' '), one.join(' ')));
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(found === 1).toBe(one.join(' ') === other.join(' '));
      }),
    );
  });

  it('does not stumble over what is no fingerprint', () => {
    expect(likeness('abc', 'abd')).toBe(0);
    expect(likeness('', 'x~')).toBe(0);
  });
});

describe('fingerprint', () => {
  it('is the same at every call and of one length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fingerprint(text)).toBe(fingerprint(text));
        expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}~[0-9a-f]{64}$/);
      }),
    );
  });
});
