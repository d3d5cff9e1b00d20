/** `S-300`, `T-72`, `Su-30SM`, `С-300ПМУ-2`; `9M729`. Without a hyphen `EU27` and `Q3` would be systems as well. */
const HYPHENED = /^\p{Lu}\p{L}{0,5}[-‐‑]\d{1,4}[\p{L}\d]{0,6}(?:[-‐‑][\p{L}\d]{1,3})?$/u;
const INDEXED = /^\d{1,2}\p{Lu}{1,2}\d{1,4}\p{Lu}?$/u;
/** An ordinal: `120th`, also the number of `120-я`. */
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)?$/;
/** A word that a single letter may follow: `Iskander-M`; or a year: `Zapad-2021`. */
const NAMED = /^\p{Lu}\p{Ll}{2,14}$/u;

/** Longer words are no designations. */
const LONGEST = 18;

/** How a designation may begin with a printed word: it is one, or the number of a unit, or a name that a letter follows. */
export type Designating = 'whole' | 'unit' | 'named' | null;

export function designating(printed: string): Designating {
  if (printed.length > LONGEST) return null;
  if (!/\d/.test(printed)) return NAMED.test(printed) ? 'named' : null;
  if (isDesignation(printed)) return 'whole';
  return ORDINAL.test(printed) ? 'unit' : null;
}

/** Whether a printed word is a designation by itself, a plural or possessive ending aside. */
export function isDesignation(printed: string): boolean {
  const bare = bareDesignation(printed);
  return HYPHENED.test(bare) || INDEXED.test(bare);
}

/** Without the ending of a plural or possessive: `S-300s`, `Su-27’s`. */
export function bareDesignation(printed: string): string {
  return printed.replace(/['’ʼ]s?$/, '').replace(/(?<=[\d\p{Lu}])s$/u, '');
}
