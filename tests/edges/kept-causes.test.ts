import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KeptCauses } from '../../src/edges/kept-causes.js';
import type { PartialDiffs } from '../../src/editions/find-causes.js';
import { ended, type Steps } from '../../src/model/step.js';
import { NAMES } from '../editions/told.js';

const FOUND: PartialDiffs = {
  sources: { schema: 'synoptic/diff@1', ...NAMES, causesKnown: false, sources: [], themes: [] },
  codebook: null,
  tool: null,
};

function cache(): string {
  return mkdtempSync(join(tmpdir(), 'synoptic-test-'));
}

/** What is given for the inputs, and whether it had to be made. */
function asked(
  kept: KeptCauses,
  inputs: unknown,
): { readonly found: PartialDiffs | null; readonly made: boolean } {
  let made = false;
  const steps = kept.of(inputs, () => {
    made = true;
    return making(FOUND);
  });
  return { found: ended(steps), made };
}

function* making(found: PartialDiffs | null): Steps<PartialDiffs | null> {
  yield { stage: 'compare', at: 1, of: 1, name: '' };
  return found;
}

describe('KeptCauses', () => {
  it('makes once what is asked for again, by whoever asks', () => {
    const own = cache();
    expect(asked(new KeptCauses(own), ['a', 'b'])).toEqual({ found: FOUND, made: true });
    expect(asked(new KeptCauses(own), ['a', 'b'])).toEqual({ found: FOUND, made: false });
  });

  it('makes anew what other inputs or another program ask for', () => {
    const own = cache();
    asked(new KeptCauses(own, () => 'one'), ['a']);
    expect(asked(new KeptCauses(own, () => 'one'), ['b']).made).toBe(true);
    expect(asked(new KeptCauses(own, () => 'another'), ['a']).made).toBe(true);
    expect(asked(new KeptCauses(own, () => 'one'), ['a']).made).toBe(false);
  });

  it('makes anew what is damaged, and what was kept for other inputs', () => {
    const own = cache();
    asked(new KeptCauses(own), ['a']);
    const [name = ''] = readdirSync(join(own, 'causes'));
    const path = join(own, 'causes', name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('"sources":[]', '"sources":{}'));
    expect(asked(new KeptCauses(own), ['a'])).toEqual({ found: FOUND, made: true });
    asked(new KeptCauses(own), ['b']);
    const other = readdirSync(join(own, 'causes')).find((one) => one !== name) ?? '';
    writeFileSync(join(own, 'causes', other), text);
    expect(asked(new KeptCauses(own), ['b']).made).toBe(true);
  });

  it('keeps nothing without a cache, and nothing that could not be made', () => {
    const kept = new KeptCauses(null, () => {
      throw new Error('the program is not read');
    });
    expect([asked(kept, 'a').made, asked(kept, 'a').made]).toEqual([true, true]);
    const own = cache();
    expect(ended(new KeptCauses(own).of('a', () => making(null)))).toBeNull();
    expect(asked(new KeptCauses(own), 'a').made).toBe(true);
  });
});
