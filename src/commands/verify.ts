import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Terminal } from '../edges/terminal-streams.js';
import { Refusal } from '../errors.js';
import type { Briefing } from '../model/briefing.js';
import { readPrinted } from '../print/read-printed.js';
import { proveQuotations, type Failure, type Proof } from '../verification/prove-quotations.js';
import { Citations } from '../views/citations.js';
import { analyse } from './analyse.js';
import { EXIT } from './exit-codes.js';

export interface VerifyOptions {
  readonly project: string;
  /** The PDF; null: out/briefing.pdf. */
  readonly file: string | null;
  readonly json: boolean;
}

/** Proves that every quotation a PDF prints stands in the sources, and that every passage cited is there. */
export async function verify(options: VerifyOptions, streams: Terminal): Promise<number> {
  const folder = resolve(options.project);
  const path = options.file === null ? join(folder, 'out/briefing.pdf') : resolve(options.file);
  if (!existsSync(path)) {
    throw new Refusal({
      what: 'there is no such file',
      where: path,
      expected: 'the PDF of a briefing',
      remedy: 'build it with “synoptic build”',
    });
  }
  const briefing = analyse(folder);
  const printed = await readPrinted(readFileSync(path), path);
  const passages = briefing.sources.flatMap((source) => source.passages);
  const citations = citationIndex(briefing);
  const proof = proveQuotations(printed, passages, (citation) => citations.get(normal(citation)) ?? null);
  if (options.json) streams.data(JSON.stringify(proof, null, 2));
  else if (passages.length === 0 && proof.failures.length === 0)
    streams.data('There is nothing to prove: the project has no sources.');
  else report(proof, streams);
  const empty = proof.citations === 0 && passages.length > 0;
  return proof.failures.length > 0 || empty ? EXIT.differences : EXIT.done;
}

/** Every way in which a passage may be cited, to its id. */
function citationIndex(briefing: Briefing): ReadonlyMap<string, string> {
  const names = new Citations(briefing.sources);
  return new Map(
    briefing.sources.flatMap((source) =>
      source.passages.flatMap(({ id, pages }) => [
        [normal(names.passage(id, pages)), id] as const,
        [normal(names.brief(id)), id] as const,
      ]),
    ),
  );
}

function normal(citation: string): string {
  return citation.replace(/\s+/gu, '');
}

function report(proof: Proof, streams: Terminal): void {
  const { quotations, stretches, citations, passages, unread, failures } = proof;
  for (const failure of failures) streams.data(failureText(failure));
  if (citations === 0) streams.data('No citation was found: this does not look like a briefing.');
  if (unread > 0) {
    streams.data(
      `Not proven: ${unread} stretches in right-to-left script, whose printed order cannot be read back.`,
    );
  }
  if (failures.length > 0) streams.data(`${failures.length} of the printed words or citations did not hold.`);
  else if (citations > 0) {
    streams.data(
      `Proven against the texts on file: ${quotations} quotations and ${stretches} shorter stretches stand word for word; ` +
        `${citations} citations lead to ${passages} printed passages.`,
    );
  }
}

function failureText({ kind, page, printed, cites }: Failure): string {
  const where = page === null ? '' : `page ${page}: `;
  const words = printed.length > 200 ? `${printed.slice(0, 200)}…` : printed;
  switch (kind) {
    case 'not-verbatim':
      return `${where}not word for word in ${cites ?? 'any source'}: ${words}`;
    case 'no-citation':
      return `${where}a quotation without a citation: ${words}`;
    case 'unknown-citation':
      return `${where}a citation that leads to no passage: ${words}`;
    case 'passage-missing':
      return `${where}the passage cited as “${words}” is not printed whole among the sources (${cites ?? ''})`;
  }
}
