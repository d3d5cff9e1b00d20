import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserProcess } from './browser-process.js';
import { PrinterFailure } from './printer-failure.js';

/**
 * What `work` in the browser gives. Throws a PrinterFailure as soon as the browser ends, or when `limit` milliseconds
 * have passed; the browser is then killed.
 */
export async function guard<T>(
  browser: BrowserProcess,
  work: Promise<T>,
  limit: number,
  verb: 'start' | 'print',
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let late = false;
  const alarm = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      late = true;
      fail(new PrinterFailure(`the browser did not ${verb} within ${limit / 1000} s and was stopped`));
    }, limit);
  });
  const end = browser.ended.then((said): never => {
    throw endedEarly(said, verb);
  });
  try {
    return await Promise.race([work, end, alarm]);
  } catch (error) {
    if (late) await browser.kill();
    if (error instanceof PrinterFailure) throw error;
    // When the browser goes, the driver is often the first to notice, in words that help nobody.
    await Promise.race([end, pause(1000, undefined, { ref: false })]);
    throw new PrinterFailure(
      `the browser did not ${verb}: ${error instanceof Error ? error.message : String(error)}`,
    );
  } finally {
    clearTimeout(timer);
  }
}

const knownEnds: readonly { readonly sign: RegExp; readonly message: string; readonly remedy: string }[] = [
  {
    sign: /No usable sandbox|zygote_host_impl|Failed to move to new namespace/,
    message: 'the browser may not use its sandbox on this system',
    remedy: 'allow user namespaces, or set SYNOPTIC_NO_SANDBOX=1 to print without the sandbox',
  },
  {
    sign: /error while loading shared libraries/,
    message: 'the browser lacks a library of the system',
    remedy: 'install it, or leave out --browser and PUPPETEER_EXECUTABLE_PATH to use the bundled printer',
  },
];

function endedEarly(said: string, verb: string): PrinterFailure {
  const known = knownEnds.find(({ sign }) => sign.test(said));
  const lines = said.split('\n');
  const telling = known ? lines.filter((line) => known.sign.test(line)) : lines;
  const quoted = telling.slice(-3).join('\n').trim();
  const message = known?.message ?? `the browser ended before it could ${verb}`;
  return new PrinterFailure(quoted ? `${message}: ${quoted}` : message, known?.remedy ?? null);
}
