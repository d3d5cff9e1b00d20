/** An entry of a bibliography, whatever its form. */
export interface Reference {
  readonly key: string;
  /** Variables of CSL as texts; names, and dates as ISO writes them, beside. */
  readonly variables: {
    readonly [variable: string]: string | readonly string[];
    /** As printed: Given Family. */
    readonly authors: readonly string[];
    /** Empty where not said. */
    readonly issued: string;
    readonly accessed: string;
  };
}
