// What can be done on the page, by the name on its button and by its key.
import { changes } from './changes.js';
import { help, next, otherTheme, print, why } from './find.js';
import { one, say, words } from './page.js';
import { beside, step } from './quotes.js';
import { again, because, code, link, relabel, rule, statement, unlink } from './rule.js';
import { selectSentence } from './sentences.js';

export const onQuote = (act) => (quote) => (quote?.dataset.coding ? act(quote) : say(words.nothingChosen));
export function silence(place) {
  const held = one('[aria-pressed]', place)?.ariaPressed === 'true';
  return rule('silence', null, { source: place.dataset.silence, held });
}
export const deeds = {
  why: onQuote(why),
  statement: onQuote(statement),
  link: onQuote(link),
  unlink: onQuote(unlink),
  because: onQuote(because),
  beside,
  changes,
  help,
  print,
  relabel,
  code,
  undo: () => again('undo'),
  redo: () => again('redo'),
};
export const rulings = { a: 'accept', r: 'reject', p: 'pin', h: 'hide' };
export const keys = {
  w: 'why',
  s: 'statement',
  l: 'link',
  u: 'unlink',
  b: 'because',
  t: 'beside',
  d: 'relabel',
};
export const others = {
  '?': help,
  '/': () => one('#find input').focus(),
  j: () => step(1),
  k: () => step(-1),
  n: next,
  e: changes,
  c: code,
  '.': () => selectSentence(1),
  ',': () => selectSentence(-1),
  z: () => again('undo'),
  Z: () => again('redo'),
  '[': () => otherTheme(-1),
  ']': () => otherTheme(1),
};
