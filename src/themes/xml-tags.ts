import type { CodebookLines } from './codebook-lines.js';

export interface Tag {
  readonly name: string;
  /** `</name>`. */
  readonly closes: boolean;
  /** `<name/>`. */
  readonly empty: boolean;
  readonly attributes: ReadonlyMap<string, { readonly value: string; readonly start: number }>;
  /** Offset of its `<`. */
  readonly start: number;
}

/** The tags of an XML text, in one walk; comments, declarations and the text between are no part of a dictionary. */
export function* readTags(file: CodebookLines): Generator<Tag> {
  const { text } = file;
  for (let at = text.indexOf('<'); at >= 0;) {
    const end = endOf(text, at);
    if (end < 0) {
      file.placeAt(at).complain('a “<” that is not closed', '<name …>, or &lt; for the sign itself');
      return;
    }
    if (!/^<[!?]/.test(text.slice(at, at + 2))) {
      const tag = tagOf(file, at, end);
      if (!tag) return;
      yield tag;
    }
    at = text.indexOf('<', end);
  }
}

/** Offset behind the construct that begins at `at`; -1 where it does not end. */
function endOf(text: string, at: number): number {
  for (const [opening, closing] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const) {
    if (!text.startsWith(opening, at)) continue;
    const end = text.indexOf(closing, at + opening.length);
    return end < 0 ? -1 : end + closing.length;
  }
  let quote = '';
  for (let end = at + 1; end < text.length; end++) {
    const sign = text[end] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return end + 1;
    else if (sign === '<') return -1;
  }
  return -1;
}

const NAME = /^<\/?([A-Za-z_][\w.:-]*)/;
const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]*)\s*=\s*("[^"]*"|'[^']*')/y;

function tagOf(file: CodebookLines, start: number, end: number): Tag | undefined {
  const written = file.text.slice(start, end);
  const name = NAME.exec(written);
  const attributes = new Map<string, { value: string; start: number }>();
  let at = name?.[0].length ?? 1;
  ATTRIBUTE.lastIndex = at;
  for (let found = ATTRIBUTE.exec(written); found; found = ATTRIBUTE.exec(written)) {
    const [whole, key = '', quoted = '""'] = found;
    at += whole.length;
    const from = start + at - quoted.length + 1;
    attributes.set(key, { value: decoded(quoted.slice(1, -1), file, from), start: from });
  }
  if (!name || !/^\s*\/?>$/.test(written.slice(at))) {
    file.placeAt(start + at).complain('a tag that is not XML', '<name key="value">', 'mend the tag');
    return undefined;
  }
  const closes = written.startsWith('</');
  return { name: name[1] ?? '', closes, empty: written.endsWith('/>'), attributes, start };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(value: string, file: CodebookLines, start: number): string {
  return value.replace(/&([^;&\s]{0,12};?)/g, (written, named: string, at: number) => {
    const code = /^#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(named);
    const point = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10) : -1;
    if (point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff))
      return String.fromCodePoint(point);
    const key = named.endsWith(';') ? named.slice(0, -1) : '';
    const sign = Object.hasOwn(ENTITIES, key) ? ENTITIES[key] : undefined;
    if (sign === undefined)
      file.placeAt(start + at).complain(`“${written}” is no sign of XML`, '&amp; for the sign &');
    return sign ?? written;
  });
}
