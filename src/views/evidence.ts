import type { Briefing, BriefingPassage } from '../model/briefing.js';
import type { Evidence, WithheldPassage } from '../model/evidence.js';
import { runsRightToLeft, signsOf } from '../language/signs.js';
import { sha256 } from '../notation/sha256.js';
import { Citations } from './citations.js';
import { firstWords } from '../language/first-words.js';
import { usedPassages } from './used-passages.js';

/** What the PDF of a briefing carries to prove itself: the briefing, with no more of the sources than it rests on, cited by `names`. */
export function evidence(briefing: Briefing, names = new Citations(briefing.sources)): Evidence {
  const { schema, ...rest } = briefing;
  const used = usedPassages(briefing);
  const cited = ({ id, pages }: BriefingPassage): string[] => [names.passage(id, pages), names.brief(id)];
  return {
    schema,
    evidence: 'synoptic/evidence@1',
    ...rest,
    sources: briefing.sources.map((source) => ({
      ...source,
      passages: source.passages
        .filter(({ id }) => used.has(id))
        .map((passage) => ({ ...passage, sha256: sha256(passage.text), citations: cited(passage) })),
      withheld: source.passages
        .filter(({ id }) => !used.has(id))
        .map((passage) => withheld(passage, cited(passage))),
    })),
  };
}

function withheld(passage: BriefingPassage, citations: readonly string[]): WithheldPassage {
  const { id, lines, pages, text } = passage;
  const first = firstWords(text);
  return {
    id,
    lines,
    pages,
    sha256: sha256(text),
    signs: signsDigest(text),
    firstSigns: first === text ? null : signsDigest(first),
    rightToLeft: runsRightToLeft(text),
    citations,
  };
}

function signsDigest(text: string): string {
  return sha256(signsOf([text]).text);
}
