import type { CueKind } from '../../model/coding.js';

/**
 * What a cue governs, after NegEx (Chapman et al. 2001) and ConText (Harkema et al. 2009): `clause` all of its clause;
 * `forward` what follows in it, or all of it behind a form of “to be”; `backward` what precedes in it; `phrase` the next
 * few words; `host` the clause it opens and the one that hangs on it; `follows`, `verb`, `quoting` and `hearsay` the speech
 * it reports: its speaker stands behind it, is its subject, is its subject where something is quoted, is not said.
 */
export type Direction =
  'clause' | 'forward' | 'backward' | 'phrase' | 'host' | 'follows' | 'verb' | 'quoting' | 'hearsay';

/**
 * How a clause inside a sentence begins: `relative` (which), `aside` (although, because), `time` (until), `condition` (if),
 * `complement` (that), `participle` (a set-off participle), `contrast` (but: the next clause of the same rank).
 */
export type Opener = 'relative' | 'aside' | 'time' | 'condition' | 'complement' | 'participle' | 'contrast';

/** Words, parted by blanks, by which the noun phrase beside a reporting cue is told from its neighbours. */
export interface SpeakerWords {
  readonly articles: string;
  /** Words that begin a noun phrase and belong to it. */
  readonly determiners: string;
  /** Prepositions inside a name: `Ministry of Transport`. */
  readonly connectors: string;
  readonly prepositions: string;
  /** Words that name nobody: a sentence of theirs has no holder. */
  readonly pronouns: string;
  /** Words of time and order that stand before a subject without belonging to it. */
  readonly times: string;
  /** What may stand between a subject and its verb. */
  readonly between: string;
  /** Words a clause begins with before its subject. */
  readonly joints: string;
  /** Verbs behind which their subject can stand without a quotation before them. */
  readonly inverting: string;
  /** Forms of “to be”: a participle behind them has no speaker for subject. */
  readonly be: string;
  /** The word that names who does what a passive says; empty where there is none. */
  readonly by: string;
}

/**
 * The cue phrases of one language, each list parted by `|`. Words are folded; a word that ends in `*` matches any ending,
 * `*` alone any word, `#` digits, `##` digits or a numeral, `%` an infinitive. Behind `>` stands what must follow without
 * belonging to the phrase.
 */
export interface CueLists {
  readonly cues: Readonly<Record<CueKind, Readonly<Partial<Record<Direction, string>>>>>;
  /** Phrases that hold a trigger without its meaning. */
  readonly pseudo: string;
  /** Negations of which two make no negation. */
  readonly doubles: {
    /** Words whose meaning the next negation takes back. */
    readonly negators: string;
    /** What may stand between the two. */
    readonly fillers: string;
    /** Second negations that leave an assertion: not without. */
    readonly asserted: string;
    /** Second negations that leave a possibility: not impossible. */
    readonly hedged: string;
  };
  readonly openers: Readonly<Record<Opener, string>>;
  /** Phrases that hold an opener without opening a clause. */
  readonly noOpeners: string;
  /** Openers that count behind a comma only. */
  readonly commaOpeners: string;
  readonly coordinators: string;
  /** Finite verbs that are told from other words by their form alone. */
  readonly finite: string;
  /** Words that open a condition at the head of a sentence: `Should it rain`. */
  readonly inverted: string;
  readonly speaker: SpeakerWords;
}

/** Numerals, with which `##` reads `about three ships`. */
export const NUMERALS: ReadonlySet<string> = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred ' +
    'thousand million billion dozen half два две три четыре пять шесть семь восемь девять десять двадцать тридцать ' +
    'сорок пятьдесят сто тысячи тысяч миллиона миллионов миллиарда полутора десятка двух трех четырех пяти десяти ста'
  ).split(' '),
);
