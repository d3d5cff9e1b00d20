import type { Problem } from '../../errors.js';
import { changesPanel, type ChangesPanel, type Comparison } from './changes-panel.js';
import { choiceOf } from './choice.js';
import { problemViews, type ProblemView } from './problem-views.js';
import type { ReviewContext } from './review-context.js';
import { rulingLines, type RulingLine } from './ruling-lines.js';
import { rulingQueue, type QueueItem } from './ruling-queue.js';
import { sourceChoices, type SourceChoice } from './source-choices.js';
import { textColumns, type TextColumn } from './text-column.js';
import { themeLines, type ThemeLine } from './theme-lines.js';
import { themePanel, type ThemePanel } from './theme-panel.js';

/** What the templates of the review page read. */
export interface ReviewView {
  readonly language: string;
  readonly title: string;
  /** “Review · draft after edition 1”. */
  readonly standing: string;
  /** “5 to check · 3 rulings”. */
  readonly counts: string;
  /** The page's own words, by key. */
  readonly words: Readonly<Record<string, string>>;
  readonly themes: readonly ThemeLine[];
  readonly theme: ThemePanel | null;
  /** What stands there where no theme is: why there is none. */
  readonly nothing: string;
  /** What changed between two editions, shown in place of the theme; null where that is not asked for. */
  readonly changes: ChangesPanel | null;
  readonly sources: readonly SourceChoice[];
  readonly texts: readonly TextColumn[];
  /** The first of what needs a ruling. */
  readonly queue: readonly QueueItem[];
  /** “To check: 5”. */
  readonly queueTitle: string;
  readonly rulings: readonly RulingLine[];
  readonly rulingsTitle: string;
  /** Why what is shown is not how the files stand; empty where it is. */
  readonly problems: readonly ProblemView[];
  /** What the last ruling did to what the themes do, a line each. */
  readonly effects: readonly string[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Items of the queue, and rulings, that are listed. */
const MOST = 60;

/** What is there besides the briefing. */
export interface Session {
  /** Whether the files have not been read yet. */
  readonly isUnread: boolean;
  readonly problems: readonly Problem[];
  readonly effects: readonly string[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Null where no comparison is asked for. */
  readonly comparison: Comparison | null;
}

export function reviewView(
  query: Readonly<Record<string, string>>,
  { comparison, isUnread, ...session }: Session,
  context: ReviewContext,
): ReviewView {
  const { briefing, words } = context;
  const choice = choiceOf(briefing, query);
  const queue = rulingQueue(choice, context);
  const rulings = rulingLines(choice, context);
  return {
    ...session,
    problems: problemViews(session.problems),
    language: words.language,
    title: briefing.title,
    standing: words.text('standing'),
    counts: words.text('counts', { waiting: queue.length, rulings: rulings.length }),
    words: Object.fromEntries(words.texts),
    themes: themeLines(choice, context),
    nothing: words.text(isUnread ? 'loading' : 'nothing'),
    theme: choice.theme ? themePanel(choice.theme, choice, context) : null,
    changes: comparison && changesPanel(comparison, choice, context),
    sources: sourceChoices(choice, context),
    texts: textColumns(choice.theme, choice.columns, context),
    queue: queue.slice(0, MOST),
    queueTitle: words.text('queueTitle', { count: queue.length }),
    rulings: rulings.slice(0, MOST),
    rulingsTitle: words.text('rulingsTitle', { count: rulings.length }),
  };
}
