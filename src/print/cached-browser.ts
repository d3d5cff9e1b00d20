import { existsSync } from 'node:fs';

/** The browser that Puppeteer downloaded earlier, the headless shell first, or null. Imports Puppeteer: the slow way. */
export async function cachedBrowser(): Promise<{ path: string; version: string | null } | null> {
  try {
    const { executablePath } = await import('puppeteer');
    const paths = [executablePath({ headless: 'shell' }), executablePath({ headless: true })];
    const path = paths.find((candidate) => existsSync(candidate));
    return path ? { path, version: /-(\d+(?:\.\d+){3})/.exec(path)?.[1] ?? null } : null;
  } catch {
    return null;
  }
}
