import { ContentReader, operatorCode } from './content-reader.js';
import type { FontMap } from './font-map.js';
import { CLOSES, kindOf, OPENS, RESTORE, SAVE, SELECT_FONT, SHOWS_TEXT } from './operators.js';
import { ShownCodes } from './strings.js';
import { latin1 } from './tokens.js';

const SHOW = operatorCode('Tj');

/** A glyph that an operator of its own shows. */
export interface ShownGlyph {
  /** Offsets of the operand's beginning and the operator's end. */
  readonly from: number;
  readonly to: number;
  /** The operand as it is written. */
  readonly operand: string;
  readonly text: string;
  readonly font: FontMap;
}

/**
 * The glyphs of a content stream, by the stretches between its marks. A stretch that shows several glyphs at a time, or
 * text in no known font, is left out. Throws a ContentFault where the stream is broken.
 */
export function* stretchesOf(
  bytes: Uint8Array,
  fontOf: (name: string) => FontMap | null,
): Generator<readonly ShownGlyph[]> {
  const reader = new ContentReader(bytes);
  const codes = new ShownCodes();
  const saved: (FontMap | null)[] = [];
  let font: FontMap | null = null;
  let glyphs: ShownGlyph[] = [];
  let single = true;
  while (reader.next()) {
    const kind = kindOf(reader.operator);
    if (kind === SELECT_FONT) font = fontOf(reader.name(0));
    else if (kind === SAVE) saved.push(font);
    else if (kind === RESTORE) font = saved.pop() ?? null;
    else if (kind === OPENS || kind === CLOSES) {
      if (single && glyphs.length > 0) yield glyphs;
      glyphs = [];
      single = true;
    } else if (kind === SHOWS_TEXT && single) {
      const [start = 0] = reader.starts;
      const [end = 0] = reader.ends;
      const count = font ? codes.read(bytes, start, end, font.bytes) : 0;
      single = reader.operator === SHOW && count === 1;
      if (!single || !font) continue;
      const text = font.texts.get(codes.codes[0] ?? 0) ?? '';
      glyphs.push({ from: start, to: reader.to, operand: latin1(bytes, start, end), text, font });
    }
  }
}
