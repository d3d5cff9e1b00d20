import { createHash } from 'node:crypto';

/** Where the version of the page is told. */
export const VERSION_PATH = '/briefing/version';

/**
 * Loads the page again when the server has another, and scrolls to where the reader was. Whenever anything is shown
 * otherwise the server tells; the page itself may be the same. The server may go and come back.
 */
const SCRIPT = `(() => {
  const shown = document.currentScript.dataset.version;
  const kept = sessionStorage.getItem('synoptic-scroll');
  sessionStorage.removeItem('synoptic-scroll');
  if (kept) addEventListener('load', () => scrollTo({ top: Number(kept), behavior: 'instant' }));
  const look = async (events) => {
    const told = await fetch('${VERSION_PATH}').catch(() => null);
    if (!told?.ok || (await told.text()) === shown) return;
    events.close();
    sessionStorage.setItem('synoptic-scroll', String(scrollY));
    location.reload();
  };
  const follow = () => {
    const events = new EventSource('/events');
    events.addEventListener('version', () => look(events));
    events.addEventListener('error', () => {
      if (events.readyState === EventSource.CLOSED) setTimeout(follow, 1000);
    });
  };
  follow();
})();`;

/** What the page may do: as the briefing itself says, and besides run this one script, which asks this server. */
export const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  `script-src 'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`,
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page's own policy forbids every script: the server sends a stricter one for all else. */
const OWN_POLICY = /<meta\s[^>]*http-equiv\s*=\s*["']?content-security-policy["']?[^>]*>/gi;

/** Tells one page from another. */
export function versionOf(html: string): string {
  return createHash('sha256').update(html).digest('hex').slice(0, 16);
}

/** A page that loads itself again when another is shown. */
export function withRefresh(html: string): string {
  const script = `<script data-version="${versionOf(html)}">${SCRIPT}</script>`;
  return beforeEnd(html.replace(OWN_POLICY, ''), script);
}

/** Puts something at the end of a page's body. */
export function beforeEnd(html: string, added: string): string {
  const end = html.toLowerCase().lastIndexOf('</body>');
  return end < 0 ? html + added : html.slice(0, end) + added + html.slice(end);
}
