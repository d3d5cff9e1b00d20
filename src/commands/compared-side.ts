import { existsSync, statSync } from 'node:fs';
import {
  editionPath,
  editionsAmong,
  knownPassages,
  newestEdition,
  readEdition,
} from '../edges/edition-files.js';
import type { KeptStages } from '../edges/kept-stages.js';
import type { Progress } from '../edges/progress.js';
import { parseEdition } from '../edges/parse-edition.js';
import { revisionTexts } from '../edges/git-revision.js';
import { readBounded, type Bound } from '../edges/read-bounded.js';
import { readBriefing, withPassagesOf } from '../edges/read-briefing.js';
import { projectOfTexts } from '../edges/read-project.js';
import { Refusal } from '../errors.js';
import type { Briefing } from '../model/briefing.js';
import type { Edition } from '../model/edition.js';
import { makeAnew } from '../model/keep.js';
import { EVIDENCE_FILE, type Evidence } from '../model/evidence.js';
import { briefingSteps } from '../pipeline.js';
import { readAttachments } from '../print/read-attachments.js';
import { analyseStepwise } from './analyse.js';
import { editionNumber } from './edition-number.js';
import { inputsAtHand } from './inputs-at-hand.js';
import { asItStands, ofEdition, type ComparedBriefing } from './compared-briefing.js';
import { workThrough } from './work-through.js';

/** Larger files are no briefings. */
const LARGEST: Bound = {
  megabytes: 256,
  expected: (most) => `a briefing of ${most}`,
  remedy: 'name another file',
};

/** What an argument of `diff` leads to, before it is known what it is compared with. */
export interface Side extends Omit<ComparedBriefing, 'briefing'> {
  readonly briefing: Briefing | Evidence;
}

/** How a side that has to be built is built. */
interface SideWork {
  /** What is kept of earlier builds; asked for where something is built. */
  readonly stages: () => KeptStages;
  readonly progress: Progress;
}

/**
 * What an argument names: an edition by its number, a briefing.json, an edition's .json, a briefing's PDF, or a revision of
 * git; null is the last edition for the older side, else the sources as they are, made of what is kept. Throws a
 * Refusal where it names none.
 */
export async function readSide(
  folder: string,
  named: string | null,
  role: 'older' | 'newer',
  work: SideWork,
): Promise<Side> {
  if (named === null) return role === 'older' ? lastEdition(folder) : standing(folder, work);
  if (/^\d{1,6}$/.test(named)) return ofEdition(readEdition(folder, editionNumber(named)));
  if (existsSync(named) && statSync(named).isFile()) return ofFile(named, folder);
  if (/\.(?:json|pdf)$/i.test(named)) {
    throw new Refusal({
      what: 'there is no such file',
      where: named,
      expected: 'a briefing.json, an edition’s .json, or a briefing’s PDF',
      remedy: 'name another file',
    });
  }
  return ofRevision(folder, named, work.progress);
}

/** Both sides whole: what a PDF leaves out of its texts is taken from the other where that has the same words. */
export function bothWhole(
  before: Side,
  after: Side,
  hash: (text: string) => string,
): [ComparedBriefing, ComparedBriefing] {
  return [
    { ...before, briefing: withPassagesOf(before.briefing, plain(after), hash) },
    { ...after, briefing: withPassagesOf(after.briefing, plain(before), hash) },
  ];
}

function plain({ briefing }: Side): Briefing {
  return { ...briefing, sources: briefing.sources.map((source) => ({ ...source })) };
}

async function standing(folder: string, { stages, progress }: SideWork): Promise<Side> {
  const made = stages();
  const briefing = await analyseStepwise(folder, made, progress);
  made.next(true);
  return asItStands(briefing, folder);
}

function lastEdition(folder: string): Side {
  const newest = newestEdition(folder);
  if (newest) return ofEdition(newest);
  throw new Refusal({
    what: 'there is no edition to compare with',
    where: 'out/editions',
    expected: 'an edition published earlier, or a file or revision named',
    remedy: 'publish one with “synoptic publish”, or name what to compare with',
  });
}

async function ofFile(path: string, folder: string): Promise<Side> {
  const bytes = readBounded(path, LARGEST);
  if (bytes.subarray(0, 1024).includes('%PDF-')) return ofPdf(path, bytes, folder);
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (/"schema"\s*:\s*"synoptic\/edition@1"/.test(text.slice(0, 200)))
    return ofEdition(parseEdition(Buffer.from(text), path, null));
  const briefing = readBriefing(text, path);
  return {
    name: { kind: 'file', path },
    briefing,
    inputs: inputsAtHand(briefing, new Map(), folder),
    isAsBuilt: () => false,
    seal: null,
  };
}

/** The briefing that a PDF carries, with its inputs where they are to be had. */
async function ofPdf(path: string, bytes: Uint8Array, folder: string): Promise<Side> {
  const { attachments } = await readAttachments(
    bytes,
    path,
    (name) => name === EVIDENCE_FILE || name.startsWith('sources/'),
  );
  const own = attachments.find(({ name }) => name === EVIDENCE_FILE);
  if (!own) {
    throw new Refusal({
      what: 'this PDF carries no briefing',
      where: path,
      expected: 'a PDF that was printed with “attach: briefing” or “attach: sources”',
      remedy: 'name the edition by its number, or a briefing.json',
    });
  }
  const briefing = readBriefing(
    Buffer.from(own.content).toString('utf8'),
    `${path}, attached ${EVIDENCE_FILE}`,
  );
  const texts = new Map(
    attachments.map(({ name, content }) => [name, Buffer.from(content).toString('utf8')]),
  );
  return {
    name: { kind: 'file', path },
    briefing,
    inputs: inputsAtHand(briefing, texts, folder),
    isAsBuilt: () => false,
    seal: null,
  };
}

/** The project as a revision has it, built by today's program; passages keep the ids of the newest edition there. */
async function ofRevision(folder: string, revision: string, progress: Progress): Promise<Side> {
  const texts = revisionTexts(folder, revision);
  const newest = editionsAmong(Object.keys(texts)).at(-1);
  const known = newest === undefined ? [] : knownPassages(editionIn(texts, newest).briefing);
  const inputs = Object.fromEntries(Object.entries(texts).filter(([name]) => !name.startsWith('out/')));
  return {
    name: { kind: 'revision', revision },
    briefing: await workThrough(briefingSteps(projectOfTexts(inputs, known), makeAnew), progress),
    inputs,
    isAsBuilt: () => true,
    seal: null,
  };
}

function editionIn(texts: Readonly<Record<string, string>>, number: number): Edition {
  const path = editionPath(number);
  return parseEdition(Buffer.from(texts[path] ?? ''), path, number);
}
