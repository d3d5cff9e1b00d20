import type { Browser, HTTPRequest, Page } from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js';

/** The browser's first page, with scripts off and every request refused but `data:` URLs within the page. */
export async function preparePage(browser: Browser): Promise<Page> {
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  page.setDefaultTimeout(0);
  page.on('request', (request) => void answer(request));
  await Promise.all([page.setJavaScriptEnabled(false), page.setRequestInterception(true)]);
  return page;
}

async function answer(request: HTTPRequest): Promise<void> {
  const allowed = request.url().startsWith('data:') && !request.isNavigationRequest();
  try {
    // "aborted" leaves the document as it is; any other reason shows an error page in its place.
    await (allowed ? request.continue() : request.abort('aborted'));
  } catch {
    // The page has gone meanwhile; whoever waits for it is told so.
  }
}
