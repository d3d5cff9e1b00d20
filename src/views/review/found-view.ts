import type { Range } from '../../model/range.js';
import type { SourceMark } from '../page.js';
import { segments, type Segment } from '../segments.js';
import type { Option } from './theme-panel.js';
import type { ReviewContext } from './review-context.js';

/** What a search found, or what a term on trial would do. */
export interface FoundView {
  readonly words: Readonly<Record<string, string>>;
  readonly term: string;
  readonly strengths: readonly (Option & { readonly chosen: boolean })[];
  readonly languages: readonly (Option & { readonly chosen: boolean })[];
  readonly groups: readonly FoundGroup[];
  /** Whether the term can be written into the codebook: it was tried. */
  readonly tried: boolean;
}

export interface FoundGroup {
  readonly title: string;
  readonly hits: readonly FoundHit[];
}

export interface FoundHit {
  readonly mark: SourceMark;
  readonly citation: string;
  readonly language: string;
  readonly segments: readonly Segment[];
}

/** A stretch of a passage and what is marked in it. */
export interface Found {
  readonly passage: string;
  /** Half-open range that is shown; null for all. */
  readonly range: Range | null;
  readonly spans: readonly Range[];
}

const STRENGTHS = ['strong', 'plain', 'weak', 'exclude'] as const;

export function foundView(
  asked: {
    readonly term: string;
    readonly strength: string;
    readonly language: string;
    readonly tried: boolean;
  },
  groups: readonly { readonly title: string; readonly found: readonly Found[] }[],
  context: ReviewContext,
): FoundView {
  const languages = [...new Set(context.briefing.sources.map(({ language }) => language))];
  return {
    words: Object.fromEntries(context.words.texts),
    term: asked.term,
    tried: asked.tried,
    strengths: STRENGTHS.map((value) => ({
      value,
      text: context.words.text(value),
      chosen: value === asked.strength,
    })),
    languages: languages.map((value) => ({
      value,
      text: context.labels.languageName(value),
      chosen: value === asked.language,
    })),
    groups: groups.map(({ title, found }) => ({
      title,
      hits: found.map((one) => hitOf(one, context)),
    })),
  };
}

function hitOf({ passage, range, spans }: Found, context: ReviewContext): FoundHit {
  const { text } = context.index.passage(passage);
  const source = context.index.sourceOfPassage(passage);
  const marked = spans.map(([start, end]) => ({ start, end }));
  return {
    mark: context.mark(source),
    citation: context.citePassage(passage).text,
    language: source.language,
    segments: segments(text, range ?? [0, text.length], marked, []),
  };
}
