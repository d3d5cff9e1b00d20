import { projectStamp } from '../../edges/project-stamp.js';
import { Refusal, type Problem } from '../../errors.js';
import { JsonValue } from '../../notation/json-value.js';
import type { Query, ReviewDesk, Sent } from '../../review/review-desk.js';
import { ReviewContext } from '../../views/review/review-context.js';
import { reviewView, type ReviewView } from '../../views/review/review-view.js';
import type { Comparison } from '../../views/review/changes-panel.js';
import { effectsOf } from '../../views/review/effects.js';
import { whyLines } from '../../views/review/why-lines.js';
import { labelsOf } from '../labels-of.js';
import type { Analysis } from './analysis.js';
import { askedRuling } from './asked-ruling.js';
import type { AskedAnalyst } from './asked-analyst.js';
import { builtAnalysis } from './built-analysis.js';
import { emptyAnalysis } from './empty-analysis.js';
import { askedTerm, saveTerm, search, tryTerm } from './find.js';
import { comparison, comparisonAhead } from './comparison.js';
import { Ledger } from './ledger.js';
import { printPdf } from './print-pdf.js';
import { POLICY, ReviewPage } from './review-page.js';
import { ruleEdit, withoutPlace } from './rule.js';

/** What is shown: the last analysis that could be made. */
interface Shown {
  readonly analysis: Analysis;
  readonly context: ReviewContext;
}

export interface Desked {
  readonly folder: string;
  readonly page: ReviewPage;
  /** Who rules; empty where the page is to ask. */
  readonly by: string;
  /** A browser to print with; undefined: the first that is found. */
  readonly browser: string | undefined;
}

/** What a change tells the page. */
interface Told {
  readonly said: string;
}

/** What stands behind the review page of a project. */
export class Desk implements ReviewDesk {
  readonly policy = POLICY;
  readonly #folder: string;
  readonly #by: string;
  readonly #browser: string | undefined;
  readonly #analyst: AskedAnalyst;
  readonly #ledger: Ledger;
  readonly #onFault: (fault: unknown) => void;
  readonly #page: ReviewPage;
  readonly #listeners = new Set<() => void>();
  #shown: Shown;
  #problems: readonly Problem[] = [];
  #effects: readonly string[] = [];
  /** Whether a ruling was made that the analysis does not know yet. */
  #ruled = false;
  /** Of the files as they stood before they were read last. */
  #stamp = '';
  #following: Promise<void> | null = null;
  #again = false;
  #version = 0;
  #style: string | null = null;
  #printing: Promise<Uint8Array> | null = null;
  #pdf: Uint8Array | null = null;

  /** `onFault` is told what is no Refusal and nobody waits for. */
  constructor(
    { folder, by, browser, page }: Desked,
    analyst: AskedAnalyst,
    onFault: (fault: unknown) => void,
  ) {
    this.#folder = folder;
    this.#by = by;
    this.#page = page;
    this.#browser = browser;
    this.#analyst = analyst;
    this.#onFault = onFault;
    this.#ledger = new Ledger(folder);
    this.#shown = this.#make(builtAnalysis(folder) ?? emptyAnalysis());
    this.#ledger.within(this.#shown.analysis.scope);
  }

  page(query: Query): string {
    this.#lookAgain();
    return this.#page.page(this.#view(query, comparisonAhead(query, this.#folder)), this.#by);
  }

  style(): string {
    this.#style ??= this.#page.style(this.#shown.context.briefing);
    return this.#style;
  }

  script(name: string): string | null {
    return this.#page.script(name);
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
        this.#lookAgain();
        return {
          version: this.#version,
          parts: this.#page.parts(this.#view(query, await comparison(query, this.#folder, this.#analyst))),
        };
      case 'why': {
        const { analysis, context } = this.#shown;
        const strengths = (theme: string) => analysis.strengths.get(theme) ?? new Map();
        const lines = whyLines(query['coding'] ?? '', strengths, context);
        return lines && { lines };
      }
      case 'search': {
        const found = await search(query['term'] ?? '', this.#shown.context, this.#analyst);
        return { html: this.#page.found(found) };
      }
      case 'try': {
        const found = await tryTerm(askedTerm(query), this.#shown.context, this.#analyst);
        return { html: this.#page.found(found) };
      }
      default:
        return null;
    }
  }

  async change(name: string, body: string): Promise<unknown> {
    const asked = JsonValue.parse(body, 'the change', 'load the page again');
    switch (name) {
      case 'rule':
        return this.#rule(asked);
      case 'take-back':
        return this.#takeBack(asked);
      case 'term':
        return this.#saveTerm(asked);
      case 'print':
        return this.#print();
      case 'undo':
        return this.#step(this.#ledger.undo(), 'undone', 'nothingToUndo');
      case 'redo':
        return this.#step(this.#ledger.redo(), 'redone', 'nothingToRedo');
      default:
        return null;
    }
  }

  file(name: string): Sent | null {
    return name === 'briefing.pdf' && this.#pdf ? { type: 'application/pdf', bytes: this.#pdf } : null;
  }

  /** Reads the project again and shows it; what changes meanwhile is read once more. What is to be mended is shown. */
  follow(): Promise<void> {
    if (this.#following) this.#again = true;
    this.#following ??= this.#followAll().finally(() => (this.#following = null));
    return this.#following;
  }

  /**
   * The same where the files are others than those read last: they may have changed with nobody telling, and what is told
   * may be the ruling just written, which is followed already.
   */
  async followFiles(): Promise<void> {
    if (projectStamp(this.#folder) !== this.#stamp) await this.follow();
  }

  async #followAll(): Promise<void> {
    do {
      this.#again = false;
      this.#stamp = projectStamp(this.#folder);
      await this.#followOnce();
    } while (this.#again);
  }

  async #followOnce(): Promise<void> {
    const hadProblems = this.#problems.length > 0;
    try {
      const analysis = await this.#analyst.analyse();
      this.#problems = [];
      if (!analysis && !hadProblems) return;
      if (analysis) this.#take(analysis);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#problems = error.problems;
    }
    this.#tell();
  }

  #take(analysis: Analysis): void {
    const before = this.#shown;
    this.#shown = this.#make(analysis);
    this.#ledger.within(analysis.scope);
    if (this.#ruled) this.#effects = effectsOf(before.context, this.#shown.context);
    this.#ruled = false;
  }

  #make(analysis: Analysis): Shown {
    const { briefing } = analysis;
    const words = this.#page.words(briefing.language);
    this.#style = null;
    return { analysis, context: new ReviewContext(briefing, labelsOf(briefing, this.#folder), words) };
  }

  #rule(asked: JsonValue): Told {
    const { analysis, context } = this.#shown;
    const ruling = askedRuling(asked, context);
    this.#ledger.step((present) => ruleEdit(ruling, present, analysis, context.words));
    return this.#ruledNow(context.words.text('written', { kind: this.#kindOf(ruling.ruling.ruling) }));
  }

  #takeBack(asked: JsonValue): Told {
    const { analysis, context } = this.#shown;
    const ruling = analysis.rulings[Number(asked.field('place').id())];
    if (!ruling) throw new Refusal({ what: context.words.text('changedSince') });
    this.#ledger.step(() => ({ remove: withoutPlace(ruling) }));
    return this.#ruledNow(context.words.text('takenBack', { kind: this.#kindOf(ruling.ruling) }));
  }

  #saveTerm(asked: JsonValue): Told {
    const { analysis, context } = this.#shown;
    const query = Object.fromEntries(asked.entries().map(([key, value]) => [key, value.text()]));
    saveTerm(this.#folder, analysis.codebook, askedTerm(query));
    return this.#ruledNow(context.words.text('termSaved'));
  }

  /** One at a time: who asks meanwhile waits for the same. */
  async #print(): Promise<Told> {
    this.#printing ??= printPdf(this.#folder, this.#browser).finally(() => (this.#printing = null));
    this.#pdf = await this.#printing;
    return { said: this.#shown.context.words.text('printed') };
  }

  #kindOf(ruling: string): string {
    return this.#shown.context.words.text(`kind-${ruling}`);
  }

  #step(done: boolean, said: string, nothing: string): Told {
    const { words } = this.#shown.context;
    return done ? this.#ruledNow(words.text(said)) : { said: words.text(nothing) };
  }

  /** The answer does not wait until the briefing follows. */
  #ruledNow(said: string): Told {
    this.#ruled = true;
    this.follow().catch(this.#onFault);
    return { said };
  }

  /** An answer does not wait for it: what comes of it is told to whoever shows the page. */
  #lookAgain(): void {
    this.followFiles().catch(this.#onFault);
  }

  #tell(): void {
    this.#version++;
    for (const tell of this.#listeners) tell();
  }

  #view(query: Query, compared: Comparison | null): ReviewView {
    const session = {
      comparison: compared,
      problems: this.#problems,
      effects: this.#effects,
      canUndo: this.#ledger.canUndo,
      canRedo: this.#ledger.canRedo,
    };
    return reviewView(query, session, this.#shown.context);
  }
}
