/** What a ToUnicode CMap says: bytes a code has, and the text of each code (ISO 32000-1, 9.10.3). */
export interface ToUnicode {
  readonly bytes: 1 | 2;
  readonly texts: ReadonlyMap<number, string>;
}

const SECTION = /begin(bfchar|bfrange|codespacerange)([\s\S]*?)end\1/g;
const HEX = /<([0-9A-Fa-f\s]*)>|\[([^\]]*)\]/g;
/** More codes than any font has: a range beyond it is a broken one. */
const LONGEST_RANGE = 0x10000;

/** Reads a CMap. Codes longer than two bytes are not read: no printer of ours writes them. */
export function readToUnicode(cmap: string): ToUnicode {
  const texts = new Map<number, string>();
  let bytes: 1 | 2 = 2;
  for (const [, kind, body = ''] of cmap.matchAll(SECTION)) {
    const values = [...body.matchAll(HEX)].map(([, hex, list]) => ({ hex: hex?.replace(/\s/g, ''), list }));
    if (kind === 'codespacerange') bytes = (values[0]?.hex?.length ?? 4) <= 2 ? 1 : 2;
    else if (kind === 'bfchar') {
      for (let at = 0; at + 1 < values.length; at += 2)
        texts.set(number(values[at]?.hex), text(values[at + 1]?.hex));
    } else {
      for (let at = 0; at + 2 < values.length; at += 3) range(texts, values.slice(at, at + 3));
    }
  }
  return { bytes, texts };
}

interface Value {
  readonly hex: string | undefined;
  readonly list: string | undefined;
}

function range(texts: Map<number, string>, [first, last, target]: readonly Value[]): void {
  const [from, to] = [number(first?.hex), Math.min(number(last?.hex), number(first?.hex) + LONGEST_RANGE)];
  const list = target?.list === undefined ? null : [...target.list.matchAll(/<([0-9A-Fa-f\s]*)>/g)];
  const base = target?.hex ?? '';
  for (let code = from; code <= to; code++) {
    const hex = list ? list[code - from]?.[1]?.replace(/\s/g, '') : raised(base, code - from);
    if (hex !== undefined) texts.set(code, text(hex));
  }
}

/** A range counts up the last unit of its first text. */
function raised(hex: string, by: number): string {
  const head = hex.slice(0, -4);
  return head + (number(hex.slice(-4)) + by).toString(16).padStart(4, '0');
}

function number(hex: string | undefined): number {
  return Number.parseInt(hex ?? '', 16) || 0;
}

function text(hex: string | undefined): string {
  const units = (hex ?? '').match(/.{1,4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => number(unit)));
}
