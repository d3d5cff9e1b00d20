import type { Coding, RulingState } from '../model/coding.js';
import type { Passage } from '../model/passage.js';
import type { AnchoredRuling } from '../model/ruling.js';
import type { Theme } from '../model/theme.js';
import type { SentenceMatches, TermMatch } from './match-terms.js';
import { BORDERLINE, CODED, score, weighed } from './score.js';
import { state } from './state.js';

/** What an analyst ruled on one sentence of a passage for one theme. */
interface SentenceRuling {
  readonly ruling: 'accept' | 'add' | 'reject';
  readonly state: RulingState;
}

type Ruled = (theme: string, sentence: number) => SentenceRuling | undefined;

/** The codings of one passage on every theme, in the order of the codebook, then of the text. */
export function makeCodings(
  passage: Passage,
  found: readonly SentenceMatches[],
  themes: readonly Theme[],
  rulings: readonly AnchoredRuling[],
): Coding[] {
  const ruled = rulingsBySentence(passage, rulings);
  return themes.flatMap((theme, index) => {
    const matches = new Map<number, readonly TermMatch[]>();
    for (const one of found) if (one.theme === index) matches.set(one.sentence, one.matches);
    return runs(passage, theme.id, matches, ruled).map((run) =>
      coding(passage, theme.id, run, matches, ruled),
    );
  });
}

/** Unbroken runs of sentences that are on the theme, by score or by ruling. */
function runs(
  passage: Passage,
  theme: string,
  matches: ReadonlyMap<number, readonly TermMatch[]>,
  ruled: Ruled,
): [number, number][] {
  const found: [number, number][] = [];
  for (let sentence = 0; sentence < passage.sentences.length; sentence++) {
    const ruling = ruled(theme, sentence)?.ruling;
    const scored = score(matches.get(sentence) ?? []) >= BORDERLINE;
    if (ruling === 'reject' || (ruling === undefined && !scored)) continue;
    const last = found.at(-1);
    if (last && last[1] === sentence - 1) last[1] = sentence;
    else found.push([sentence, sentence]);
  }
  return found;
}

function coding(
  passage: Passage,
  theme: string,
  [first, last]: [number, number],
  matches: ReadonlyMap<number, readonly TermMatch[]>,
  ruled: Ruled,
): Coding {
  const all: TermMatch[] = [];
  let ruling: SentenceRuling | undefined;
  for (let sentence = first; sentence <= last; sentence++) {
    all.push(...(matches.get(sentence) ?? []));
    ruling ??= ruled(theme, sentence);
  }
  const spans = weighed(all);
  const scored = score(all);
  return {
    id: `${theme}@${passage.id}#${first}`,
    theme,
    source: passage.source,
    passage: passage.id,
    sentences: [first, last],
    zone: ruling || scored >= CODED ? 'coded' : 'borderline',
    score: scored,
    spans,
    lifts: [],
    ...state(passage, [first, last], spans),
    ruling: ruling ? { ruling: ruling.ruling, state: ruling.state } : null,
  };
}

function rulingsBySentence(passage: Passage, rulings: readonly AnchoredRuling[]): Ruled {
  const bySentence = new Map<string, SentenceRuling>();
  for (const { ruling, state: held, anchor } of rulings) {
    if (!anchor || anchor.passage !== passage.id) continue;
    if (ruling.ruling !== 'accept' && ruling.ruling !== 'add' && ruling.ruling !== 'reject') continue;
    for (const [index, [start, end]] of passage.sentences.entries()) {
      if (start >= anchor.end || end <= anchor.start) continue;
      bySentence.set(`${ruling.theme} ${index}`, { ruling: ruling.ruling, state: held });
    }
  }
  return (theme, sentence) => bySentence.get(`${theme} ${sentence}`);
}
