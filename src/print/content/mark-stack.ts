import { operatorCode, type ContentReader } from './content-reader.js';
import { textString } from './strings.js';
import { ContentFault, entryOf, keyOf, latin1 } from './tokens.js';

/** What a stretch of content belongs to: an element of the structure, no element (an artifact), or nothing said. */
export type Belonging = 'structure' | 'artifact' | null;

export interface Mark {
  /** What the mark says of itself; null where it says nothing, as `/Span`. */
  readonly says: Belonging;
  /** What its content belongs to, by itself or by what it stands in. */
  readonly belongs: Belonging;
  /** Number by which a structure element refers to it; null where none does. */
  readonly mcid: number | null;
  /** That number, or the one around it. */
  readonly within: number | null;
  /** Text to be read in place of what is shown, by this mark or one around it; null where there is none. */
  readonly actualText: string | null;
}

const BDC = operatorCode('BDC');

/** How a property list named in the resources is looked up: the MCID in it, or null. */
export type NamedProperties = (name: string) => number | null;

const [SLASH, SPACE, ZERO, NINE] = [0x2f, 0x20, 0x30, 0x39];
const PLAIN = Buffer.from('<</MCID ');
const MCID = keyOf('MCID');
export const ACTUAL_TEXT = keyOf('ActualText');

/** The marked content that is open at a place of a content stream. Throws a ContentFault where marks do not balance. */
export class MarkStack {
  readonly #open: Mark[] = [];
  readonly #named: NamedProperties;
  #innermost: Mark | null = null;

  constructor(named: NamedProperties) {
    this.#named = named;
  }

  get depth(): number {
    return this.#open.length;
  }

  get belongs(): Belonging {
    return this.#innermost?.belongs ?? null;
  }

  get actualText(): string | null {
    return this.#innermost?.actualText ?? null;
  }

  /** The innermost number that is open; null where none is. */
  get mcid(): number | null {
    return this.#innermost?.within ?? null;
  }

  /** Opens what a BMC or BDC begins. */
  open(reader: ContentReader): Mark {
    const around = this.#innermost;
    const plain = plainMcid(reader);
    const mcid = plain ?? this.#mcidOf(reader);
    const says = isArtifact(reader) ? 'artifact' : mcid === null ? null : 'structure';
    const text = plain === null ? property(reader, ACTUAL_TEXT) : null;
    const mark: Mark = {
      says,
      belongs: says ?? around?.belongs ?? null,
      mcid,
      within: mcid ?? around?.within ?? null,
      actualText: around?.actualText ?? (text && textString(reader.bytes, ...text)),
    };
    this.#open.push(mark);
    this.#innermost = mark;
    return mark;
  }

  close(): void {
    if (this.#open.pop() === undefined) throw new ContentFault('marked content ends that has not begun');
    this.#innermost = this.#open.at(-1) ?? null;
  }

  /** To be called at the end of the stream. */
  end(): void {
    if (this.#open.length > 0) throw new ContentFault('marked content does not end');
  }

  #mcidOf(reader: ContentReader): number | null {
    if (reader.operator !== BDC) return null;
    if (reader.bytes[reader.starts[1] ?? 0] === SLASH) return this.#named(reader.name(1));
    const entry = property(reader, MCID);
    return entry && Number(latin1(reader.bytes, ...entry));
  }
}

/** The number of a list that holds nothing else, `<</MCID 12 >>`, as nearly every list does; null for any other. */
function plainMcid({ bytes, starts, ends, operands, operator }: ContentReader): number | null {
  if (operator !== BDC || operands < 2) return null;
  const [start, end] = [starts[1] ?? 0, ends[1] ?? 0];
  for (let index = 0; index < PLAIN.length; index++) if (bytes[start + index] !== PLAIN[index]) return null;
  const begin = start + PLAIN.length;
  let at = begin;
  let mcid = 0;
  for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0)
    mcid = mcid * 10 + byte - ZERO;
  if (at === begin) return null;
  if (bytes[at] === SPACE) at++;
  return at === end - 2 ? mcid : null;
}

function isArtifact(reader: ContentReader): boolean {
  // Only a name as long as that one is worth making a string of.
  const length = (reader.ends[0] ?? 0) - (reader.starts[0] ?? 0);
  return length === '/Artifact'.length && reader.name(0) === 'Artifact';
}

/** An entry of the property list that a BDC writes out, as offsets; null where it has none. */
export function property(
  reader: ContentReader,
  key: Uint8Array,
): readonly [start: number, end: number] | null {
  const { bytes, starts, ends, operands, operator } = reader;
  const [start, end] = [starts[1], ends[1]];
  if (operator !== BDC || operands < 2 || start === undefined || end === undefined) return null;
  return bytes[start] === SLASH ? null : entryOf(bytes, start, end, key);
}
