import type { Element } from 'hast';
import { attribute } from './attributes.js';

/** What never prints as text of the page. */
const NO_TEXT = new Set(
  (
    'applet area audio base button canvas col colgroup datalist embed frame frameset head iframe input link map meta meter ' +
    'noembed noframes noscript object optgroup option param progress script select style svg template textarea track video'
  ).split(' '),
);

/** Classes by which pages hide what only screen readers say, and by which saved pages mark what was hidden. */
const HIDDEN_CLASSES =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|sf-hidden)(?:\s|$)/;

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

/** Whether a browser shows nothing of an element, as far as the element itself tells. */
export function isHidden(element: Element): boolean {
  const { tagName, properties } = element;
  if (NO_TEXT.has(tagName)) return true;
  if (properties['hidden'] !== undefined && properties['hidden'] !== false) return true;
  if (tagName === 'dialog' && properties['open'] === undefined) return true;
  if (tagName === 'annotation' || tagName === 'annotation-xml') return true;
  return (
    HIDDEN_STYLE.test(attribute(element, 'style')) || HIDDEN_CLASSES.test(attribute(element, 'className'))
  );
}
