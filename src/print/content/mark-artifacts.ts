import { contentFacts, type ContentFacts, type Follower, type Reading } from './content-facts.js';
import type { ContentReader } from './content-reader.js';
import { GraphicsState } from './graphics-state.js';
import type { MarkStack } from './mark-stack.js';
import {
  BEGIN_TEXT,
  CLOSES,
  DRAWS,
  END_TEXT,
  OPENS,
  PAINTS,
  PATH_BEGINS,
  PATH_ENDS,
  SHOWS_TEXT,
  TEXT_MATRIX,
} from './operators.js';
import { ContentFault } from './tokens.js';

/** What has to be known of the page, or of the form on it, whose content is marked. */
export interface Surroundings {
  /** In points from the origin: text in the margins is a head above it, a foot below. */
  readonly middle: number;
  /** Whether all of it stands in the page's area, as a form's content does: then nothing is head or foot. */
  readonly inContent: boolean;
  /** Whether what `Do` draws under this name has marks of its own. */
  readonly isMarked: (name: string) => boolean;
}

/** Kinds of artifacts (ISO 32000-1, table 330; ISO 14289-1, 7.8 for heads and feet). */
const OPENINGS = {
  header: Buffer.from('/Artifact <</Type /Pagination /Subtype /Header>> BDC\n'),
  footer: Buffer.from('/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n'),
  layout: Buffer.from('/Artifact <</Type /Layout>> BDC\n'),
} as const;
const ENDING = Buffer.from('\nEMC');
type Kind = keyof typeof OPENINGS;

interface Run {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** Content that is marked throughout, and what is then to be found in it. */
export interface MarkedContent {
  /** The bytes themselves where there was nothing to mark. */
  readonly bytes: Uint8Array;
  readonly facts: ContentFacts;
}

/**
 * Marks as artifacts whatever a content stream paints outside marked content: running heads and feet, rules,
 * backgrounds, decoration. It is read once for both. Throws a ContentFault where the marks do not balance or the stream
 * is broken.
 */
export function markArtifacts(
  bytes: Uint8Array,
  surroundings: Surroundings,
  reading: Reading,
): MarkedContent {
  const marker = new Marker(surroundings);
  const facts = contentFacts(bytes, reading, marker);
  const { runs } = marker;
  if (runs.length === 0) return { bytes, facts };
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Buffer[] = [];
  let done = 0;
  for (const { kind, from, to } of runs) {
    parts.push(source.subarray(done, from), OPENINGS[kind], source.subarray(from, to), ENDING);
    done = to;
  }
  parts.push(source.subarray(done));
  return { bytes: Buffer.concat(parts), facts: { ...facts, artifacts: facts.artifacts + runs.length } };
}

/** A text object: it is marked as a whole, or where marks stand within it, what is shown between them. */
interface TextObject {
  readonly begin: number;
  readonly depth: number;
  readonly shown: Run[];
  parted: boolean;
  /** Whether nothing has come between what was shown last and what comes next. */
  open: boolean;
  x: number;
  y: number;
}

/** Collects the runs outside marked content. A run holds whole paths and text objects, as marks may not part those. */
class Marker implements Follower {
  readonly runs: Run[] = [];
  readonly #state = new GraphicsState();
  readonly #surroundings: Surroundings;
  #run: Run | null = null;
  #path: number | null = null;
  #text: TextObject | null = null;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  follow(kind: number, reader: ContentReader, marks: MarkStack): boolean {
    if (this.#text) return this.#followText(this.#text, kind, reader, marks);
    if (kind === OPENS || kind === CLOSES) this.#flush();
    else if (kind === BEGIN_TEXT) this.#text = textAt(reader.from, marks.depth);
    else if (kind === PATH_BEGINS) this.#path ??= reader.from;
    else if (kind === PATH_ENDS) this.#path = null;
    else if (kind === PAINTS || kind === DRAWS) return this.#painted(kind, reader, marks);
    else this.#state.follow(kind, reader);
    return false;
  }

  end(): void {
    if (this.#text) throw new ContentFault(`the text that begins at byte ${this.#text.begin} does not end`);
    this.#flush();
  }

  #painted(kind: number, reader: ContentReader, marks: MarkStack): boolean {
    const begin = this.#path ?? reader.from;
    this.#path = null;
    if (marks.belongs !== null) return false;
    if (kind === DRAWS && this.#surroundings.isMarked(reader.name(0))) {
      this.#flush();
      return false;
    }
    this.#add('layout', begin, reader.to);
    return true;
  }

  #add(kind: Kind, from: number, to: number): void {
    if (this.#run?.kind === kind) this.#run = { kind, from: this.#run.from, to };
    else {
      this.#flush();
      this.#run = { kind, from, to };
    }
  }

  #flush(): void {
    if (this.#run) this.runs.push(this.#run);
    this.#run = null;
  }

  #followText(text: TextObject, kind: number, reader: ContentReader, marks: MarkStack): boolean {
    if (kind === END_TEXT) this.#endText(text, reader.to);
    else if (kind === OPENS || kind === CLOSES) {
      this.#flush();
      text.parted ||= marks.depth < text.depth || marks.belongs !== null;
      text.open = false;
    } else if (marks.belongs !== null) return false;
    else if (kind === TEXT_MATRIX) {
      text.x = reader.number(4);
      text.y = reader.number(5);
    } else if (kind === SHOWS_TEXT) {
      const last = text.open ? text.shown.pop() : undefined;
      const { kind: its, from } = last ?? { kind: this.#kindOf(text), from: reader.from };
      text.shown.push({ kind: its, from, to: reader.to });
      text.open = true;
      return true;
    }
    return false;
  }

  #endText({ begin, shown, parted }: TextObject, to: number): void {
    this.#text = null;
    const [first] = shown;
    if (first && !parted) this.#add(first.kind, begin, to);
    else this.runs.push(...shown);
  }

  #kindOf({ x, y }: TextObject): Kind {
    if (this.#state.clipped || this.#surroundings.inContent) return 'layout';
    return this.#state.height(x, y) > this.#surroundings.middle ? 'header' : 'footer';
  }
}

function textAt(begin: number, depth: number): TextObject {
  return { begin, depth, shown: [], parted: false, open: false, x: 0, y: 0 };
}
