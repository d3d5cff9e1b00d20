import { INLINED } from './inlined-characters.js';

/** A character with the marks on it, as one is printed, or a syllable of Hangul letters: first, middle, last. */
export const CLUSTER =
  /[\u1100-\u115f\ua960-\ua97c]+[\u1160-\u11a7\ud7b0-\ud7c6]+[\u11a8-\u11ff\ud7cb-\ud7fb]*|\P{M}\p{M}*|\p{M}+/gu;

/** White space, and signs that are not seen: they need no font. */
const UNSEEN = /[\p{Z}\p{Default_Ignorable_Code_Point}\t\n\v\f\r]/u;

/** The text of a page that the inlined fonts do not hold: each cluster, and how often it stands there. */
export function beyondFonts(html: string): ReadonlyMap<string, number> {
  const body = html.slice(Math.max(html.search(/<body\b/i), 0));
  const found = new Map<string, number>();
  if (!mayBeBeyond(body)) return found;
  const counts = new Map<string, number>();
  for (const cluster of body.replace(/<[^>]*>/g, '\n').match(CLUSTER) ?? []) {
    counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  }
  for (const [cluster, times] of counts) if (isBeyond(cluster)) found.set(cluster, times);
  return found;
}

/** The first character of a cluster that no inlined font holds, or null. */
export function firstBeyond(cluster: string): string | null {
  for (const character of cluster) {
    if (held()[character.codePointAt(0) ?? 0] !== 1 && !UNSEEN.test(character)) return character;
  }
  return null;
}

/** A letter and its mark are drawn as the one character that joins them, where there is one. */
function isBeyond(cluster: string): boolean {
  if (firstBeyond(cluster) === null) return false;
  return !/\P{M}\p{M}/u.test(cluster) || firstBeyond(cluster.normalize('NFC')) !== null;
}

/** Whether it is worth looking closer: nearly every page is held, and this tells so in a fraction of a millisecond. */
function mayBeBeyond(text: string): boolean {
  const inlined = held();
  for (let at = 0; at < text.length; at++) {
    if (inlined[text.charCodeAt(at)] !== 1 && !UNSEEN.test(text.charAt(at))) return true;
  }
  return false;
}

let table: Uint8Array | undefined;

/** By UTF-16 unit, 1 where an inlined font holds it: none of them goes beyond the first 65,536 characters. */
function held(): Uint8Array {
  if (table) return table;
  table = new Uint8Array(0x10000);
  for (const range of INLINED.split(' ')) {
    const [from = '', to = from] = range.split('-');
    table.fill(1, parseInt(from, 16), parseInt(to, 16) + 1);
  }
  for (const space of '\n\r\t') table[space.charCodeAt(0)] = 1;
  return table;
}
