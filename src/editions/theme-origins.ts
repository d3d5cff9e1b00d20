import type { Briefing } from '../model/briefing.js';
import { BriefingTexts } from './briefing-texts.js';
import { matchThemes } from './match-themes.js';

/** By id of a newer theme, the ids of the older ones that it came of; of one that is gone, its own. */
export function themeOrigins(before: Briefing, after: Briefing): Map<string, readonly string[]> {
  return new Map(
    matchThemes(new BriefingTexts(before), new BriefingTexts(after)).map(({ theme, origins }) => [
      theme.id,
      origins.map(({ id }) => id),
    ]),
  );
}
