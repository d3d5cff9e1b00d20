import { ContentReader } from './content-reader.js';
import { MISSING, READ, type FontMap } from './font-map.js';
import { ACTUAL_TEXT, MarkStack, property, type Belonging, type NamedProperties } from './mark-stack.js';
import {
  CLOSES,
  DRAWS,
  kindOf,
  OPENS,
  OTHER,
  PAINTS,
  RESTORE,
  SAVE,
  SELECT_FONT,
  SHOWS_TEXT,
  TEXT_MATRIX,
} from './operators.js';
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

/** Follows a content stream while it is read, to mark what is painted outside marks. */
export interface Follower {
  /** Told of every operator that matters, once its marks are counted; whether what it paints will be an artifact. */
  readonly follow: (kind: number, reader: ContentReader, marks: MarkStack) => boolean;
  /** Told of the end. */
  readonly end: () => void;
}

/** Reads a content stream once. Throws a ContentFault where it is broken or its marks do not balance. */
export function contentFacts(
  bytes: Uint8Array,
  reading: Reading,
  follower: Follower | null = null,
): ContentFacts {
  return new FactFinder(bytes, reading, follower).find();
}

interface FontUse {
  readonly map: FontMap | null;
  unread: number;
  missing: number;
}

class FactFinder {
  readonly #reader: ContentReader;
  readonly #reading: Reading;
  readonly #follower: Follower | null;
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

  constructor(bytes: Uint8Array, reading: Reading, follower: Follower | null) {
    this.#reader = new ContentReader(bytes);
    this.#reading = reading;
    this.#follower = follower;
    this.#marks = new MarkStack(reading.named);
  }

  find(): ContentFacts {
    const [reader, marks, follower] = [this.#reader, this.#marks, this.#follower];
    while (reader.next()) {
      const kind = kindOf(reader.operator);
      if (kind === OTHER) continue;
      if (kind === OPENS) this.#open();
      else if (kind === CLOSES) marks.close();
      const taken = follower !== null && follower.follow(kind, reader, marks);
      if (kind === SHOWS_TEXT) this.#show(taken);
      else if (kind === TEXT_MATRIX) this.#line();
      else if (kind === SELECT_FONT) this.#select(reader.name(0));
      else if (kind === SAVE) this.#saved.push(this.#font);
      else if (kind === RESTORE) this.#font = this.#saved.pop() ?? null;
      else if (kind === DRAWS) this.#draw(taken);
      else if (kind === PAINTS) this.#paint(taken);
    }
    follower?.end();
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

  #paint(taken: boolean): void {
    if (!taken && this.#marks.belongs === null) this.#loose++;
  }

  #draw(taken: boolean): void {
    this.#draws.push({ name: this.#reader.name(0), belongs: taken ? 'artifact' : this.#marks.belongs });
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

  #show(taken: boolean): void {
    this.#paint(taken);
    const font = this.#font;
    if (!font?.map) return;
    const { bytes, starts, ends, operands } = this.#reader;
    const replaced = this.#marks.actualText !== null;
    const shown = this.#codes;
    const count = shown.read(bytes, starts[operands - 1] ?? 0, ends[operands - 1] ?? 0, font.map.bytes);
    this.#judge(font, font.map, count, replaced);
    const wanted = replaced ? null : this.#wanted();
    if (wanted !== null) {
      let text = '';
      for (let index = 0; index < count; index++) text += font.map.texts.get(shown.codes[index] ?? 0) ?? '';
      this.#texts.add(wanted, text);
    }
  }

  /** Counts the letters just read that no reader can tell. `replaced`: whether a text stands in their place. */
  #judge(font: FontUse, { letters }: FontMap, count: number, replaced: boolean): void {
    const { codes } = this.#codes;
    for (let index = 0; index < count; index++) {
      const letter = letters[codes[index] ?? 0];
      if (letter === READ) continue;
      if (letter === MISSING) font.missing++;
      else if (!replaced) font.unread++;
    }
  }
}

function valueOf(reader: ContentReader, key: Uint8Array): string {
  const entry = property(reader, key);
  return entry ? latin1(reader.bytes, ...entry) : '';
}
