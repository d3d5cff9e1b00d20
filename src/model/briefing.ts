import type { ChangeAxes, ChangeStatus, FactChange, Reason, Relabelled } from './change.js';
import type { Cue, Lift, Match, RulingState, SearchRecord, Statement, Status, Zone } from './coding.js';
import type { CslFields } from './csl.js';
import type { EditionDiff, WordChange } from './edition-diff.js';
import type { Fact } from './fact.js';
import type { Range, Span } from './range.js';
import type { Row } from './alignment.js';
import type { Decision } from './ruling.js';
import type { Extent, PassageKind } from './source.js';

/** The finished analysis as plain data; every view reads this and nothing earlier. Keys stand in this order. */
export interface Briefing {
  readonly schema: 'synoptic/briefing@1';
  readonly title: string;
  /** Empty where none is set. */
  readonly subtitle: string;
  readonly question: string;
  readonly authors: readonly string[];
  readonly institution: string;
  /** BCP 47 tag of the language the briefing is printed in. */
  readonly language: string;
  /** ISO day; null where not set. */
  readonly asOf: string | null;
  readonly status: 'draft' | 'edition';
  readonly edition: {
    readonly number: number;
    readonly date: string;
    /** Number of the edition that it puts right; absent where it puts none right. */
    readonly corrects?: number;
  } | null;
  readonly tool: { readonly name: string; readonly version: string };
  /** Path relative to the project to SHA-256 of the file, paths in order. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly summary: BriefingJudgement | null;
  /** In order of first day of publication, then id. */
  readonly sources: readonly BriefingSource[];
  /** In the order of the codebook. */
  readonly themes: readonly BriefingTheme[];
  readonly uncoded: readonly Uncoded[];
  /** What the analyst ruled, and what became of it. */
  readonly rulings: readonly BriefingRuling[];
  /** The analyst's renderings of words of the sources; not there where there are none. */
  readonly translations?: readonly BriefingTranslation[];
  /** What changed since the edition before; not there where there is none. */
  readonly since?: Since;
  /** What a reader of the briefing should know of its making: rulings that did not hold, sentences that cite nothing. */
  readonly warnings: readonly string[];
  readonly print: PrintOptions;
}

/** What changed since an earlier briefing, with what the earlier one alone knows and a view needs. */
export interface Since {
  readonly diff: EditionDiff;
  /** Sources of the earlier briefing that are no longer there, in date order. */
  readonly gone: readonly GoneSource[];
  /** Files other than documents that are not as they were, in order of their paths. */
  readonly files: readonly FileDifference[];
  /** Versions of the program that made the one and the other. */
  readonly tools: readonly [before: string, after: string];
}

export type GoneSource = Pick<BriefingSource, 'id' | 'label' | 'series' | 'language'>;

export interface FileDifference {
  /** Relative to the project. */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'edited';
}

/** How the briefing wishes to be shown. */
export interface PrintOptions {
  readonly page: 'A4' | 'Letter';
  /** The sources part: quoted passages with their neighbours, or all. */
  readonly texts: 'quoted' | 'full';
  /** Quotes shown in front for one source on one theme. */
  readonly quotesPerCell: number;
  /** Printed in the foot of every page; empty where none is set. */
  readonly marking: string;
  readonly disclaimer: string;
}

export interface BriefingTranslation {
  readonly source: string;
  /** The words rendered. */
  readonly exact: string;
  readonly text: string;
  /** BCP 47 tag of the rendering. */
  readonly language: string;
  readonly by: string;
  /** ISO day. */
  readonly on: string;
  readonly state: RulingState;
  /** Where the words stand; null where they do not, or not in one place, and the range is then empty. */
  readonly passage: string | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Why a ruling has no effect: its quote is not there (states of CONTRACT §4), or not coded on the theme; rulings on other
 * quotes of the row forbid it; the source speaks, or was not searched; the two sources are not compared.
 */
export const NOT_IN_FORCE = [
  'ambiguous',
  'orphaned',
  'stale',
  'not-quoted',
  'overruled',
  'speaks',
  'not-assessed',
  'not-compared',
] as const;
export type NotInForce = (typeof NOT_IN_FORCE)[number];

export interface BriefingRuling {
  readonly ruling: string;
  readonly theme: string;
  readonly source: string;
  /** Empty for a `silence` and a `label`, which speak of sources. */
  readonly exact: string;
  readonly by: string;
  readonly on: string;
  readonly because: string;
  readonly state: RulingState;
  /** Null where the quote was not found, or not told apart. */
  readonly passage: string | null;
  /** Ids of the theme's codings whose quotes the ruled words touch. */
  readonly codings: readonly string[];
  /** The other quote of a `link` or `unlink`; absent for other kinds. */
  readonly with?: {
    readonly source: string;
    readonly exact: string;
    readonly passage: string | null;
    readonly codings: readonly string[];
  };
  /** The later source of a `label`, whose earlier one is `source`; absent for other kinds. */
  readonly toSource?: string;
  /** The statement or the status that was ruled; absent for other kinds. */
  readonly to?: Statement | ChangeStatus;
  /** Why it has no effect; absent where it is in force. */
  readonly notInForce?: NotInForce;
}

export interface BriefingSource {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly titleTranslated: string | null;
  readonly publisher: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly series: string;
  readonly kind: string;
  readonly url: string | null;
  readonly accessed: string | null;
  readonly language: string;
  readonly extent: Extent;
  readonly legibility: 'good' | 'poor';
  readonly rights: string | null;
  readonly note: string | null;
  /** Further variables of its reference, as the header gives them; absent where it gives none. */
  readonly csl?: CslFields;
  /** File the text was converted from, and its SHA-256 (empty where not said); null where the text on file is the original. */
  readonly original: { readonly file: string; readonly sha256: string } | null;
  readonly path: string;
  readonly sha256: string;
  /** Runs of characters between white space that hold a letter or digit. */
  readonly words: number;
  readonly sentences: number;
  readonly passages: readonly BriefingPassage[];
}

/** What is asked of a source that is cited: all but its text. */
export type CitedSource = Omit<BriefingSource, 'words' | 'sentences' | 'passages'>;

export interface BriefingPassage {
  readonly id: string;
  readonly kind: PassageKind;
  readonly headings: readonly string[];
  readonly lines: Span;
  readonly pages: Span | null;
  readonly text: string;
  readonly sentences: readonly Range[];
}

export interface BriefingTheme {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly scope: string;
  /** One for each source, in their order. */
  readonly presence: readonly BriefingPresence[];
  readonly codings: readonly BriefingCoding[];
  readonly rows: readonly Row[];
  readonly changes: readonly BriefingChange[];
  readonly judgement: BriefingJudgement | null;
}

export interface BriefingPresence {
  readonly source: string;
  readonly status: Status;
  readonly codings: number;
  /** Sentences of the source in coded quotes on the theme; where there are none, in those still to be checked. */
  readonly sentences: number;
  /** Words in coded quotes. */
  readonly words: number;
  /** Words in coded quotes per 1,000 words of the source, four decimals. */
  readonly sharePerMille: number;
  /** Null for texts under 2,000 words. */
  readonly rate: Rate | null;
  readonly searchRecord: SearchRecord | null;
  /** The analyst's words for this cell; null where none. */
  readonly gist: string | null;
  /** Who confirmed the silence; absent where no ruling does, and where the source speaks. */
  readonly confirmed?: Decision;
}

/** Sentences on a theme per 1,000 sentences of the source, with its interval of 95 per cent, four decimals. */
export interface Rate {
  readonly perMille: number;
  readonly low: number;
  readonly high: number;
}

export interface BriefingCoding {
  readonly id: string;
  readonly passage: string;
  readonly sentences: Span;
  readonly zone: Zone;
  readonly score: number;
  readonly spans: readonly Match[];
  readonly lifts: readonly Lift[];
  readonly statement: Statement;
  readonly cues: readonly Cue[];
  readonly holder: { readonly start: number; readonly end: number } | null;
  readonly ruling: { readonly ruling: string; readonly state: RulingState } | null;
  /** Comparable details of the quote, in order of the text; absent in editions of before they were searched for. */
  readonly facts?: readonly Fact[];
}

export interface BriefingChange {
  readonly from: string;
  readonly to: string;
  readonly span: 'next' | 'whole';
  readonly status: ChangeStatus;
  readonly certainty: 'firm' | 'tentative';
  readonly reasons: readonly Reason[];
  readonly evidence: { readonly from: readonly string[]; readonly to: readonly string[] };
  readonly facts: readonly FactChange[];
  /** Inside a series, where the theme continues and one of them shows something; absent otherwise. */
  readonly axes?: ChangeAxes;
  /** Where a ruling gave the status; absent otherwise. */
  readonly ruled?: Relabelled;
}

export interface BriefingJudgement {
  /** Markdown-free prose, paragraphs parted by an empty line, citations left out. */
  readonly text: string;
  /** Every passage id cited, in order of first mention. */
  readonly cites: readonly string[];
  readonly author: string;
  readonly date: string;
  readonly standing: 'initial' | 'consistent' | 'changed' | null;
  /** True where cited evidence changed since the judgement was written, or the theme gained some. */
  readonly stale: boolean;
  /** What is other evidence than then: changed, lost, then gained, each in order of the texts; absent where it is fresh. */
  readonly outdatedBy?: readonly OtherEvidence[];
  /** The same prose, sentence by sentence, each with its own citations. */
  readonly paragraphs: readonly (readonly { readonly text: string; readonly cites: readonly string[] }[])[];
}

/** A passage that is other evidence than when a judgement was written. */
export interface OtherEvidence {
  /** `gained`: coded on the theme since. */
  readonly kind: 'changed' | 'lost' | 'gained';
  readonly passage: string;
  /** Its words then and now; empty unless it changed and its words of then are known. */
  readonly words: readonly WordChange[];
}

/** What no theme claims in one source. */
export interface Uncoded {
  readonly source: string;
  /** Ids of passages without a coding on any theme. */
  readonly passages: readonly string[];
  /** Words in sentences under no theme / words of the source, four decimals. */
  readonly share: number;
}
