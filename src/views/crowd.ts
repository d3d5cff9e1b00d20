/** From so many texts that speak to a theme, one line for each stands before its bands. */
export const MANY = 4;

/** From so many a cell holds one quote, cut to its best words, and a band is one row. */
const CROWD = 7;

/** Whether a theme is shown in few words for each text: so many speak to it. */
export function isCrowd(speaking: number): boolean {
  return speaking >= CROWD;
}
