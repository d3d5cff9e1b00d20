import { describe, expect, it } from 'vitest';
import { borrowedPrinter, lendPrinter } from '../../../src/commands/reviewing/lent-printer.js';
import { PrinterFailure } from '../../../src/print/printer-failure.js';
import type { RunningPrinter } from '../../../src/print/launch.js';

const OPTIONS = { tagged: true, outline: false };

/** Borrows a printer, does something with it, and gives it back. */
async function borrowing<Made>(
  running: Promise<RunningPrinter>,
  use: (printer: RunningPrinter) => Promise<Made>,
): Promise<Made> {
  running.catch(() => undefined);
  const port = lendPrinter({ running, close: async () => undefined });
  const borrowed = borrowedPrinter(port);
  try {
    return await use(await borrowed.running);
  } finally {
    port.close();
  }
}

describe('a printer that is lent', () => {
  it('prints what it is given, as it is asked to, and says what it lacks', async () => {
    const done: unknown[] = [];
    const printer: RunningPrinter = {
      print: async (html, options) => (done.push([html, options]), new Uint8Array([37, 80])),
      lacking: async (head, texts) => (done.push([head, texts]), texts.slice(1)),
      close: async () => void done.push('closed'),
    };
    await borrowing(Promise.resolve(printer), async (lent) => {
      const both = await Promise.all([lent.print('<p>a', OPTIONS), lent.lacking('<head>', ['a', 'ы'])]);
      expect(both).toEqual([new Uint8Array([37, 80]), ['ы']]);
      await lent.close();
    });
    expect(done).toEqual([['<p>a', OPTIONS], ['<head>', ['a', 'ы']], 'closed']);
  });

  it('fails as it fails where it stands, with what can be done about it', async () => {
    const failure = new PrinterFailure('no browser was found', 'install one');
    const failed = await borrowing(Promise.reject(failure), (lent) =>
      lent.print('', OPTIONS).catch((error: unknown) => error),
    );
    expect(failed).toBeInstanceOf(PrinterFailure);
    expect(failed).toMatchObject({ message: 'no browser was found', remedy: 'install one' });
  });

  it('tells a fault of the program as one', async () => {
    const failed = await borrowing(Promise.reject(new Error('broken')), (lent) =>
      lent.print('', OPTIONS).catch((error: unknown) => error),
    );
    expect(failed).not.toBeInstanceOf(PrinterFailure);
    expect(String(failed)).toContain('broken');
  });
});
