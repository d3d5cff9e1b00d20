/** Millimetres in a point. */
export const MM = 25.4 / 72;

/** A box in the drawing: its upper left corner and its size, in points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Text where it was placed. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  /** What it takes up at most. */
  readonly box: Box;
}

/** Text at most `width` wide whose line begins, ends or has its middle at `x`. */
export function placed(
  text: string,
  x: number,
  baseline: number,
  anchor: PlacedText['anchor'],
  size: number,
  width: number,
): PlacedText {
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  const box = { x: left, y: baseline - size * ASCENT, width, height: size };
  return { text, x, baseline, anchor, size, box };
}

/** Of the height of a line of text, what stands above its baseline. */
export const ASCENT = 0.76;

export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

export function centred(x: number, y: number, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

type Attributes = Readonly<Record<string, string | number>>;

/** An element as text: numbers with two decimals at most, attributes escaped; children are elements or escaped text. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    return ` ${key}="${typeof value === 'number' ? decimal(value) : escaped(value)}"`;
  });
  const inner = children.join('');
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}

export function textElement({ text, x, baseline, anchor, size }: PlacedText, fill: string): string {
  const at = { x, y: baseline, 'font-size': size, fill };
  return element('text', anchor === 'start' ? at : { ...at, 'text-anchor': anchor }, escaped(text));
}

/** Two decimals, so that no last digit of a calculation shows. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML can hold it: signs escaped, characters that XML forbids left out. */
export function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
