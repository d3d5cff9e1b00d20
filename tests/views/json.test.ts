import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/model/briefing.js';
import { json } from '../../src/views/json.js';
import { briefingOf } from './page-of.js';

const whole = (briefing: Briefing) => `${JSON.stringify(briefing, null, 2)}\n`;

describe('json', () => {
  it('writes piece by piece what one call would write', () => {
    const briefing = briefingOf();
    expect(json(briefing).toString()).toBe(whole(briefing));
  });

  it('keeps line breaks and signs of titles, empty lists and lists of texts', () => {
    const briefing: Briefing = {
      ...briefingOf(),
      title: 'Пруды\n“and” \u2028 \\n 水',
      authors: ['One', 'Two\nlines'],
      themes: [],
      warnings: [],
    };
    expect(json(briefing).toString()).toBe(whole(briefing));
  });
});
