import { addTo } from './add-to.js';

/** Lists of what has one key, the keys in order of their first; no list is empty. */
export function grouped<Key, One>(ones: Iterable<One>, keyOf: (one: One) => Key): Map<Key, One[]> {
  const lists = new Map<Key, One[]>();
  for (const one of ones) addTo(lists, keyOf(one), one);
  return lists;
}
