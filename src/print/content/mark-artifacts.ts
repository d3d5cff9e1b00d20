import { ContentReader } from './content-reader.js';
import { GraphicsState } from './graphics-state.js';
import { BDC, BMC, EMC, MarkStack, type NamedProperties } from './mark-stack.js';
import {
  BEGIN_TEXT,
  DRAWS,
  END_TEXT,
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
  readonly named: NamedProperties;
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

/**
 * Marks as artifacts whatever a content stream paints outside marked content: running heads and feet, rules,
 * backgrounds, decoration. The bytes themselves where there is nothing to mark. Throws a ContentFault where the marks do
 * not balance or the stream is broken.
 */
export function markArtifacts(bytes: Uint8Array, surroundings: Surroundings): Uint8Array {
  const runs = new Marker(bytes, surroundings).runs();
  if (runs.length === 0) return bytes;
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Buffer[] = [];
  let done = 0;
  for (const { kind, from, to } of runs) {
    parts.push(source.subarray(done, from), OPENINGS[kind], source.subarray(from, to), ENDING);
    done = to;
  }
  return Buffer.concat([...parts, source.subarray(done)]);
}

/** Collects the runs outside marked content. A run holds whole paths and text objects, as marks may not part those. */
class Marker {
  readonly #reader: ContentReader;
  readonly #marks: MarkStack;
  readonly #state = new GraphicsState();
  readonly #surroundings: Surroundings;
  readonly #runs: Run[] = [];
  #run: Run | null = null;
  #path: number | null = null;

  constructor(bytes: Uint8Array, surroundings: Surroundings) {
    this.#reader = new ContentReader(bytes);
    this.#surroundings = surroundings;
    this.#marks = new MarkStack(surroundings.named);
  }

  runs(): readonly Run[] {
    const reader = this.#reader;
    while (reader.next()) {
      const { operator } = reader;
      if (operator === BDC || operator === BMC || operator === EMC) {
        this.#flush();
        this.#mark();
      } else if (operator === BEGIN_TEXT) this.#text();
      else if (PATH_BEGINS.has(operator)) this.#path ??= reader.from;
      else if (operator === PATH_ENDS) this.#path = null;
      else if (PAINTS.has(operator)) this.#painted();
      else this.#state.follow(reader);
    }
    this.#marks.end();
    this.#flush();
    return this.#runs;
  }

  #mark(): void {
    if (this.#reader.operator === EMC) this.#marks.close();
    else this.#marks.open(this.#reader);
  }

  #painted(): void {
    const { operator, from, to } = this.#reader;
    const begin = this.#path ?? from;
    this.#path = null;
    if (this.#marks.belongs !== null) return;
    if (operator === DRAWS && this.#surroundings.isMarked(this.#reader.name(0))) this.#flush();
    else this.#add('layout', begin, to);
  }

  #add(kind: Kind, from: number, to: number): void {
    if (this.#run?.kind === kind) this.#run = { kind, from: this.#run.from, to };
    else {
      this.#flush();
      this.#run = { kind, from, to };
    }
  }

  #flush(): void {
    if (this.#run) this.#runs.push(this.#run);
    this.#run = null;
  }

  /** A text object is marked as a whole, or where marks stand within it, what is shown between them. */
  #text(): void {
    const reader = this.#reader;
    const begin = reader.from;
    const depth = this.#marks.depth;
    const shown: Run[] = [];
    let parted = false;
    let open = false;
    let [x, y] = [0, 0];
    for (;;) {
      if (!reader.next()) throw new ContentFault(`the text that begins at byte ${begin} does not end`);
      const { operator, from, to } = reader;
      if (operator === END_TEXT) break;
      if (operator === BDC || operator === BMC || operator === EMC) {
        this.#flush();
        this.#mark();
        parted ||= this.#marks.depth < depth || this.#marks.belongs !== null;
        open = false;
      } else if (this.#marks.belongs !== null) continue;
      else if (operator === TEXT_MATRIX) {
        x = reader.number(4);
        y = reader.number(5);
      } else if (SHOWS_TEXT.has(operator)) {
        const kind = this.#kindOf(x, y);
        const last = open ? shown.pop() : undefined;
        shown.push({ kind: last?.kind ?? kind, from: last?.from ?? from, to });
        open = true;
      }
    }
    const [first] = shown;
    if (first === undefined) return;
    if (!parted) return this.#add(first.kind, begin, reader.to);
    this.#runs.push(...shown);
    return undefined;
  }

  #kindOf(x: number, y: number): Kind {
    if (this.#state.clipped || this.#surroundings.inContent) return 'layout';
    return this.#state.height(x, y) > this.#surroundings.middle ? 'header' : 'footer';
  }
}
