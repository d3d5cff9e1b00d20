/** The words that quantities are made of in one language: phrases parted by `|`, `*` for any ending, folded. */
export interface QuantityLists {
  /** By its name in English, which is one for all languages: the words for a unit. */
  readonly units: Readonly<Record<string, string>>;
  /** What a unit may be counted by: `per second`. */
  readonly per: string;
  readonly perUnits: Readonly<Record<string, string>>;
  /** Powers of ten: 3 for thousand. */
  readonly scales: Readonly<Record<number, string>>;
  /** What loosens a number, before it and behind it. */
  readonly before: string;
  readonly behind: string;
  /** Before a number in words: makes it speak of things already named. */
  readonly known: string;
  /** Before a number of years or days: makes it a time and no duration, `the past five years`. */
  readonly past: string;
  /** What joins a range, and what opens one that `and` joins. */
  readonly joiners: string;
  readonly openers: string;
  readonly and: string;
  /** Nouns before a number that make it a name: `Article 5`. */
  readonly labels: string;
  /** Nouns that are counted without an ending of the plural, or look like adjectives. */
  readonly nouns: string;
  /** Words that look like counted nouns and are none worth counting. */
  readonly notNouns: string;
}
