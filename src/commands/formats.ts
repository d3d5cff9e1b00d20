import { Misuse } from '../errors.js';

export const FORMATS = ['pdf', 'html', 'md', 'json', 'docx', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** The formats named in a list such as `pdf,html`. Throws a Refusal that names an unknown one. */
export function parseFormats(list: string): Format[] {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = names.find((name) => !FORMATS.some((format) => format === name));
  if (unknown !== undefined || names.length === 0) {
    throw new Misuse({
      what: `“${unknown ?? list}” is not a format`,
      where: '--formats',
      expected: `a list of: ${FORMATS.join(', ')}`,
    });
  }
  return FORMATS.filter((format) => names.includes(format));
}
