const [OPEN, CLOSE] = ['<mc:AlternateContent', '</mc:AlternateContent>'];

/**
 * The XML with text boxes in the older form: mammoth reads only that one. Where a box is kept in the newer form alone, its
 * paragraphs take the place of the older one.
 */
export function withTextBoxes(xml: string): string {
  const pieces = xml.split(CLOSE);
  const last = pieces.pop() ?? '';
  return pieces.map((piece) => `${withOlderForm(piece)}${CLOSE}`).join('') + last;
}

/** `piece` ends where an alternative ends. */
function withOlderForm(piece: string): string {
  const start = piece.lastIndexOf(OPEN);
  const content = piece.slice(Math.max(0, start));
  const fallback = content.indexOf('<mc:Fallback');
  if (start < 0 || (fallback >= 0 && content.includes('<w:txbxContent', fallback))) return piece;
  const from = content.indexOf('<w:txbxContent');
  const end = content.lastIndexOf('</w:txbxContent>');
  if (from < 0 || end < from) return piece;
  const boxes = content.slice(from, end);
  return `${piece.slice(0, start)}${OPEN}><mc:Fallback><w:pict>${boxes}</w:txbxContent></w:pict></mc:Fallback>`;
}
