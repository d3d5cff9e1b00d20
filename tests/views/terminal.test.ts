import { describe, expect, it } from 'vitest';
import { terminal } from '../../src/views/terminal.js';
import { LATEST, source } from '../commands/project.js';
import { pageOf } from './page-of.js';

const two = pageOf();
const three = pageOf({ 'sources/c.md': source('c-2019', 2019, LATEST) });
const many = pageOf(
  Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `sources/s${index}.md`,
      source(`s-${1950 + index}`, 1950 + index, LATEST),
    ]),
  ),
);

describe('the table in the terminal', () => {
  it('has a line a theme under its heads', () => {
    const lines = terminal(two, 200).split('\n');
    expect(lines[0]).toMatch(/^Theme +2004 · Water Office +Change +2011 · Water Office$/);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['Theme', 'Wells', 'Dams', 'Tariffs']);
  });

  it.each([40, 60, 80, 120, 300])('fits %i columns', (width) => {
    for (const page of [two, three, many])
      for (const line of terminal(page, width).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  });

  it('keeps columns under their heads', () => {
    const [head = '', ...lines] = terminal(two, 200).split('\n');
    for (const line of lines) expect(line[head.indexOf('Change') - 1]).toBe(' ');
  });

  it('lists the sources under each theme where columns would be too narrow', () => {
    const lines = terminal(many, 80).split('\n');
    expect(lines[0]).toBe('Wells');
    expect(lines).toHaveLength(3 * 15);
  });

  it('says a change with its doubt', () => {
    expect(terminal(two, 200)).toContain('First found in the later text (tentative: short text)');
  });

  it('leaves no blanks at the ends of lines', () => {
    expect(terminal(three, 120)).not.toMatch(/ $/m);
  });
});
