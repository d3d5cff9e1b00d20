import type { InspectedPdf } from './inspected-pdf.js';

/** Where a rule does not hold. */
export interface Breach {
  /** From 1; null where it concerns the file as a whole. */
  readonly page: number | null;
  /** What is found there, as the middle of a sentence. */
  readonly what: string;
}

/** One thing that PDF/UA-1 asks of a file and that a program can see. */
export interface Rule {
  /** Short name, lower-case. */
  readonly id: string;
  /** What holds where the rule does, in a sentence. */
  readonly says: string;
  /** Clause of ISO 14289-1:2014 that it comes from. */
  readonly clause: string;
  /** Conditions of the Matterhorn Protocol 1.1 it covers, as `01-005`; empty where that names none. */
  readonly checkpoints: readonly string[];
  /** Every place where it does not hold; `found`: what the rules before it found. */
  readonly breaches: (pdf: InspectedPdf, found: readonly Finding[]) => Iterable<Breach>;
}

/** A breach, and the rule it is one of. */
export interface Finding extends Breach {
  readonly rule: string;
}
