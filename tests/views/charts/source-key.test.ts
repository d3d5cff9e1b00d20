import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../../src/edges/read-templates.js';
import { sourceKey } from '../../../src/views/charts/source-key.js';
import { timelineSource } from './sample.js';

const partial = (name: string): string =>
  readFileSync(join(SHIPPED, 'partials', `${name}.hbs`), 'utf8').trim();

describe('the key of a source in a chart', () => {
  it.each([1, 2, 3, 4, 5, 6])('%i is the one of the page', (colour) => {
    const drawn = sourceKey(timelineSource(colour - 1, '1999'), 1, 2, 7);
    expect(drawn).toContain(partial(`key-${colour}`).replaceAll('currentColor', `var(--s${colour})`));
    expect(drawn).toMatch(/^<g transform="translate\(1\.00 2\.00\) scale\(0\.700\)">/);
  });

  it('has the frame of the page from the seventh source on', () => {
    const frame = /<rect x="-1\.4"[^>]*\/>/.exec(partial('key'))?.[0] ?? 'no frame';
    expect(sourceKey(timelineSource(6, '1999'), 0, 0, 7)).toContain(
      frame.replace('currentColor', 'var(--s1)'),
    );
    expect(sourceKey(timelineSource(5, '1999'), 0, 0, 7)).not.toContain('-1.4');
  });
});
