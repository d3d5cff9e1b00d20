/** An entry read back from a BibTeX file: its values as they stand between their braces. */
export interface ReadEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Reads a BibTeX file by counting braces, as BibTeX does: a backslash before one changes nothing. Throws where it cannot. */
export function parseBibtex(text: string): ReadEntry[] {
  const entries: ReadEntry[] = [];
  let at = 0;
  while (at < text.length) {
    const head = /^\s*@(\w+)\{([^\s,{}]+),\s*/.exec(text.slice(at));
    if (!head) {
      if (text.slice(at).trim() === '') break;
      throw new Error(`no entry at ${at}: ${text.slice(at, at + 40)}`);
    }
    at += head[0].length;
    const fields: Record<string, string> = {};
    while (text[at] !== '}') {
      const name = /^(\w+) = (?=\{)/.exec(text.slice(at));
      if (!name) throw new Error(`no field at ${at}: ${text.slice(at, at + 40)}`);
      const from = at + name[0].length;
      const to = closing(text, from);
      if (Object.hasOwn(fields, name[1] ?? '')) throw new Error(`${name[1]} is there twice`);
      fields[name[1] ?? ''] = text.slice(from + 1, to);
      at = to + 1;
      const comma = /^,\s*/.exec(text.slice(at));
      if (!comma) throw new Error(`no comma at ${at}`);
      at += comma[0].length;
    }
    entries.push({ type: head[1] ?? '', key: head[2] ?? '', fields });
    at++;
  }
  return entries;
}

function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  throw new Error(`the brace at ${from} is not closed`);
}

const READ: readonly (readonly [written: string, sign: string])[] = [
  ['{\\textbackslash}', '\\'],
  ['\\{\\vphantom{\\}}', '{'],
  ['\\vphantom{\\{}\\}', '}'],
  ['{\\textasciitilde}', '~'],
  ['{\\textasciicircum}', '^'],
  ...['%', '&', '#', '_', '$'].map((sign) => [`\\${sign}`, sign] as const),
];

/** What TeX would print; throws where a sign is left that means something to it. */
export function printed(value: string): string {
  let text = '';
  let at = 0;
  while (at < value.length) {
    const found = READ.find(([written]) => value.startsWith(written, at));
    const sign = value[at] ?? '';
    if (!found && /[\\{}%&#_$~^]/.test(sign)) throw new Error(`“${sign}” is left in ${value}`);
    text += found?.[1] ?? sign;
    at += found?.[0].length ?? 1;
  }
  return text;
}
