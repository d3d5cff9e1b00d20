export const NAME_KINDS = ['place', 'organisation', 'person', 'designation'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A name to be known in texts under several spellings. */
export interface Name {
  readonly name: string;
  readonly kind: NameKind;
  /** Further spellings, in any script; the name itself is one without being listed. */
  readonly aliases: readonly string[];
}
