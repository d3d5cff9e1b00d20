/** What a page says of itself as linked data (JSON-LD); empty where it does not. */
export interface LinkedData {
  readonly headline: string;
  readonly published: string;
  readonly publisher: string;
  readonly authors: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** A document, whatever it is called: whoever has a headline or a day of publication. */
const KEYS = ['headline', 'datePublished'];

/** Objects of one script that are looked at. */
const MOST = 1_000;

/** The first document that the scripts describe. What is no JSON is passed over. */
export function readLinkedData(scripts: readonly string[]): LinkedData | null {
  for (const script of scripts) {
    const found = objectsIn(parsed(script)).find((fields) =>
      KEYS.some((key) => typeof fields[key] === 'string'),
    );
    if (!found) continue;
    return {
      headline: textOf(found['headline']),
      published: textOf(found['datePublished']),
      publisher: namesOf(found['publisher'])[0] ?? '',
      authors: namesOf(found['author'] ?? found['creator']),
    };
  }
  return null;
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

/** The objects at the top, in lists and graphs, documents before what they hold. */
function objectsIn(value: unknown): Fields[] {
  const found: Fields[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && found.length < MOST) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST));
    else if (isFields(next)) {
      found.push(next);
      waiting.push(next['@graph'], next['mainEntity'], next['mainEntityOfPage']);
    }
  }
  return found;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function namesOf(value: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value.slice(0, 50) : [value];
  return all
    .map((one) => textOf(isFields(one) ? one['name'] : one))
    .filter((name) => name !== '' && !/^https?:/.test(name));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim().replace(/\s+/gu, ' ') : '';
}
