import type { Element } from 'hast';
import { attribute, nameWords } from './attributes.js';

/** Words in names of elements that hold no part of the text. */
const NAMES = new Set(
  (
    'ad ads advert advertisement banner breadcrumb breadcrumbs caption catlinks comment comments consent cookie cookies disqus editsection ' +
    'footer gdpr menu metadata menubar nav navbar navbox navigation newsletter noprint outbrain pager pagination paywall popup ' +
    'promo recommended related reply replies respond search share sharing sidebar siteheader sitefooter siteSub skip social ' +
    'sponsor sponsored subscribe subscription taboola tags toc toolbar widget banner complementary contentinfo alert dialog'
  ).split(' '),
);

/** Names that mean something else in company: the body of a page *has* a sidebar, an article is *in* a content area. */
const DENIED = new Set([
  'has',
  'no',
  'with',
  'without',
  'is',
  'article',
  'content',
  'main',
  'body',
  'entry',
  'text',
  'story',
]);

/** A name says less of what holds this share of a page than its words do. */
const MOST = 0.5;

/** Whether an element is by its name or its role something around the text. `share`: of the words of the page, 0 to 1. */
export function isFurniture(element: Element, share: number, isWithinText: boolean): boolean {
  if (share > MOST) return false;
  const { tagName } = element;
  if (tagName === 'nav' || tagName === 'aside' || tagName === 'search') return !isNote(element);
  if ((tagName === 'footer' || tagName === 'header') && !isWithinText) return true;
  if (attribute(element, 'itemProp') === 'comment') return true;
  if (tagName === 'caption') return false;
  const names = nameWords(element);
  return names.some((name) => NAMES.has(name)) && !names.some((name) => DENIED.has(name));
}

/** Notes may stand in an element of this kind. */
function isNote(element: Element): boolean {
  return /footnote|endnote/.test(
    `${attribute(element, 'role')} ${attribute(element, 'epub:type')} ${attribute(element, 'className')}`,
  );
}
