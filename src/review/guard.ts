/** What a request says of where it comes from; each as the client wrote it. */
export interface Origin {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`, which browsers write and pages cannot. */
  readonly site: string | undefined;
  readonly contentType: string | undefined;
}

/** Why a request gets nothing, in a line. */
export interface Turned {
  readonly status: 403 | 405 | 415;
  readonly line: string;
}

/**
 * Whether a request may come in at all, before any cookie is looked at: only by the names of this machine (a page
 * elsewhere that had its own name lead here is turned away), only from our own page, and changes only as JSON, which
 * no form of another page can send. Null where it may.
 */
export function turnedAway(from: Origin, port: number): Turned | null {
  const host = from.host?.toLowerCase() ?? '';
  if (!ownHosts(port).includes(host))
    return { status: 403, line: `Only http://127.0.0.1:${port}/ leads here.` };
  if (from.method !== 'GET' && from.method !== 'POST')
    return { status: 405, line: 'Only GET and POST are answered.' };
  const own = `http://${host}`;
  if (from.origin !== undefined && from.origin.toLowerCase() !== own)
    return { status: 403, line: 'Only the page’s own requests are answered.' };
  if (from.site !== undefined && from.site !== 'same-origin' && from.site !== 'none')
    return { status: 403, line: 'Only the page’s own requests are answered.' };
  if (from.method === 'GET') return null;
  if (from.origin === undefined) return { status: 403, line: 'A change must say which page asks for it.' };
  if (!/^application\/json\s*(?:;|$)/i.test(from.contentType ?? ''))
    return { status: 415, line: 'Changes are sent as JSON.' };
  return null;
}

/** The names of this machine to itself; browsers leave out the port of the web. */
export function ownHosts(port: number): string[] {
  const names = ['127.0.0.1', 'localhost'];
  return [...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])];
}
