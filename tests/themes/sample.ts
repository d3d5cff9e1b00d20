import type { Theme } from '../../src/model/theme.js';
import type { Codebook } from '../../src/themes/codebook.js';
import { readThemes } from '../../src/themes/read-themes.js';

export const DEFAULTS = { language: 'en', match: 'stem' } as const;

/** The codebook that a file with this text makes. */
export function codebook(text: string, defaults: Parameters<typeof readThemes>[1] = DEFAULTS): Codebook {
  return readThemes({ path: 'themes.yml', bytes: Buffer.from(text, 'utf8') }, defaults);
}

/** A codebook of one theme, `it`, with the given terms by strength. */
export function themeOf(
  terms: Partial<Record<'strong' | 'plain' | 'weak' | 'exclude', readonly string[]>>,
  language = 'en',
): Theme[] {
  const lists = JSON.stringify(terms);
  return [...codebook(`themes: [{id: it, terms: {${language}: ${lists}}}]`).themes];
}
