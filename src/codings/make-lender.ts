import { sentences } from '../language/sentences.js';
import type { Lift } from '../model/coding.js';
import type { Learnt } from '../model/learnt.js';
import type { Passage } from '../model/passage.js';
import type { Theme } from '../model/theme.js';
import { headingLifts, PassageLent, type Lent } from './lent.js';
import { matchesByTheme, type Matcher, type SentenceMatches, type TermMatch } from './match-terms.js';
import { EvidenceReader, neighbourLifts, REACH, type MatchedPassage } from './passage-evidence.js';
import { Taught } from './taught.js';

export interface ToLend {
  readonly themes: readonly Theme[];
  readonly matcherFor: (language: string) => Matcher;
  readonly learnt: Learnt | null;
}

/** What each of the passages of a source is lent; `found`: what the terms matched, by passage id. */
export type Lender = (
  passages: readonly Passage[],
  found: ReadonlyMap<string, readonly SentenceMatches[]>,
) => (passage: Passage) => Lent;

/** Works out what passages are lent by those of their section, by the headings above them and by what was learnt. */
export function makeLender({ themes, matcherFor, learnt }: ToLend): Lender {
  const reader = new EvidenceReader(themes, learnt);
  const taught = new Taught(themes, learnt);
  const headings = headingReader(matcherFor);
  return (passages, found) => {
    const items = passages.map((passage): MatchedPassage => ({
      passage,
      found: found.get(passage.id) ?? [],
    }));
    const places = new Map(passages.map((passage, place) => [passage.id, place]));
    const neighbours = (passage: Passage): Map<number, Lift> => {
      const place = places.get(passage.id) ?? -1;
      const beside = items.slice(Math.max(0, place - REACH), place + REACH + 1).flatMap((item) => {
        const { source, section, id } = item.passage;
        if (source !== passage.source || section !== passage.section || id === passage.id) return [];
        const distance = Math.abs((places.get(id) ?? -1) - place);
        return [{ evidence: reader.of(item), distance }];
      });
      return neighbourLifts(beside);
    };
    return (passage) => {
      const place = { neighbours: neighbours(passage), headings: headings(passage) };
      return new PassageLent(passage, place, reader.company, taught);
    };
  };
}

/** What the headings above a passage lend, each heading matched once. */
function headingReader(matcherFor: ToLend['matcherFor']): (passage: Passage) => Map<number, Lift> {
  const known = new Map<string, Map<number, TermMatch[]>>();
  return ({ headings, language }) =>
    headingLifts(headings, (text) => {
      const key = `${language} ${text}`;
      const made =
        known.get(key) ??
        matchesByTheme(matcherFor(language)({ text, sentences: sentences(text, language) }));
      known.set(key, made);
      return made;
    });
}
