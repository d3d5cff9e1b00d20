/** What a result depends on: by name of each part, a hash or whatever else changes when the part does. */
export type Parts = Readonly<Record<string, string>>;

/** An output as it was written. */
export interface KeptOutput {
  /** Relative to the folder of the outputs. */
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** A build that is kept: what it was made of, what it wrote, what it said. */
export interface KeptBuild {
  readonly schema: 'synoptic/kept-build@1';
  readonly parts: Parts;
  readonly outputs: readonly KeptOutput[];
  readonly warnings: readonly string[];
  /** What `--json` prints. */
  readonly summary: string;
}
