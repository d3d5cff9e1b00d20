import type { Coding, Lift, RulingState } from '../model/coding.js';
import type { Passage } from '../model/passage.js';
import type { Span } from '../model/range.js';
import type { AnchoredRuling, RulingPlace, StatementRuling } from '../model/ruling.js';
import type { Theme } from '../model/theme.js';
import { NOTHING_LENT, type Lent } from './lent.js';
import type { SentenceMatches, TermMatch } from './match-terms.js';
import { BORDERLINE, CODED, score, weighed } from './score.js';
import { cuesOf, state, type PassageCues } from './state.js';

/** What an analyst ruled on one sentence of a passage for one theme. */
interface SentenceRuling {
  readonly ruling: 'accept' | 'add' | 'reject';
  readonly state: RulingState;
}

/** How an analyst ruled that words of a passage say it. */
interface PlacedStatement {
  readonly theme: string;
  readonly to: StatementRuling['to'];
  readonly state: RulingState;
  readonly anchor: RulingPlace;
}

/** The codings of one passage on every theme, in the order of the codebook, then of the text. */
export function makeCodings(
  passage: Passage,
  found: readonly SentenceMatches[],
  themes: readonly Theme[],
  rulings: readonly AnchoredRuling[],
  lent: Lent = NOTHING_LENT,
): Coding[] {
  const ruled = rulingsBySentence(passage, rulings);
  const stated = statementsIn(passage, rulings);
  const cues = cuesOf(passage);
  const matches = new Map<number, Map<number, readonly TermMatch[]>>();
  for (const one of found) {
    const ofTheme = matches.get(one.theme) ?? new Map<number, readonly TermMatch[]>();
    matches.set(one.theme, ofTheme.set(one.sentence, one.matches));
  }
  const codings: Coding[] = [];
  for (const [index, { id }] of themes.entries()) {
    const own = { matches: matches.get(index) ?? NO_MATCHES, ruled: ruled.get(id) ?? NO_RULINGS };
    const candidates = lent.candidates(index, own.matches);
    if (own.matches.size + own.ruled.size + candidates.length === 0) continue;
    const lifts = (span: Span): readonly Lift[] => lent.lifts(index, span, own.matches);
    const evidence: Evidence = { ...own, candidates, lifts };
    for (const run of runs(evidence)) {
      const made = coding(passage, id, run, evidence, cues);
      codings.push(stated.length > 0 ? withStatement(made, passage, stated) : made);
    }
  }
  return codings;
}

/** What speaks for and against one theme in one passage, by sentence. */
interface Evidence {
  readonly matches: ReadonlyMap<number, readonly TermMatch[]>;
  readonly ruled: ReadonlyMap<number, SentenceRuling>;
  /** Sentences without a match that may count all the same. */
  readonly candidates: readonly number[];
  readonly lifts: (span: Span) => readonly Lift[];
}

const NO_MATCHES: Evidence['matches'] = new Map();
const NO_RULINGS: Evidence['ruled'] = new Map();

/** Unbroken runs of sentences that are on the theme, by score or by ruling. */
function runs({ matches, ruled, candidates, lifts }: Evidence): [number, number][] {
  const found: [number, number][] = [];
  const all = [...matches.keys(), ...ruled.keys(), ...candidates];
  for (const sentence of new Set(all.sort((a, b) => a - b))) {
    const ruling = ruled.get(sentence)?.ruling;
    const scored = score(matches.get(sentence) ?? [], lifts([sentence, sentence])) >= BORDERLINE;
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
  { matches, ruled, lifts: lend }: Evidence,
  cues: PassageCues,
): Coding {
  const all: TermMatch[] = [];
  let ruling: SentenceRuling | undefined;
  for (let sentence = first; sentence <= last; sentence++) {
    all.push(...(matches.get(sentence) ?? []));
    ruling ??= ruled.get(sentence);
  }
  const spans = weighed(all);
  const lifts = lend([first, last]);
  const scored = score(all, lifts);
  return {
    id: `${theme}@${passage.id}#${first}`,
    theme,
    source: passage.source,
    passage: passage.id,
    sentences: [first, last],
    zone: ruling || scored >= CODED ? 'coded' : 'borderline',
    score: scored,
    spans,
    lifts,
    ...state(cues, [first, last], spans),
    ruling: ruling ? { ruling: ruling.ruling, state: ruling.state } : null,
  };
}

/** By theme and sentence, what was ruled on this passage; a later ruling overrides an earlier one. */
function rulingsBySentence(
  passage: Passage,
  rulings: readonly AnchoredRuling[],
): ReadonlyMap<string, ReadonlyMap<number, SentenceRuling>> {
  const byTheme = new Map<string, Map<number, SentenceRuling>>();
  for (const { ruling, state: held, anchor } of rulings) {
    if (!anchor || anchor.passage !== passage.id) continue;
    if (ruling.ruling !== 'accept' && ruling.ruling !== 'add' && ruling.ruling !== 'reject') continue;
    const ofTheme = byTheme.get(ruling.theme) ?? new Map<number, SentenceRuling>();
    byTheme.set(ruling.theme, ofTheme);
    for (const [index, [start, end]] of passage.sentences.entries()) {
      if (start < anchor.end && end > anchor.start)
        ofTheme.set(index, { ruling: ruling.ruling, state: held });
    }
  }
  return byTheme;
}

function statementsIn(passage: Passage, rulings: readonly AnchoredRuling[]): PlacedStatement[] {
  return rulings.flatMap(({ ruling, state: held, anchor }) => {
    if (ruling.ruling !== 'statement' || anchor?.passage !== passage.id) return [];
    return [{ theme: ruling.theme, to: ruling.to, state: held, anchor }];
  });
}

/** The coding said as it was ruled; a later ruling overrides an earlier one. The cues stay as they were found. */
function withStatement(made: Coding, passage: Passage, stated: readonly PlacedStatement[]): Coding {
  const own = passage.sentences.slice(made.sentences[0], made.sentences[1] + 1);
  const ruling = stated.findLast(
    ({ theme, anchor }) =>
      theme === made.theme && own.some(([start, end]) => start < anchor.end && end > anchor.start),
  );
  if (!ruling) return made;
  return {
    ...made,
    statement: ruling.to,
    ruling: made.ruling ?? { ruling: 'statement', state: ruling.state },
  };
}
