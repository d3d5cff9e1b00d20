import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { Refusal } from '../../errors.js';
import { measureNesting } from './measure-nesting.js';

/** The longest page that is read, in UTF-16 units: the text of a thousand books, or many pictures kept in the page. */
const LONGEST = 100_000_000;

/**
 * The tree of an HTML text as browsers build it. Throws a Refusal where it is too long or too deep to be read in bounded time.
 */
export function parseHtml(text: string, path: string, fragment = false): Root {
  if (text.length > LONGEST) throw tooMuch(path, `the page is ${text.length} characters long`);
  const excess = measureNesting(text);
  if (excess !== null) throw tooMuch(path, excess);
  try {
    return fromHtml(text, { fragment });
  } catch (error) {
    if (error instanceof RangeError) throw tooMuch(path, 'its elements are nested too deep');
    throw error;
  }
}

function tooMuch(path: string, what: string): Refusal {
  return new Refusal({
    what,
    where: path,
    expected: 'a page as people publish them',
    remedy: 'open it in a browser, print it to a PDF, and add that',
  });
}
