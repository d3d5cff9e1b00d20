import { labelsOf } from '../labels-of.js';
import { Refusal, type Problem } from '../../errors.js';
import type { Query, ReviewDesk, Sent } from '../../review/review-desk.js';
import { ReviewContext } from '../../views/review/review-context.js';
import { reviewView, type ReviewView } from '../../views/review/review-view.js';
import { whyLines } from '../../views/review/why-lines.js';
import type { Analysis } from './analysis.js';
import type { AskedAnalyst } from './asked-analyst.js';
import { emptyBriefing } from './empty-briefing.js';
import { ReviewPage } from './review-page.js';

/** What is shown: the last analysis that could be made, and what is to be mended. */
interface Shown {
  readonly analysis: Analysis;
  readonly context: ReviewContext;
}

/** What stands behind the review page of a project. */
export class Desk implements ReviewDesk {
  readonly #folder: string;
  readonly #analyst: AskedAnalyst;
  readonly #page = new ReviewPage();
  readonly #listeners = new Set<() => void>();
  #shown: Shown;
  #problems: readonly Problem[] = [];
  #version = 0;
  #style: string | null = null;

  constructor(folder: string, analyst: AskedAnalyst) {
    this.#folder = folder;
    this.#analyst = analyst;
    this.#shown = this.#show({ briefing: emptyBriefing(), rulings: [], strengths: new Map() });
  }

  get policy(): string {
    return this.#page.policy;
  }

  page(query: Query): string {
    return this.#page.page(this.#view(query));
  }

  style(): string {
    this.#style ??= this.#page.style(this.#shown.context.briefing);
    return this.#style;
  }

  version(): number {
    return this.#version;
  }

  onChange(tell: () => void): () => void {
    this.#listeners.add(tell);
    return () => this.#listeners.delete(tell);
  }

  async read(name: string, query: Query): Promise<unknown> {
    switch (name) {
      case 'parts':
        return { version: this.#version, parts: this.#page.parts(this.#view(query)) };
      case 'why': {
        const { analysis, context } = this.#shown;
        const lines = whyLines(
          query['coding'] ?? '',
          (theme) => analysis.strengths.get(theme) ?? new Map(),
          context,
        );
        return lines && { lines };
      }
      default:
        return null;
    }
  }

  async change(): Promise<unknown> {
    return null;
  }

  file(): Sent | null {
    return null;
  }

  /** Reads the project again and shows it. What goes wrong is shown too, and thrown where it is a bug. */
  async follow(): Promise<void> {
    try {
      const analysis = await this.#analyst.analyse();
      if (analysis) this.#shown = this.#show(analysis);
      if (!analysis && this.#problems.length === 0) return;
      this.#problems = [];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#problems = error.problems;
    } finally {
      this.#tell();
    }
  }

  #show(analysis: Analysis): Shown {
    const { briefing } = analysis;
    const words = this.#page.words(briefing.language);
    this.#style = null;
    return { analysis, context: new ReviewContext(briefing, labelsOf(briefing, this.#folder), words) };
  }

  #tell(): void {
    this.#version++;
    for (const tell of this.#listeners) tell();
  }

  #view(query: Query): ReviewView {
    const session = { problems: this.#problems, effects: [], canUndo: false, canRedo: false };
    return reviewView(query, session, this.#shown.context);
  }
}
