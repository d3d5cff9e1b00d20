import { describe, expect, it } from 'vitest';
import { versionsOf } from '../../src/alignments/versions-of.js';
import type { Passage } from '../../src/model/passage.js';
import type { Source } from '../../src/model/source.js';

describe('versionsOf', () => {
  it('compares the very same texts once, and others anew', () => {
    const [sources, passages]: [Source[], Passage[]] = [[], []];
    const versions = versionsOf(sources, passages);
    expect(versionsOf(sources, passages)).toBe(versions);
    expect(versionsOf([], passages)).not.toBe(versions);
    expect(versionsOf(sources, [])).not.toBe(versions);
  });
});
