/** The first part of a BCP 47 tag, in lower case: `en` of `en-GB` and of `EN`; empty where the tag is. */
export function primaryLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
