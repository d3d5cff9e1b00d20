import type { Briefing, BriefingRuling } from '../../model/briefing.js';
import { grouped } from '../../model/grouped.js';
import type { Labels } from '../labels.js';
import { PageContext } from '../page-context.js';

/** What every part of the review page is made with: the page's own words beside those of the briefing. */
export class ReviewContext extends PageContext {
  /** The words of the review page. */
  readonly words: Labels;
  readonly #rulings: ReadonlyMap<string, readonly BriefingRuling[]>;

  constructor(briefing: Briefing, labels: Labels, words: Labels) {
    super(briefing, labels);
    this.words = words;
    const each = briefing.rulings.flatMap((ruling) => ruling.codings.map((coding) => ({ ruling, coding })));
    this.#rulings = new Map(
      [...grouped(each, ({ coding }) => coding)].map(([id, list]) => [id, list.map(({ ruling }) => ruling)]),
    );
  }

  /** The rulings on the quote of a coding, as they are written. */
  rulingsOn(coding: string): readonly BriefingRuling[] {
    return this.#rulings.get(coding) ?? [];
  }

  /** Whether a ruling of a kind holds on a coding. */
  isRuled(coding: string, kind: string): boolean {
    return this.rulingsOn(coding).some(({ ruling }) => ruling === kind);
  }
}
