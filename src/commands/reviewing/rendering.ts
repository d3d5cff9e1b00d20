import type { MessagePort } from 'node:worker_threads';
import type { OutputFile } from '../../edges/write-together.js';
import type { Briefing } from '../../model/briefing.js';
import type { PrinterFailure } from '../../print/printer-failure.js';
import type { Format } from '../formats.js';

/** What the thread that renders is asked for. */
export interface Rendering {
  /** As it was analysed; null: the one that was rendered last. */
  readonly briefing: Briefing | null;
  readonly formats: readonly Format[];
  /** Leads to a printer; null where nothing is printed. */
  readonly printer: MessagePort | null;
}

export interface RenderedFiles {
  readonly files: readonly OutputFile[];
  /** Why there is no PDF; null where there is one, or none was asked for. */
  readonly failure: Pick<PrinterFailure, 'message' | 'remedy'> | null;
}
