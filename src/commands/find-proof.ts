import { existsSync } from 'node:fs';
import { editionNumbers, readEdition } from '../edges/edition-files.js';
import { readBounded, type Bound } from '../edges/read-bounded.js';
import { Refusal } from '../errors.js';
import { EVIDENCE_FILE } from '../model/evidence.js';
import { sum } from '../model/sum.js';
import { checkAccessibility } from '../print/accessibility/check-accessibility.js';
import type { Finding as AccessibilityFinding } from '../print/accessibility/rule.js';
import { readAttachments, type PdfContents } from '../print/read-attachments.js';
import { readPrinted } from '../print/read-printed.js';
import { checkHashes, type EvidenceFailure } from '../verification/check-evidence.js';
import { earlierWords } from '../verification/earlier-words.js';
import { proveQuotations, type Failure, type Proof } from '../verification/prove-quotations.js';
import type { CarriedEarlier } from '../verification/read-earlier.js';
import { readEvidence, type CarriedEvidence } from '../verification/read-evidence.js';
import { labelsOf } from './labels-of.js';
import { citationsOf } from './printed-citations.js';
import { projectAtHand, type InputDifferences, type ProjectAtHand } from './project-at-hand.js';
import { carriedGrounds, projectGrounds, type Grounds, type SourceGround } from './proof-grounds.js';

export interface ProofOptions {
  readonly project: string;
  /** Whether the project was named, and not only looked for here. */
  readonly named: boolean;
  /** Path of the PDF. */
  readonly file: string;
}

/** Everything that verifying found, as plain data. */
export interface Findings {
  readonly file: string;
  /** The program that made the PDF; null where it carries no evidence. */
  readonly tool: { readonly name: string; readonly version: string } | null;
  /** What the printed words were held against: the project's files, or what the PDF carries. */
  readonly against: 'project' | 'pdf';
  /** False where any byte was changed since the file was written, be it by signing it. */
  readonly unaltered: boolean;
  readonly counts: Pick<Proof, 'quotations' | 'stretches' | 'hashed' | 'citations' | 'passages' | 'unread'>;
  readonly sources: readonly SourceFinding[];
  /** The project's files against those that the PDF was made of. */
  readonly inputs: InputDifferences;
  readonly failures: readonly (Failure | EvidenceFailure)[];
  /** Number of an edition whose words the PDF prints and whose file was not at hand; null where there is none such. */
  readonly withoutEdition: number | null;
  /** What keeps readers who do not see the pages from using the PDF. */
  readonly accessibility: readonly AccessibilityFinding[];
}

export interface SourceFinding extends SourceGround {
  /** Block quotations that held. */
  readonly quotations: number;
  /** Failures that name the source: its file, a passage carried of it, or a citation of it. */
  readonly failures: number;
}

/** Larger files are no briefings. */
const LARGEST_PDF: Bound = {
  megabytes: 128,
  expected: (most) => `the PDF of a briefing, ${most}`,
  remedy: 'name another file',
};

/**
 * Proves what a PDF prints against its project, or with none at hand against what it carries. Throws a Refusal where
 * the file is no briefing that can be read, or there is nothing to prove it against.
 */
export async function findProof(options: ProofOptions): Promise<Findings> {
  const { project: folder, file: path } = options;
  const bytes = readPdf(path);
  const contents = await readAttachments(bytes, path, isEvidence);
  const own = contents.attachments.find((one) => one.name === EVIDENCE_FILE);
  if (!own) refuseForeign(contents, path);
  const evidence = own ? readEvidence(own.content, `${path}, attached ${EVIDENCE_FILE}`) : null;
  const attached = new Map(
    contents.attachments.flatMap((one) => (one === own ? [] : [[one.name, one.content] as const])),
  );
  const project = projectAtHand(folder, options.named, evidence);
  const earlier = evidence?.earlier ?? null;
  const edition = project && earlier ? editionTexts(folder, earlier.number) : null;
  const grounds = withEarlier(groundsOf(project, evidence, attached, path), earlier, edition);
  const printed = await readable(path, () => readPrinted(bytes, path));
  const accessibility = await readable(path, () => checkAccessibility(bytes));
  const pageSign = project ? labelsOf(project.briefing, folder).text('pageSign') : undefined;
  const proof = proveQuotations(
    printed,
    grounds.ground,
    citationsOf(evidence, project?.briefing ?? null, pageSign),
  );
  const hashes = evidence && own ? checkHashes(evidence, own, attached) : [];
  const { quotations, stretches, hashed, citations, passages, unread } = proof;
  const failures = [...hashes, ...grounds.failures, ...proof.failures];
  return {
    file: path,
    tool: evidence?.tool ?? null,
    against: project ? 'project' : 'pdf',
    unaltered: contents.unaltered,
    counts: { quotations, stretches, hashed, citations, passages, unread },
    sources: grounds.sources.map((source) => counted(source, proof, failures)),
    inputs: project?.differences ?? { changed: [], missing: [], added: [] },
    failures,
    withoutEdition: edition === null && earlier && hasWords(earlier) ? earlier.number : null,
    accessibility,
  };
}

function readPdf(path: string): Uint8Array {
  if (!existsSync(path)) {
    throw new Refusal({
      what: 'there is no such file',
      where: path,
      expected: 'the PDF of a briefing',
      remedy: 'build it with “synoptic build”',
    });
  }
  return readBounded(path, LARGEST_PDF);
}

/** Whoever made the file may have meant ill: whatever a library makes of it, the file is at fault. */
async function readable<Read>(path: string, read: () => Promise<Read>): Promise<Read> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal({
      what: `the pages cannot be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'not a PDF'}`,
      where: path,
      expected: 'a briefing as “synoptic build” prints it',
      remedy: 'name another file, or build the briefing again',
    });
  }
}

function isEvidence(name: string): boolean {
  return name === EVIDENCE_FILE || name.startsWith('sources/');
}

/** A PDF that carries no evidence has to say at least that Synoptic made it. */
function refuseForeign({ creator, producer }: PdfContents, path: string): void {
  if (creator === 'Synoptic' || producer.startsWith('Synoptic ')) return;
  const maker = [creator, producer].filter((name) => name !== '').join(', ');
  throw new Refusal({
    what: `this PDF was not made by Synoptic${maker === '' ? '' : ` (made by: ${maker.slice(0, 100)})`}`,
    where: path,
    expected: 'a briefing as “synoptic build” or “synoptic publish” prints it',
    remedy: 'name another file',
  });
}

function groundsOf(
  project: ProjectAtHand | null,
  evidence: CarriedEvidence | null,
  attached: ReadonlyMap<string, Uint8Array>,
  path: string,
): Grounds {
  if (project) return projectGrounds(project, evidence);
  if (evidence) return carriedGrounds(evidence, attached);
  throw new Refusal({
    what: 'there is nothing to prove it by: this PDF carries no evidence, and its project is not here',
    where: path,
    expected: 'a PDF printed with “attach: briefing” or “attach: sources”, or the project it was made of',
    remedy: 'name the folder that holds its sources/ with --project DIR',
  });
}

/** The grounds with the words of the edition that the PDF compares itself with; `edition`: its texts, null where not at hand. */
function withEarlier(
  grounds: Grounds,
  earlier: CarriedEarlier | null,
  edition: readonly string[] | null,
): Grounds {
  if (earlier === null) return grounds;
  const { passages } = grounds.ground;
  return {
    ...grounds,
    ground: { ...grounds.ground, passages: [...passages, ...earlierWords(earlier, edition, passages)] },
  };
}

function hasWords({ lost, reworded }: CarriedEarlier): boolean {
  return lost.length > 0 || reworded.length > 0;
}

/** Texts of the passages of an edition; null where the project does not have it. */
function editionTexts(folder: string, number: number): string[] | null {
  if (!editionNumbers(folder).includes(number)) return null;
  const { sources } = readEdition(folder, number).briefing;
  return sources.flatMap((source) => source.passages.map(({ text }) => text));
}

function counted(
  source: SourceGround,
  { held }: Proof,
  failures: readonly (Failure | EvidenceFailure)[],
): SourceFinding {
  const ofSource = (id: string | null): boolean =>
    id === source.path || id?.startsWith(`${source.id}/`) === true;
  const counts = [...held].filter(([id]) => ofSource(id)).map(([, count]) => count);
  return {
    ...source,
    quotations: sum(counts),
    failures: failures.filter((failure) => ofSource('of' in failure ? failure.of : failure.cites)).length,
  };
}
