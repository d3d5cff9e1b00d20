import type { Problem } from '../../src/errors.js';
import { Refusal } from '../../src/errors.js';
import type { Source } from '../../src/model/source.js';
import { readSource } from '../../src/sources/read-source.js';

const HEADER: Readonly<Record<string, string>> = {
  id: 'report-2004',
  title: 'A report',
  published: '2004-05-06',
  publisher: 'Harbour Office',
};

/** A source file as text: a header of the given lines beside the required ones, and a body. */
export function sourceText(body: string, header: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ ...HEADER, ...header }).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

/** The source that such a file makes. */
export function sourceOf(body: string, header: Readonly<Record<string, string>> = {}): Source {
  return readSource({
    path: `sources/${header['id'] ?? 'report-2004'}.md`,
    bytes: Buffer.from(sourceText(body, header), 'utf8'),
  });
}

/** The problems of the Refusal that `read` throws; empty where it throws none. */
export function problemsOf(read: () => unknown): readonly Problem[] {
  try {
    read();
  } catch (error) {
    if (error instanceof Refusal) return error.problems;
    throw error;
  }
  return [];
}
