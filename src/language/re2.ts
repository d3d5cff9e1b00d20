import { createRequire } from 'node:module';
import type { RE2JS } from 're2js';

let re2: typeof RE2JS | undefined;

/** An RE2 expression that disregards case. Throws where RE2 refuses it. RE2 is loaded with the first one. */
export function compileRe2(source: string): RE2JS {
  const loaded: { RE2JS: typeof RE2JS } = re2 ? { RE2JS: re2 } : createRequire(import.meta.url)('re2js');
  re2 = loaded.RE2JS;
  return re2.compile(source, re2.CASE_INSENSITIVE);
}
