/** From so many texts that speak to a theme, one line for each stands before its bands. */
export const MANY = 4;

/** From so many a cell holds one quote, cut to its best words, and a band is one row. */
const CROWD = 7;

/** Whether a theme is shown in few words for each text: so many speak to it. */
export function isCrowd(speaking: number): boolean {
  return speaking >= CROWD;
}

/** Quotes in front of a theme, all texts together, where the briefing compares as many texts as make a crowd. */
const IN_FRONT = 6;

/** Quotes of each text that stand in front of a theme: as set, but fewer the more texts speak where many are compared. */
export function quotesEach(compared: number, speaking: number, quotesPerCell: number): number {
  if (compared < CROWD) return quotesPerCell;
  return Math.min(quotesPerCell, Math.max(1, Math.floor(IN_FRONT / speaking)));
}
