import type { GoneSource, Since } from '../../model/briefing.js';
import type { BriefingSource } from '../../model/briefing.js';
import type { Cause, EditionName, EditionQuote, StatusLabel } from '../../model/edition-diff.js';
import { paragraph } from '../citations.js';
import type { PageContext } from '../page-context.js';
import type { ChangedQuote, QuotePiece, SideView } from './changes-page.js';

/** A pair of sources by their ids. */
interface Pair {
  readonly from: string;
  readonly to: string;
}

/** How sources, passages, sides and causes are named where two briefings are compared. */
export class ChangeNames {
  readonly #context: PageContext;
  readonly #before: string;
  readonly #linked: boolean;
  readonly #there: ReadonlyMap<string, BriefingSource>;
  readonly #gone: ReadonlyMap<string, GoneSource>;

  /** `linked`: whether the passages cited are printed in the same file. */
  constructor(since: Since, context: PageContext, linked: boolean) {
    this.#context = context;
    this.#linked = linked;
    this.#before = this.side(since.diff.before);
    this.#there = new Map(context.briefing.sources.map((source) => [source.id, source]));
    this.#gone = new Map(since.gone.map((source) => [source.id, source]));
  }

  text(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return this.#context.labels.text(key, values);
  }

  list(names: readonly string[]): string {
    return this.#context.labels.list(names);
  }

  /** “edition 1”, “revision main”, “out/briefing.pdf”. */
  side(name: EditionName): string {
    switch (name.kind) {
      case 'edition':
        return this.text('editionName', { number: name.number });
      case 'now':
        return this.text('sourcesNow');
      case 'file':
        return name.path;
      case 'revision':
        return this.text('revisionName', { revision: shortRevision(name.revision) });
    }
  }

  /** The same, an edition with its date. */
  datedSide(name: EditionName): string {
    if (name.kind !== 'edition') return this.side(name);
    const date = this.#context.labels.date(name.date);
    return this.text('editionDated', { number: name.number, date });
  }

  /** “2010 · Monitor”. */
  label(source: string): string {
    return this.#there.get(source)?.label ?? this.#gone.get(source)?.label ?? source;
  }

  /** “1999”, where no other source is of that year. */
  short(source: string): string {
    return this.#there.has(source) ? this.#context.citations.short(source) : this.label(source);
  }

  /** “1999 to 2010”. */
  pair({ from, to }: Pair, span: 'next' | 'whole' = 'next'): string {
    const names = { from: this.short(from), to: this.short(to) };
    return this.text(span === 'whole' ? 'changedPairWhole' : 'changedPair', names);
  }

  /** How a pair was labelled; null: it was not compared. */
  status(pair: Pair, label: StatusLabel | null): SideView {
    if (label === null)
      return { status: '', tentative: false, text: this.text('notCompared'), certainty: '' };
    const place = this.#series(pair.from) === this.#series(pair.to) ? 'inside' : 'across';
    return {
      status: label.status,
      tentative: label.certainty === 'tentative',
      text: this.text(`${place}-${label.status}`),
      certainty: label.status === 'not-assessed' ? '' : this.text(label.certainty),
    };
  }

  #series(source: string): string {
    return this.#there.get(source)?.series ?? this.#gone.get(source)?.series ?? source;
  }

  /** Words of causes, in their fixed order. */
  causes(causes: readonly Cause[]): string[] {
    return causes.map((cause) => this.text(`cause-${cause}`));
  }

  /** “¶ 3” of a passage of one source. */
  place(quote: EditionQuote): string {
    return paragraph(quote.passage);
  }

  /** A quote as the newer briefing has it; its `pieces`, where it is not shown as it stands. */
  quote(quote: EditionQuote, pieces: readonly QuotePiece[] = [kept(quote.text)]): ChangedQuote {
    const passage = this.#there.get(quote.source)?.passages.find(({ id }) => id === quote.passage);
    if (!passage) return this.lostQuote(quote);
    const text = this.#context.citations.passage(quote.passage, passage.pages);
    return {
      ...this.#shown(quote, pieces),
      citation: this.#linked ? this.#context.cite(quote.passage, text) : { text, href: '' },
    };
  }

  /** A quote that only the earlier briefing has. */
  lostQuote(quote: EditionQuote): ChangedQuote {
    const name = this.#there.has(quote.source)
      ? this.#context.citations.name(quote.source)
      : this.label(quote.source);
    const citation = `${name}, ${paragraph(quote.passage)}`;
    const text = this.text('citedIn', { citation, edition: this.#before });
    return { ...this.#shown(quote, [kept(quote.text)]), citation: { text, href: '' }, lost: true };
  }

  #shown({ source }: EditionQuote, pieces: readonly QuotePiece[]): Omit<ChangedQuote, 'citation'> {
    const own = this.#there.get(source);
    return {
      mark: own ? this.#context.mark(own) : null,
      language: own?.language ?? this.#gone.get(source)?.language ?? 'und',
      lost: false,
      moved: false,
      pieces,
    };
  }
}

/** As many letters of a commit as git itself prints to a reader; names of branches and tags stay. */
function shortRevision(revision: string): string {
  return /^[0-9a-f]{40,64}$/u.test(revision) ? revision.slice(0, 10) : revision;
}

function kept(text: string): QuotePiece {
  return { text, inserted: false, deleted: false };
}
