import { Refusal } from '../../errors.js';
import { JsonValue } from '../../notation/json-value.js';
import type { Query, ReviewDesk, Sent } from '../../review/review-desk.js';
import type { Comparison } from '../../views/review/changes-panel.js';
import { effectsOf } from '../../views/review/effects.js';
import type { ReviewContext } from '../../views/review/review-context.js';
import { reviewView, type ReviewView } from '../../views/review/review-view.js';
import { whyLines } from '../../views/review/why-lines.js';
import type { AskedAnalyst } from './asked-analyst.js';
import type { AskedRenderer } from './asked-renderer.js';
import { askedRuling } from './asked-ruling.js';
import type { BriefingPage } from './briefing-page.js';
import { comparison, comparisonAhead } from './comparison.js';
import { askedTerm, saveTerm, search, tryTerm } from './find.js';
import type { FollowedProject } from './followed-project.js';
import { Ledger } from './ledger.js';
import { POLICY, type ReviewPage } from './review-page.js';
import { ruleEdit, withoutPlace } from './rule.js';
import type { Shown } from './shown.js';

/** What the desk of a project is given. */
export interface Desked {
  readonly project: FollowedProject;
  readonly page: ReviewPage;
  readonly briefing: BriefingPage;
  readonly analyst: AskedAnalyst;
  readonly renderer: AskedRenderer;
  /** Who rules; empty where the page is to ask. */
  readonly by: string;
  /** Is told what is no Refusal and nobody waits for. */
  readonly onFault: (fault: unknown) => void;
}

/** What a change tells the page. */
interface Told {
  readonly said: string;
}

/** What stands behind the review page of a project. */
export class Desk implements ReviewDesk {
  readonly policy = POLICY;
  readonly #project: FollowedProject;
  readonly #page: ReviewPage;
  readonly #briefing: BriefingPage;
  readonly #analyst: AskedAnalyst;
  readonly #renderer: AskedRenderer;
  readonly #by: string;
  readonly #onFault: (fault: unknown) => void;
  readonly #ledger: Ledger;
  #effects: readonly string[] = [];
  /** What was shown when a ruling was made that the analysis does not know yet. */
  #ruledOn: ReviewContext | null = null;
  #style: string | null = null;
  #printing: Promise<Uint8Array> | null = null;
  #pdf: Uint8Array | null = null;

  constructor({ project, page, briefing, analyst, renderer, by, onFault }: Desked) {
    this.#project = project;
    this.#page = page;
    this.#briefing = briefing;
    this.#analyst = analyst;
    this.#renderer = renderer;
    this.#by = by;
    this.#onFault = onFault;
    this.#ledger = new Ledger(project.folder);
    this.#ledger.within(this.#shown.analysis.scope);
    project.onChange(() => this.#followed());
  }

  get #shown(): Shown {
    return this.#project.shown;
  }

  page(query: Query): string {
    this.#lookAgain();
    return this.#page.page(this.#view(query, comparisonAhead(query, this.#project.folder)), this.#by);
  }

  briefing(): Promise<string> {
    this.#lookAgain();
    return this.#briefing.page();
  }

  style(): string {
    this.#style ??= this.#page.style(this.#shown.context.briefing);
    return this.#style;
  }

  script(name: string): string | null {
    return this.#page.script(name);
  }

  version(): number {
    return this.#project.version;
  }

  onChange(tell: () => void): () => void {
    return this.#project.onChange(tell);
  }

  async read(name: string, query: Query): Promise<unknown> {
    switch (name) {
      case 'parts':
        this.#lookAgain();
        return {
          version: this.version(),
          parts: this.#page.parts(this.#view(query, await this.#compared(query))),
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

  #compared(query: Query): Promise<Comparison | null> {
    return comparison(query, this.#project.folder, this.#analyst);
  }

  /** Something else is to be shown. */
  #followed(): void {
    const { analysis, context } = this.#shown;
    this.#style = null;
    this.#ledger.within(analysis.scope);
    if (!this.#ruledOn || this.#ruledOn === context) return;
    try {
      this.#effects = effectsOf(this.#ruledOn, context);
    } catch (fault) {
      this.#onFault(fault);
    }
    this.#ruledOn = null;
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
    saveTerm(this.#project.folder, analysis.codebook, askedTerm(query));
    return this.#ruledNow(context.words.text('termSaved'));
  }

  /** One at a time: who asks meanwhile waits for the same. */
  async #print(): Promise<Told> {
    this.#printing ??= this.#printed().finally(() => (this.#printing = null));
    this.#pdf = await this.#printing;
    return { said: this.#shown.context.words.text('printed') };
  }

  /** The briefing as a PDF, as a build would write it; nothing is written. Throws a Refusal where there is no printer. */
  async #printed(): Promise<Uint8Array> {
    await this.#project.followFiles();
    const { problems } = this.#project;
    if (problems.length > 0) throw new Refusal(problems);
    const { files, failure } = await this.#renderer.render(this.#shown, ['pdf']);
    if (failure)
      throw new Refusal({ what: failure.message, remedy: failure.remedy ?? '“synoptic doctor” says more' });
    const content = files.find(({ name }) => name === 'briefing.pdf')?.content;
    if (content instanceof Uint8Array) return content;
    throw new Error('the briefing was rendered without its PDF');
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
    const { version } = this.#project;
    this.#ruledOn ??= this.#shown.context;
    void this.#project.follow().then(() => {
      if (this.#project.version !== version) return;
      // What is taken back before it is read makes nothing else to show, and yet the page shows it as done.
      this.#ruledOn = null;
      this.#project.tell();
    });
    return { said };
  }

  /** An answer does not wait for it: what comes of it is told to whoever shows the page. */
  #lookAgain(): void {
    void this.#project.followFiles();
  }

  #view(query: Query, compared: Comparison | null): ReviewView {
    const session = {
      comparison: compared,
      isUnread: this.#project.standing.kind === 'unread',
      problems: this.#project.problems,
      effects: this.#effects,
      canUndo: this.#ledger.canUndo,
      canRedo: this.#ledger.canRedo,
    };
    return reviewView(query, session, this.#shown.context);
  }
}
