import type { Terminal } from '../edges/terminal-streams.js';
export interface VerifyOptions { readonly project: string; readonly file: string | null; readonly json: boolean }
export async function verify(_options: VerifyOptions, _streams: Terminal): Promise<number> { return 0; }
