const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as XML means it: the five named references and numbers, no others. */
export function xmlDecoded(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return REFERENCES[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/** Paragraphs of a part of a Word file, as words; deleted ones and fields' instructions are none. */
export function paragraphsOf(xml: string): string[] {
  return xml
    .split(/<\/w:p>/)
    .map((paragraph) => textIn(paragraph, 't'))
    .filter((text) => text !== '');
}

/** The text of all elements `w:<name>`, tabs and breaks as blanks. */
export function textIn(xml: string, name: 't' | 'delText'): string {
  const pieces = xml.matchAll(
    new RegExp(`<w:${name}(?: [^>]*)?>([^<]*)<|<w:(?:tab|br|cr)(?: [^>]*)?/>`, 'g'),
  );
  const text = [...pieces].map((match) => (match[1] === undefined ? ' ' : xmlDecoded(match[1]))).join('');
  return text.replace(/\s+/gu, ' ').trim();
}

/** Each element `w:<name>` with what it holds; of elements in each other, the outer begins and the inner ends. */
export function elementsIn(xml: string, name: string): string[] {
  const found: string[] = [];
  const opening = new RegExp(`<w:${name}(?=[ >])[^>]*>`, 'g');
  const closing = `</w:${name}>`;
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    if (match[0].endsWith('/>')) continue;
    const end = xml.indexOf(closing, opening.lastIndex);
    if (end < 0) break;
    found.push(xml.slice(opening.lastIndex, end));
    opening.lastIndex = end;
  }
  return found;
}
