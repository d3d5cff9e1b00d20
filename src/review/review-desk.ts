/** What is asked for: by name, the values as the client wrote them. */
export type Query = Readonly<Record<string, string>>;

/** A file to be sent as it is. */
export interface Sent {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * What stands behind the review page: it makes the page and its parts, and carries out what is asked. A Refusal that it
 * throws is told on the page; anything else is a bug, which is told too and ends nothing.
 */
export interface ReviewDesk {
  /** Whole, as HTML. */
  readonly page: (query: Query) => string;
  /** The Content-Security-Policy of the page. */
  readonly policy: string;
  /** The briefing as it will be read, as HTML of its own. */
  readonly briefing: () => Promise<string>;
  /** The style sheet of the page. */
  readonly style: () => string;
  /** A module of its script; null where there is none of that name. */
  readonly script: (name: string) => string | null;
  /** What is asked for by name, as JSON; null where there is no such part. */
  readonly read: (name: string, query: Query) => Promise<unknown>;
  /** Carries out a change that is asked for in JSON; null where there is no such change. */
  readonly change: (name: string, body: string) => Promise<unknown>;
  /** A file made by a change: the printed briefing; null where there is none. */
  readonly file: (name: string) => Sent | null;
  /** Grows whenever something else is to be shown. */
  readonly version: () => number;
  /** Calls back whenever the version has grown, until what it returns is called. */
  readonly onChange: (tell: () => void) => () => void;
}
