import { beforeAll, describe, expect, it } from 'vitest';
import type { BriefingTheme } from '../../src/model/briefing.js';
import { ThemeIndex } from '../../src/views/theme-index.js';
import { LATEST, source } from '../commands/project.js';
import { briefingOf } from './page-of.js';

describe('the index of a theme', () => {
  let themes: readonly BriefingTheme[];
  let sources: string[];
  beforeAll(() => {
    const briefing = briefingOf({ 'sources/c.md': source('c-2019', 2019, LATEST) });
    themes = briefing.themes;
    sources = briefing.sources.map(({ id }) => id);
  });

  it('finds for each source what looking through all would find', () => {
    for (const theme of themes) {
      const index = new ThemeIndex(theme);
      for (const id of sources) {
        expect(index.presence(id)).toBe(theme.presence.find((own) => own.source === id));
        expect(index.codingsIn(id)).toEqual(
          theme.codings.filter(({ passage }) => passage.startsWith(`${id}/`)),
        );
        expect(index.changeTo(id)).toBe(theme.changes.find(({ to, span }) => to === id && span === 'next'));
        expect(index.rowsWith([id])).toEqual(theme.rows.filter(({ cells }) => Object.hasOwn(cells, id)));
      }
    }
  });

  it('finds each coding by its id', () => {
    const codings = themes.flatMap((theme) => theme.codings.map((coding) => ({ theme, coding })));
    expect(codings.length).toBeGreaterThan(3);
    for (const { theme, coding } of codings) expect(new ThemeIndex(theme).coding(coding.id)).toBe(coding);
  });

  it('gives the rows of several sources once each, in their order', () => {
    for (const theme of themes) {
      const index = new ThemeIndex(theme);
      expect(index.rowsWith(sources)).toEqual(theme.rows);
      expect(index.rowsWith(sources.toReversed())).toEqual(theme.rows);
      expect(index.rowsWith([])).toEqual([]);
    }
  });

  it('has no change to the first source, and nothing of a source or an id that is not there', () => {
    for (const theme of themes) {
      const index = new ThemeIndex(theme);
      expect(index.changeTo(sources[0] ?? '')).toBeUndefined();
      for (const none of ['nowhere', 'constructor', '']) {
        expect(index.presence(none)).toBeUndefined();
        expect(index.coding(none)).toBeUndefined();
        expect(index.codingsIn(none)).toEqual([]);
        expect(index.changeTo(none)).toBeUndefined();
        expect(index.rowsWith([none])).toEqual([]);
      }
    }
  });
});
