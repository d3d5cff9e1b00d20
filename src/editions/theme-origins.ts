import type { Briefing } from '../model/briefing.js';
import { BriefingTexts } from './briefing-texts.js';
import { passagesOf } from './match-quotes.js';
import { matchThemes } from './match-themes.js';

/** By id of a newer theme, the ids of the older ones that it came of; of one that is gone, its own. */
export function themeOrigins(before: Briefing, after: Briefing): Map<string, readonly string[]> {
  const [old, newer] = [new BriefingTexts(before), new BriefingTexts(after)];
  return new Map(
    matchThemes(old, newer, passagesOf(old, newer)).map(({ theme, origins }) => [
      theme.id,
      origins.map(({ id }) => id),
    ]),
  );
}
