const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The texts of a fragment of XML, in order. Throws where an element is not closed, an attribute not quoted, a sign not escaped. */
export function textsIn(xml: string): string[] {
  const open: string[] = [];
  const texts: string[] = [];
  const token =
    /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)\s*(\/?)>|([^<&>]|&(?:amp|lt|gt|quot);)+/guy;
  let end = 0;
  for (const match of xml.matchAll(token)) {
    end = match.index + match[0].length;
    const [text, closes, name = '', , empty] = match;
    if (match[2] === undefined) texts.push(text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity));
    else if (closes === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    } else if (empty !== '/') open.push(name);
  }
  if (end !== xml.length) throw new Error(`not well-formed: ${xml.slice(end, end + 80)}`);
  if (open.length > 0) throw new Error(`not closed: ${open.join(', ')}`);
  return texts;
}
