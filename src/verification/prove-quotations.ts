import { firstWords } from '../language/first-words.js';
import { runsRightToLeft, signsOf, type Signs } from '../language/signs.js';
import { addTo } from '../model/add-to.js';
import { isPrintedText, OUTSIDE, type PrintedElement, type PrintedText } from '../model/printed.js';
import { sha256 } from '../notation/sha256.js';
import { isWhole, sourceSigns, standsIn } from './match-printed.js';

/** A passage that may be quoted. */
export interface QuotablePassage {
  readonly id: string;
  readonly text: string;
}

/** A passage of which only hashes are known: it may be printed, whole or its first words, but not quoted. */
export interface HashedPassage {
  readonly id: string;
  /** SHA-256 of its signs. */
  readonly signs: string;
  /** The same of its first words; null where these are never printed alone. */
  readonly firstSigns: string | null;
  readonly rightToLeft: boolean;
}

/** What the printed words are held against. */
export interface Ground {
  readonly passages: readonly QuotablePassage[];
  readonly hashed: readonly HashedPassage[];
}

export interface Failure {
  readonly kind: 'not-verbatim' | 'no-citation' | 'unknown-citation' | 'passage-missing';
  readonly page: number | null;
  /** What is printed there. */
  readonly printed: string;
  /** The passage it cites; null where it cites none that is known. */
  readonly cites: string | null;
}

export interface Proof {
  /** Block quotations found, each held against the passage it cites. */
  readonly quotations: number;
  /** Shorter stretches of a source's words: clauses, nearest passages, the texts themselves. */
  readonly stretches: number;
  /** Those of them that are known by their hashes alone: the same signs, white space aside. */
  readonly hashed: number;
  readonly citations: number;
  /** Passages printed whole. */
  readonly passages: number;
  /** Quotations in scripts whose printed order cannot be read back; they are not held against anything. */
  readonly unread: number;
  /** Block quotations that held, by the passage they cite. */
  readonly held: ReadonlyMap<string, number>;
  readonly failures: readonly Failure[];
}

/** Where a printed citation leads: the passage's id, or null where no source is named so. */
export type Resolve = (citation: string) => string | null;

const CITATION = /¶\s*\d+[a-z]*$/u;

/**
 * Holds what a PDF prints against the sources: each block quotation has a citation and stands word for word in the
 * passage cited; every other stretch in the serif stands in some passage; every passage cited is printed.
 */
export function proveQuotations(root: PrintedElement, ground: Ground, resolve: Resolve): Proof {
  const prover = new Prover(ground, resolve);
  prover.walk(root);
  return prover.finish();
}

class Prover {
  readonly #passages: ReadonlyMap<string, Signs>;
  /** The same by their text without white space. */
  readonly #wholes = new Map<string, { id: string; signs: Signs }[]>();
  /** Without white space: as the annex prints them, where a word may be cut. */
  readonly #beginnings: ReadonlySet<string>;
  readonly #hashed: ReadonlyMap<string, HashedPassage>;
  /** Digest of signs to the ids that have it; a passage's first words name none. */
  readonly #digests = new Map<string, string[]>();
  readonly #resolve: Resolve;
  readonly #failures: Failure[] = [];
  readonly #printed = new Set<string>();
  readonly #cited = new Map<string, { page: number; printed: string }>();
  readonly #held = new Map<string, number>();
  #quotations = 0;
  #stretches = 0;
  #byHash = 0;
  #citations = 0;
  #unread = 0;
  #open: { texts: readonly PrintedText[] } | null = null;

  constructor({ passages, hashed }: Ground, resolve: Resolve) {
    this.#passages = new Map(passages.map(({ id, text }) => [id, sourceSigns(text)]));
    for (const [id, signs] of this.#passages) addTo(this.#wholes, signs.text, { id, signs });
    this.#beginnings = new Set(passages.map(({ text }) => signsOf([firstWords(text)]).text));
    this.#hashed = new Map(hashed.map((one) => [one.id, one]));
    for (const { id, signs, firstSigns } of hashed) {
      addTo(this.#digests, signs, id);
      if (firstSigns !== null && !this.#digests.has(firstSigns)) this.#digests.set(firstSigns, []);
    }
    this.#resolve = resolve;
  }

  walk(element: PrintedElement): void {
    if (element.role === OUTSIDE) return this.#outside(textsOf(element));
    if (element.role === 'BlockQuote') {
      this.#closeQuotation();
      this.#open = { texts: textsOf(element).filter((text) => !isCut(text)) };
      return undefined;
    }
    if (element.role === 'Link') this.#citation(textsOf(element));
    let run: PrintedText[] = [];
    for (const child of element.children) {
      if (isPrintedText(child)) {
        if (child.face !== 'sans') run.push(child);
        else run = this.#closeRun(run);
        continue;
      }
      if (isInline(child)) {
        for (const text of textsOf(child)) {
          if (text.face !== 'sans') run.push(text);
          else run = this.#closeRun(run);
        }
        for (const link of linksIn(child)) this.#citation(textsOf(link));
        continue;
      }
      run = this.#closeRun(run);
      this.walk(child);
    }
    this.#closeRun(run);
    return undefined;
  }

  finish(): Proof {
    this.#closeQuotation();
    for (const [id, { page, printed }] of this.#cited) {
      if (this.#printed.has(id)) continue;
      const { rightToLeft } = this.#hashed.get(id) ?? { rightToLeft: false };
      if (rightToLeft || runsRightToLeft(this.#passages.get(id)?.text ?? '')) this.#unread++;
      else this.#fail('passage-missing', page, printed, id);
    }
    return {
      quotations: this.#quotations,
      stretches: this.#stretches,
      hashed: this.#byHash,
      citations: this.#citations,
      passages: this.#printed.size,
      unread: this.#unread,
      held: this.#held,
      failures: this.#failures,
    };
  }

  /** Words in the face of sources that stylesheets put there: no source says them. */
  #outside(texts: readonly PrintedText[]): void {
    for (const text of texts) {
      if (text.face === 'serif' && /[\p{L}\p{N}]/u.test(text.text))
        this.#fail('not-verbatim', text.page, text.text, null);
    }
  }

  #closeRun(run: readonly PrintedText[]): PrintedText[] {
    const words = run.filter((text) => /[\p{L}\p{N}]/u.test(text.text));
    if (words.length === 0) return [];
    // In a script that neither face has, words of ours look like those of a source.
    const mayBeOurs = !words.some((text) => text.face === 'serif');
    const signs = signsOf(run.map((text) => text.text));
    if (runsRightToLeft(signs.text)) {
      if (!mayBeOurs) this.#unread++;
      return [];
    }
    const whole = (this.#wholes.get(signs.text) ?? []).filter((one) => isWhole(signs, one.signs));
    for (const { id } of whole) this.#printed.add(id);
    // A whole passage is found at once; only parts of one are looked for in all.
    const found =
      whole.length > 0 ||
      this.#beginnings.has(signs.text) ||
      [...this.#passages.values()].some((one) => standsIn(signs, one));
    const byHash = this.#digests.size > 0 ? this.#digests.get(sha256(signs.text)) : undefined;
    for (const id of byHash ?? []) this.#printed.add(id);
    if (mayBeOurs && !found && !byHash) return [];
    this.#stretches++;
    if (!found && byHash) this.#byHash++;
    else if (!found) this.#fail('not-verbatim', run[0]?.page ?? null, joined(run), null);
    return [];
  }

  #citation(texts: readonly PrintedText[]): void {
    const printed = joined(texts);
    if (!CITATION.test(printed)) return;
    this.#citations++;
    const page = texts[0]?.page ?? 0;
    const id = this.#resolve(printed);
    if (runsRightToLeft(printed) && id === null) this.#unread++;
    else if (id === null || !(this.#passages.has(id) || this.#hashed.has(id)))
      this.#fail('unknown-citation', page, printed, id);
    else if (!this.#cited.has(id)) this.#cited.set(id, { page, printed });
    if (this.#open) this.#closeQuotation(id);
  }

  /** The open quotation ends with its citation, or without one where another quotation follows. */
  #closeQuotation(cited?: string | null): void {
    const open = this.#open;
    if (!open) return;
    this.#open = null;
    const [first] = open.texts;
    const printed = joined(open.texts);
    if (cited === undefined && !runsRightToLeft(printed))
      return this.#fail('no-citation', first?.page ?? null, printed, null);
    if (runsRightToLeft(printed)) {
      this.#unread++;
      return undefined;
    }
    this.#quotations++;
    const passage = this.#passages.get(cited ?? '');
    const signs = signsOf(open.texts.map((text) => text.text));
    if (!passage || !standsIn(signs, passage))
      this.#fail('not-verbatim', first?.page ?? null, printed, cited ?? null);
    else if (cited) this.#held.set(cited, (this.#held.get(cited) ?? 0) + 1);
    return undefined;
  }

  #fail(kind: Failure['kind'], page: number | null, printed: string, cites: string | null): void {
    this.#failures.push({ kind, page, printed, cites });
  }
}

/** The mark of words left out is ours, not the source's. */
function isCut({ face, text }: PrintedText): boolean {
  return face === 'sans' && /^\s*\[…\]?\s*$|^\s*\]\s*$/u.test(text);
}

const INLINE = new Set(['Span', 'NonStruct', 'Em', 'Strong', 'Link']);

/** Whether an element stands within a line: it holds nothing but text and other such elements. */
function isInline(element: PrintedElement): boolean {
  return (
    INLINE.has(element.role) && element.children.every((child) => isPrintedText(child) || isInline(child))
  );
}

function textsOf(element: PrintedElement): PrintedText[] {
  return element.children.flatMap((child) => (isPrintedText(child) ? [child] : textsOf(child)));
}

function linksIn(element: PrintedElement): PrintedElement[] {
  if (element.role === 'Link') return [element];
  return element.children.flatMap((child) => (isPrintedText(child) ? [] : linksIn(child)));
}

function joined(texts: readonly PrintedText[]): string {
  return texts
    .map((text) => text.text)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
