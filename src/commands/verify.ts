import { join, resolve } from 'node:path';
import type { Terminal } from '../edges/terminal-streams.js';
import { boundedProof } from './bounded-proof.js';
import { EXIT } from './exit-codes.js';
import { holds, verifyJson, verifyLines } from './verify-report.js';

export interface VerifyOptions {
  readonly project: string;
  /** Whether the project was named, and not only looked for here. */
  readonly named: boolean;
  /** The PDF; null: out/briefing.pdf of the project. */
  readonly file: string | null;
  readonly json: boolean;
}

/** Proves that every quotation a PDF prints stands in its sources, or says how far that can be shown. The exit code. */
export async function verify(options: VerifyOptions, streams: Terminal): Promise<number> {
  const project = resolve(options.project);
  const file = options.file === null ? join(project, 'out/briefing.pdf') : resolve(options.file);
  const findings = await boundedProof({ project, named: options.named, file });
  streams.data(options.json ? verifyJson(findings) : verifyLines(findings).join('\n'));
  return holds(findings) ? EXIT.done : EXIT.differences;
}
