import { ContentReader } from './content-reader.js';
import { MISSING, READ, type FontMap } from './font-map.js';
import {
  ACTUAL_TEXT,
  BDC,
  BMC,
  EMC,
  MarkStack,
  property,
  type Belonging,
  type NamedProperties,
} from './mark-stack.js';
import { DRAWS, PAINTS, RESTORE, SAVE, SELECT_FONT, SHOWS_TEXT, TEXT_MATRIX } from './operators.js';
import { ShownTexts, type ShownText } from './shown-text.js';
import { ShownCodes } from './strings.js';
import { keyOf, latin1 } from './tokens.js';

const TYPE = keyOf('Type');
const SUBTYPE = keyOf('Subtype');

/** What a content stream shows and how it is marked. */
export interface ContentFacts {
  /** Numbers by which the structure refers to stretches of it, in the order they begin. */
  readonly mcids: readonly number[];
  /** Operators that paint text or paths outside marked content; what forms paint is in their own facts. */
  readonly loose: number;
  /** Artifacts inside an element's content, and the other way round. */
  readonly misnested: number;
  /** Artifacts it marks. */
  readonly artifacts: number;
  /** Pagination artifacts that are said to be neither head nor foot. */
  readonly unnamed: number;
  /** What is drawn from the resources, and what it belongs to there. */
  readonly draws: readonly { readonly name: string; readonly belongs: Belonging }[];
  /** Of each font, by its name in the resources, how many letters no reader can tell and how many it lacks. */
  readonly fonts: ReadonlyMap<string, { readonly unread: number; readonly missing: number }>;
  /** Text of the stretches asked for, by MCID. */
  readonly texts: ReadonlyMap<number, ShownText>;
}

/** What has to be known to read a content stream. */
export interface Reading {
  readonly named: NamedProperties;
  /** The font of this name in the resources; null where it is none. */
  readonly font: (name: string) => FontMap | null;
  /** Stretches whose text is wanted. */
  readonly wanted: ReadonlySet<number>;
}

/** Reads a content stream once. Throws a ContentFault where it is broken or its marks do not balance. */
export function contentFacts(bytes: Uint8Array, reading: Reading): ContentFacts {
  return new FactFinder(bytes, reading).find();
}

interface FontUse {
  readonly map: FontMap | null;
  unread: number;
  missing: number;
}

class FactFinder {
  readonly #reader: ContentReader;
  readonly #reading: Reading;
  readonly #marks: MarkStack;
  readonly #mcids: number[] = [];
  readonly #draws: { name: string; belongs: Belonging }[] = [];
  readonly #fonts = new Map<string, FontUse>();
  readonly #texts = new ShownTexts();
  readonly #codes = new ShownCodes();
  readonly #saved: (FontUse | null)[] = [];
  #font: FontUse | null = null;
  #loose = 0;
  #misnested = 0;
  #artifacts = 0;
  #unnamed = 0;

  constructor(bytes: Uint8Array, reading: Reading) {
    this.#reader = new ContentReader(bytes);
    this.#reading = reading;
    this.#marks = new MarkStack(reading.named);
  }

  find(): ContentFacts {
    const reader = this.#reader;
    while (reader.next()) {
      const { operator } = reader;
      if (SHOWS_TEXT.has(operator)) this.#show();
      else if (operator === TEXT_MATRIX) this.#line();
      else if (operator === BDC || operator === BMC) this.#open();
      else if (operator === EMC) this.#marks.close();
      else if (operator === SELECT_FONT) this.#select(reader.name(0));
      else if (operator === SAVE) this.#saved.push(this.#font);
      else if (operator === RESTORE) this.#font = this.#saved.pop() ?? null;
      else if (operator === DRAWS) this.#draws.push({ name: reader.name(0), belongs: this.#marks.belongs });
      else if (PAINTS.has(operator)) this.#paint();
    }
    this.#marks.end();
    return {
      mcids: this.#mcids,
      loose: this.#loose,
      misnested: this.#misnested,
      artifacts: this.#artifacts,
      unnamed: this.#unnamed,
      draws: this.#draws,
      fonts: this.#fonts,
      texts: this.#texts.texts,
    };
  }

  #paint(): void {
    if (this.#marks.belongs === null) this.#loose++;
  }

  #open(): void {
    const reader = this.#reader;
    const within = this.#marks.belongs;
    const { says, mcid, actualText } = this.#marks.open(reader);
    if (says !== null && within !== null && says !== within) this.#misnested++;
    if (says === 'artifact' && valueOf(reader, TYPE) === '/Pagination' && valueOf(reader, SUBTYPE) === '')
      this.#unnamed++;
    if (says === 'artifact') this.#artifacts++;
    if (mcid !== null) this.#mcids.push(mcid);
    const open = this.#wanted();
    if (open !== null && property(reader, ACTUAL_TEXT)) this.#texts.add(open, actualText ?? '');
  }

  #line(): void {
    if (this.#wanted() !== null) this.#texts.line(this.#reader.number(5));
  }

  /** The stretch that is open, where its text is asked for. */
  #wanted(): number | null {
    if (this.#reading.wanted.size === 0) return null;
    const { mcid } = this.#marks;
    return mcid !== null && this.#reading.wanted.has(mcid) ? mcid : null;
  }

  #select(name: string): void {
    const known = this.#fonts.get(name);
    this.#font = known ?? { map: this.#reading.font(name), unread: 0, missing: 0 };
    if (!known) this.#fonts.set(name, this.#font);
  }

  #show(): void {
    this.#paint();
    const font = this.#font;
    if (!font?.map) return;
    const { bytes, starts, ends, operands } = this.#reader;
    const replaced = this.#marks.actualText !== null;
    const shown = this.#codes;
    const count = shown.read(bytes, starts[operands - 1] ?? 0, ends[operands - 1] ?? 0, font.map.bytes);
    const { letters } = font.map;
    for (let index = 0; index < count; index++) {
      const letter = letters[shown.codes[index] ?? 0];
      if (letter === MISSING) font.missing++;
      else if (letter !== READ && !replaced) font.unread++;
    }
    const wanted = replaced ? null : this.#wanted();
    if (wanted === null) return;
    const texts = [...shown.codes.subarray(0, count)].map((code) => font.map?.texts.get(code) ?? '');
    this.#texts.add(wanted, texts.join(''));
  }
}

function valueOf(reader: ContentReader, key: Uint8Array): string {
  const entry = property(reader, key);
  return entry ? latin1(reader.bytes, ...entry) : '';
}
