/** The word without what is not seen: soft hyphens, joiners. */
export function visible(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200d\u2060]/g, '');
}
