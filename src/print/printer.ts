/** Where a printer came from, in the order they are tried. */
export type PrinterOrigin = 'flag' | 'environment' | 'bundled' | 'cache' | 'system';

/** A browser that can print, not yet started. */
export interface Printer {
  readonly origin: PrinterOrigin;
  /** Absolute path of the program. */
  readonly path: string;
  /** Arguments this printer needs beyond those every printer gets. */
  readonly args: readonly string[];
  /** Variables the child needs beyond the parent's; empty where it needs none. */
  readonly env: Readonly<Record<string, string>>;
  /** The version where it is known without starting the program, else null. */
  readonly version: string | null;
  /** What the reader should know, one sentence each, such as "sandbox off: running as root". */
  readonly notes: readonly string[];
}

/** What was looked for, and why it was or was not used. */
export interface PrinterAttempt {
  readonly what: string;
  readonly result: string;
}

/** The environment variables a search or a launch may look at. */
export type Environment = Readonly<Record<string, string | undefined>>;
