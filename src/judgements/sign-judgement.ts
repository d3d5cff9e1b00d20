import { parseDocument } from 'yaml';
import { frontMatter } from '../notation/front-matter.js';

/** What stands in a judgement's header once it is signed. */
export interface Signature {
  readonly author: string;
  /** ISO day. */
  readonly date: string;
  /** Passages that it cites, by id, to their fingerprints. */
  readonly evidence: Readonly<Record<string, string>>;
  /** Passages coded on its theme, in order. */
  readonly considered: readonly string[];
}

/**
 * A judgement's text with its header signed anew; what else stands in the header stays, with its comments. A text without a
 * header gets one. The line ends of the text are kept.
 */
export function signJudgement(text: string, signature: Signature): string {
  const { header, end } = frontMatter(text);
  const document = parseDocument((header ?? '').replaceAll('\r\n', '\n'));
  const { author, date, evidence, considered } = signature;
  document.set('author', author);
  document.set('date', date);
  document.set('evidence', document.createNode(evidence));
  document.set('considered', document.createNode(considered, { flow: true }));
  const signed = `---\n${document.toString({ lineWidth: 0 })}---\n`;
  const body = text.slice(end);
  const whole = header === null ? `${signed}\n${body.replace(/^\uFEFF/u, '')}` : signed;
  const ends = text.includes('\r\n') ? whole.replaceAll(/\r?\n/gu, '\r\n') : whole;
  return header === null ? ends : ends + body;
}
