import { fold } from '../language/fold.js';
import type { Conversion } from '../model/conversion.js';

const FIRST_BLOCK = /^(?<first>[^\n]+)\n\n/u;

/** The Markdown of a conversion: in a plain text, a first paragraph that says the title alone becomes its heading. */
export function titledText(
  { format, markdown }: Pick<Conversion, 'format' | 'markdown'>,
  title: string,
): string {
  const first = FIRST_BLOCK.exec(markdown)?.groups?.first;
  if (format !== 'text' || first === undefined || /^(?:#|- )|#$/u.test(first)) return markdown;
  const named = wordsOf(title);
  return named !== '' && wordsOf(first) === named ? `# ${markdown}` : markdown;
}

function wordsOf(line: string): string {
  return (fold(line).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
