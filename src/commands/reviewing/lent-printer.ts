import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { RunningPrinter } from '../../print/launch.js';
import type { PrintOptions } from '../../print/print-page.js';
import { PrinterFailure } from '../../print/printer-failure.js';
import { stackOf } from '../fault-text.js';
import type { Starting } from '../print-briefing.js';

type Call =
  | { readonly kind: 'print'; readonly html: string; readonly options: PrintOptions }
  | { readonly kind: 'lacking'; readonly head: string; readonly texts: readonly string[] }
  | { readonly kind: 'close' };

type Reply =
  | { readonly kind: 'print'; readonly pdf: Uint8Array }
  | { readonly kind: 'lacking'; readonly texts: readonly string[] }
  | { readonly kind: 'close' }
  /** Why the printer did not print. */
  | { readonly kind: 'failure'; readonly message: string; readonly remedy: string | null }
  /** Of the program: where it was thrown. */
  | { readonly kind: 'fault'; readonly stack: string };

/**
 * A port by which another thread prints. The browser stays with this one: whatever ends the program ends the browser too,
 * with all that it left on the disk. To be closed by whoever borrows.
 */
export function lendPrinter(printer: Starting): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port2.on('message', ({ id, call }: { readonly id: number; readonly call: Call }) => {
    void replyTo(call, printer).then((reply) => port2.postMessage({ id, reply }, []));
  });
  return port1;
}

async function replyTo(call: Call, printer: Starting): Promise<Reply> {
  try {
    const running = await printer.running;
    switch (call.kind) {
      case 'print':
        return { kind: 'print', pdf: await running.print(call.html, call.options) };
      case 'lacking':
        return { kind: 'lacking', texts: await running.lacking(call.head, call.texts) };
      case 'close':
        await running.close();
        return { kind: 'close' };
    }
  } catch (error) {
    if (error instanceof PrinterFailure)
      return { kind: 'failure', message: error.message, remedy: error.remedy };
    return { kind: 'fault', stack: stackOf(error) };
  }
}

/** The printer at the other end of a port. */
export function borrowedPrinter(port: MessagePort): Starting {
  const waiting = new Map<number, (reply: Reply) => void>();
  let asked = 0;
  port.on('message', ({ id, reply }: { readonly id: number; readonly reply: Reply }) => {
    waiting.get(id)?.(reply);
    waiting.delete(id);
  });
  const ask = async (call: Call): Promise<Reply> => {
    const id = ++asked;
    const replied = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    port.postMessage({ id, call }, []);
    const reply = await replied;
    if (reply.kind === 'failure') throw new PrinterFailure(reply.message, reply.remedy);
    if (reply.kind === 'fault') throw new Error(reply.stack);
    return reply;
  };
  const running: RunningPrinter = {
    print: async (html, options) => {
      const reply = await ask({ kind: 'print', html, options });
      if (reply.kind === 'print') return reply.pdf;
      throw new Error(`asked to print, given ${reply.kind}`);
    },
    lacking: async (head, texts) => {
      const reply = await ask({ kind: 'lacking', head, texts });
      if (reply.kind === 'lacking') return [...reply.texts];
      throw new Error(`asked what is lacking, given ${reply.kind}`);
    },
    close: async () => void (await ask({ kind: 'close' })),
  };
  return { running: Promise.resolve(running), close: running.close };
}
