import type { Briefing } from '../model/briefing.js';

/** The briefing as JSON, keys in their fixed order. */
export function json(briefing: Briefing): string {
  return `${JSON.stringify(briefing, null, 2)}\n`;
}
