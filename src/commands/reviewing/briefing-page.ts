import { Refusal, type Problem } from '../../errors.js';
import { barePage, withProblems, type ProblemWords } from '../../review/problems-page.js';
import type { Labels } from '../../views/labels.js';
import type { AskedRenderer } from './asked-renderer.js';
import { faultOf } from './fault-of.js';
import type { FollowedProject } from './followed-project.js';
import type { Shown } from './shown.js';

/** The HTML, or what keeps it from being made. */
interface Tried {
  readonly html: string | null;
  readonly faults: readonly Problem[];
}

const NOTHING: Tried = { html: null, faults: [] };

/** The briefing as it will be read, made when it is first asked for, and over it what is to be mended. */
export class BriefingPage {
  readonly #project: FollowedProject;
  readonly #renderer: Pick<AskedRenderer, 'render'>;
  readonly #onFault: (fault: unknown) => void;
  #made: { readonly of: Shown; readonly html: Promise<string> } | null = null;
  /** The last that could be made; null before there was one. */
  #last: string | null = null;

  /** `onFault` is told what is no Refusal and is told nowhere else. */
  constructor(
    project: FollowedProject,
    renderer: Pick<AskedRenderer, 'render'>,
    onFault: (fault: unknown) => void,
  ) {
    this.#project = project;
    this.#renderer = renderer;
    this.#onFault = onFault;
  }

  /** The HTML of the briefing that is shown. Throws what rendering it throws; it is tried again then. */
  html(): Promise<string> {
    const { shown } = this.#project;
    if (this.#made?.of !== shown) this.#made = { of: shown, html: this.#render(shown) };
    return this.#made.html;
  }

  /** The page to be shown: what goes wrong is in it. */
  async page(): Promise<string> {
    const { problems, shown, standing } = this.#project;
    const { words } = shown.context;
    const isEmpty = shown.analysis.briefing.sources.length === 0;
    if (isEmpty && problems.length === 0)
      return barePage(words.text(standing.kind === 'unread' ? 'loading' : 'nothing'), words.language);
    const { html, faults } = isEmpty ? NOTHING : await this.#tried(problems.length > 0);
    const all = problems.length > 0 ? problems : faults;
    if (html !== null && all.length === 0) return html;
    return withProblems(this.#last, all, problemWords(all, this.#last !== null, words));
  }

  /** `isTold`: whether faults of the program are told already. */
  async #tried(isTold: boolean): Promise<Tried> {
    try {
      return { html: await this.html(), faults: [] };
    } catch (error) {
      if (error instanceof Refusal) return { html: null, faults: error.problems };
      if (!isTold) this.#onFault(error);
      return { html: null, faults: [faultOf(error)] };
    }
  }

  async #render(shown: Shown): Promise<string> {
    try {
      const { files } = await this.#renderer.render(shown, ['html']);
      const html = String(files.find(({ name }) => name === 'briefing.html')?.content ?? '');
      if (this.#made?.of === shown) this.#last = html;
      return html;
    } catch (error) {
      if (this.#made?.of === shown) this.#made = null;
      throw error;
    }
  }
}

function problemWords(problems: readonly Problem[], isOver: boolean, words: Labels): ProblemWords {
  return {
    title: words.text('toMend', { count: problems.length }),
    below: words.text(isOver ? 'lastBelow' : 'noneBelow'),
    where: words.text('where'),
    expected: words.text('expected'),
    remedy: words.text('remedy'),
    more: (count) => words.text('moreProblems', { count }),
    language: words.language,
  };
}
