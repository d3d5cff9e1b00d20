import { Refusal } from '../errors.js';
import { JsonValue } from '../notation/json-value.js';
import { readEarlier, type CarriedEarlier } from './read-earlier.js';

/** What is read of the evidence in a PDF, whoever put it there: its shape is checked, not yet its hashes. */
export interface CarriedEvidence {
  readonly title: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** Path to SHA-256 of every file that the briefing was made of. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly sources: readonly CarriedSource[];
  /** What it prints of an earlier edition; null where it tells no changes. */
  readonly earlier: CarriedEarlier | null;
}

export interface CarriedSource {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
  /** File that the text was converted from; null where the text on file is the original. */
  readonly convertedFrom: string | null;
  readonly legibility: 'good' | 'poor';
  readonly passages: readonly CarriedPassage[];
  readonly withheld: readonly CarriedHashes[];
}

export interface CarriedPassage {
  readonly id: string;
  readonly text: string;
  readonly sha256: string;
  readonly citations: readonly string[];
}

export interface CarriedHashes {
  readonly id: string;
  readonly sha256: string;
  readonly signs: string;
  readonly firstSigns: string | null;
  readonly rightToLeft: boolean;
  readonly citations: readonly string[];
}

const REMEDY = 'ask for the PDF as it was made, or build it again from its project';

/** Throws a Refusal where a file is not evidence as Synoptic writes it: half a file, another schema, wrong types. */
export function readEvidence(bytes: Uint8Array, where: string): CarriedEvidence {
  const root = JsonValue.parse(textOf(bytes, where), where, REMEDY);
  root.field('schema').text(/^synoptic\/briefing@1$/, 'the schema synoptic/briefing@1');
  root.field('evidence').text(/^synoptic\/evidence@1$/, 'the schema synoptic/evidence@1');
  const tool = root.field('tool');
  const evidence = {
    title: root.field('title').text(),
    tool: { name: tool.field('name').text(), version: tool.field('version').text() },
    inputs: new Map(
      root
        .field('inputs')
        .entries()
        .map(([path, value]) => [path, digest(value)] as const),
    ),
    sources: root.field('sources').list(source),
    earlier: root.field('since').orNull((since) => readEarlier(since.field('diff'))),
  };
  refuseStrangers(evidence.sources, where);
  return evidence;
}

function source(value: JsonValue): CarriedSource {
  return {
    id: value.field('id').text(/^[a-z0-9-]+$/, 'small letters a–z, digits and hyphens'),
    path: value.field('path').text(),
    sha256: digest(value.field('sha256')),
    convertedFrom: value.field('original').orNull((original) => original.field('file').text()),
    legibility:
      value.field('legibility').text(/^(?:good|poor)$/, '“good” or “poor”') === 'poor' ? 'poor' : 'good',
    passages: value.field('passages').list((passage) => ({
      id: passage.field('id').text(),
      text: passage.field('text').text(/\S/u, 'a text that is not empty'),
      sha256: digest(passage.field('sha256')),
      citations: passage.field('citations').list((citation) => citation.text()),
    })),
    withheld: value.field('withheld').list((passage) => ({
      id: passage.field('id').text(),
      sha256: digest(passage.field('sha256')),
      signs: digest(passage.field('signs')),
      firstSigns: passage.field('firstSigns').orNull(digest),
      rightToLeft: passage.field('rightToLeft').truth(),
      citations: passage.field('citations').list((citation) => citation.text()),
    })),
  };
}

function digest(value: JsonValue): string {
  return value.text(/^[0-9a-f]{64}$/, 'a SHA-256: 64 hexadecimal digits');
}

function textOf(bytes: Uint8Array, where: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal({ what: 'not UTF-8 text', where, expected: 'JSON in UTF-8', remedy: REMEDY });
  }
}

/** Ids told apart only by luck would let one passage stand in for another. */
function refuseStrangers(sources: readonly CarriedSource[], where: string): void {
  const seen = new Set<string>();
  for (const { id, passages, withheld } of sources) {
    for (const one of [{ id }, ...passages, ...withheld]) {
      const own = one.id === id || one.id.startsWith(`${id}/`);
      if (own && !seen.has(one.id)) {
        seen.add(one.id);
        continue;
      }
      throw new Refusal({
        what: own ? `“${one.id}” stands there twice` : `“${one.id}” is no passage of “${id}”`,
        where,
        expected: 'ids that name one passage of their source',
        remedy: REMEDY,
      });
    }
  }
}
