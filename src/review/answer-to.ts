import { ownHosts } from './guard.js';

/** What a request asks with; each as the client wrote it. */
export interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly host: string | undefined;
}

/** What is sent: the page, the stream of its changes, or a refusal in a line. */
export type Answer =
  | { readonly kind: 'page' }
  | { readonly kind: 'events' }
  | { readonly kind: 'refused'; readonly status: 403 | 404 | 405; readonly line: string };

/** There are two addresses, and only reading; a page elsewhere that had its own name lead here gets nothing. */
export function answerTo({ method, url, host }: Asked, port: number): Answer {
  if (!ownHosts(port).includes(host?.toLowerCase() ?? ''))
    return { kind: 'refused', status: 403, line: `Only http://127.0.0.1:${port}/ leads here.` };
  if (method !== 'GET') return { kind: 'refused', status: 405, line: 'Only GET is answered.' };
  switch (url?.replace(/\?.*$/s, '')) {
    case '/':
      return { kind: 'page' };
    case '/events':
      return { kind: 'events' };
    default:
      return { kind: 'refused', status: 404, line: 'There is only the briefing, at /.' };
  }
}
