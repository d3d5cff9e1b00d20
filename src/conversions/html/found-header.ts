import { LANGUAGE_TAG } from '../../notation/language-tag.js';
import type { Element } from 'hast';
import type { Found, FoundHeader } from '../../model/conversion.js';
import { isIsoDate } from '../../notation/iso-date.js';
import { attribute, nameWords } from './attributes.js';
import type { PageFacts } from './page-facts.js';

/** What a page says of itself that the header of a source can say, and where it says it; modified times are not asked. */
export function foundHeader(facts: PageFacts): FoundHeader {
  const publisher = publisherOf(facts);
  const title = titleOf(facts, publisher?.value ?? '');
  const published = publishedOf(facts);
  const authors = authorsOf(facts);
  const url = first(
    [
      { value: facts.canonical, from: '<link rel="canonical">' },
      ...meta(facts, 'og:url'),
      { value: facts.savedFrom, from: 'the address it was saved from' },
    ].filter(({ value }) => /^https?:\/\/[^\s]+$/i.test(value)),
  );
  const language = first(
    [{ value: facts.language, from: '<html lang>' }].filter(({ value }) => LANGUAGE_TAG.test(value)),
  );
  return {
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
    ...(authors ? { authors } : {}),
    ...(url ? { url } : {}),
    ...(language ? { language } : {}),
  };
}

/** The title as the page names itself, without the name of the site. */
export function titleOf(facts: PageFacts, publisher: string): Found<string> | undefined {
  return first([
    ...meta(facts, 'citation_title', 'og:title'),
    { value: facts.linkedData?.headline ?? '', from: 'headline of its linked data' },
    { value: withoutSite(facts.title, facts.headings, publisher), from: '<title>' },
    { value: facts.headings.length === 1 ? (facts.headings[0] ?? '') : '', from: '<h1>' },
  ]);
}

/** Parts the site off where the publisher or the heading of the page tells which part it is. */
function withoutSite(title: string, headings: readonly string[], publisher: string): string {
  const parts = title.split(/\s+(?:[|–—»«·•]|-|::|\/\/)\s+/u);
  if (parts.length < 2) return title;
  const heading =
    headings.find((one) => one !== '' && title.startsWith(one)) ??
    parts.find((part) => headings.includes(part));
  if (heading !== undefined && heading.length < title.length) return heading;
  const last = parts.at(-1) ?? '';
  if (last === publisher) return title.slice(0, title.lastIndexOf(last)).replace(/\s+\S+\s+$/u, '');
  return parts[0] === publisher ? title.slice(publisher.length).replace(/^\s+\S+\s+/u, '') : title;
}

function publisherOf(facts: PageFacts): Found<string> | undefined {
  return first([
    ...meta(facts, 'citation_publisher', 'og:site_name'),
    { value: facts.linkedData?.publisher ?? '', from: 'publisher of its linked data' },
    ...meta(facts, 'dc.publisher', 'dcterms.publisher'),
  ]);
}

function publishedOf(facts: PageFacts): Found<string> | undefined {
  const said = [
    ...meta(facts, 'article:published_time'),
    { value: facts.linkedData?.published ?? '', from: 'datePublished of its linked data' },
    ...meta(
      facts,
      'citation_date',
      'citation_publication_date',
      'dc.date.issued',
      'dcterms.issued',
      'dc.date',
      'datepublished',
    ),
    ...facts.times
      .filter(isPublication)
      .map((time) => ({ value: attribute(time, 'dateTime'), from: '<time datetime>' })),
  ];
  return first(said.map(({ value, from }) => ({ value: dayOf(value), from })));
}

/** A time that names itself so, or the only one of a page. */
function isPublication(time: Element, _: number, all: readonly Element[]): boolean {
  const names = `${nameWords(time).join(' ')} ${attribute(time, 'itemProp')}`;
  if (/modif|updat/i.test(names)) return false;
  const days = new Set(all.map((one) => dayOf(attribute(one, 'dateTime'))));
  return time.properties['pubDate'] !== undefined || /publi|posted/i.test(names) || days.size === 1;
}

/** The day, month or year that a time begins with; empty where it is none. */
function dayOf(time: string): string {
  const match = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)|(\d{2})(\d{2})(?!\d)|(?!\d))/.exec(
    time.trim(),
  );
  if (!match) return '';
  const [, year = '', month = match[4], day = match[5]] = match;
  const iso = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isIsoDate(iso) ? iso : '';
}

function authorsOf(facts: PageFacts): Found<readonly string[]> | undefined {
  const candidates: Found<readonly string[]>[] = [
    ...metaLists(facts, 'citation_author'),
    { value: facts.linkedData?.authors ?? [], from: 'author of its linked data' },
    ...metaLists(facts, 'author', 'article:author', 'dc.creator', 'dcterms.creator'),
  ];
  return candidates
    .map(({ value, from }) => ({
      value: [...new Set(value.filter((name) => name !== '' && !/^https?:|^@/.test(name)).map(inOrder))],
      from,
    }))
    .find(({ value }) => value.length > 0);
}

/** `Family, Given` turned round. */
function inOrder(name: string): string {
  const [family = '', given, ...more] = name.split(/\s*,\s*/);
  return given === undefined || given === '' || more.length > 0 ? name : `${given} ${family}`;
}

function meta(facts: PageFacts, ...names: readonly string[]): Found<string>[] {
  return names.map((name) => ({
    value: facts.metas.get(name)?.find((one) => one !== '') ?? '',
    from: `<meta ${name}>`,
  }));
}

function metaLists(facts: PageFacts, ...names: readonly string[]): Found<readonly string[]>[] {
  return names.map((name) => ({ value: facts.metas.get(name) ?? [], from: `<meta ${name}>` }));
}

function first(candidates: readonly Found<string>[]): Found<string> | undefined {
  return candidates.find(({ value }) => value !== '');
}
