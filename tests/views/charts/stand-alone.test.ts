import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontFiles } from '../../../src/edges/font-files.js';
import { SHIPPED } from '../../../src/edges/read-templates.js';
import { Refusal } from '../../../src/errors.js';
import type { DrawnChart } from '../../../src/views/charts-view.js';
import { drawCharts } from '../../../src/views/charts/draw-charts.js';
import { standAlone } from '../../../src/views/charts/stand-alone.js';
import { riseAndFall } from './sample.js';
import { textsIn } from './well-formed.js';

const tokens = readFileSync(join(SHIPPED, 'tokens.css'), 'utf8');
const words = { origin: 'A briefing · Draft', language: 'en' };

function drawn(title = 'Wells rise'): DrawnChart {
  const [chart] = drawCharts(
    [{ ...riseAndFall({ Wells: [4, 0, 2], Dams: [1, 2, 3], Bees: [1, 1, 1], Tolls: [9, 1, 0] }), title }],
    'en',
  );
  if (!chart) throw new Error('no chart');
  return chart;
}

describe('a chart as a file of its own', () => {
  it('names itself, says what it shows in words, and has a size', () => {
    const svg = standAlone(drawn(), words, tokens, []);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="170mm" height="[\d.]+mm" viewBox="0 0 481\.89 [\d.]+"/,
    );
    expect(svg).toContain('<title>Wells rise</title><desc>Wells in words Dams in words');
    const texts = textsIn(svg.trim());
    expect(texts).toContain('Tolls');
    expect(texts.at(-1)).toBe('A briefing · Draft');
  });

  it('asks for nothing outside itself: every property has its value of print', () => {
    const svg = standAlone(drawn(), words, tokens, fontFiles());
    expect(svg).not.toContain('var(');
    expect(svg).toContain('#1b1d21');
    expect(svg).toContain('font-family="&apos;'.replace('&apos;', "'"));
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
    expect(svg).toContain('url(data:font/woff2;base64,');
  });

  it('leaves a title alone that looks like a property', () => {
    const svg = standAlone(drawn('What fill="var(--none)" means'), words, tokens, []);
    expect(textsIn(svg.trim())[0]).toBe('What fill="var(--none)" means');
  });

  it('is refused where the project’s own tokens lack a property', () => {
    expect(() => standAlone(drawn(), words, ':root { --ink: #000; }', [])).toThrow(Refusal);
  });

  it('sets panels three across, rows one below the other', () => {
    const places = [...standAlone(drawn(), words, tokens, []).matchAll(/translate\(([\d.]+) ([\d.]+)\)/g)];
    const [a, b, c, d] = places.map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(new Set([a?.[1], b?.[1], c?.[1]]).size).toBe(1);
    expect(d?.[0]).toBe(a?.[0]);
    expect(d?.[1]).toBeGreaterThan((a?.[1] ?? 0) + 65);
  });
});
