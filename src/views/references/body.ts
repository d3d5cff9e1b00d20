import type { CslItem } from '../../model/csl.js';
import type { Labels } from '../labels.js';
import {
  capital,
  dated,
  editionText,
  numbered,
  numbering,
  pagesOf,
  publishedBy,
  volumeText,
  yearOf,
} from './facts.js';
import { formOf } from './form.js';
import { listed, type Manner } from './names.js';
import { followedBy, inParentheses, italic, plain, runOn, sequence, type Element } from './pieces.js';
import type { Reference } from './reference.js';
import { titleOf } from './title.js';

type Kind = Exclude<Manner, 'short'>;

/** Everything of a reference between its makers and its address: title, what it stands in, imprint, date, pages. */
export function bodyOf({ item, translatedTitle }: Reference, kind: Kind, labels: Labels): Element[] {
  const title = titleOf(item.title ?? '', item.type, translatedTitle, labels);
  switch (formOf(item.type)) {
    case 'book':
      return book(title, item, kind, labels);
    case 'part':
      return part(title, item, kind, labels);
    case 'journal':
      return [...title, ...inJournal(container(item), item, labels)];
    case 'issue':
      return inJournal(title, item, labels);
    case 'periodical':
      return [...title, ...inPeriodical(item, labels)];
    case 'page':
      return [...title, ...page(item, kind, labels)];
  }
}

function book(title: readonly Element[], item: CslItem, kind: Kind, labels: Labels): Element[] {
  const date = item.type === 'book' ? yearOf(item, labels) : dated(item, labels);
  // Where no author is named the editors stand in front.
  const editors = (item.author ?? []).length > 0 ? roleOf('editor', item, kind, labels) : '';
  const series = [item['collection-title'] ?? '', item['collection-number'] ?? ''].join(' ').trim();
  const facts = [
    editors,
    roleOf('translator', item, kind, labels),
    editionText(item, labels),
    volumeText(item, labels),
    numbered(item),
  ];
  return withImprint([...title, ...each(facts, kind), ...plain(series)], date, item, kind);
}

function part(title: readonly Element[], item: CslItem, kind: Kind, labels: Labels): Element[] {
  if (container(item).length === 0) return [...title, ...page(item, kind, labels)];
  const within = runOn(each([labels.text('ref-in')], kind), container(item));
  const facts = [
    roleOf('editor', item, kind, labels),
    roleOf('translator', item, kind, labels),
    editionText(item, labels),
    kind === 'note' ? '' : pagesOf(item),
  ];
  const whole = sequence([...within, ...facts.flatMap(plain)], ',');
  const rest = kind === 'note' ? item : { ...item, page: null };
  return [...title, ...withImprint(whole, yearOf(item, labels), rest, kind)];
}

/** `(Place: Publisher, 2022), 12–34` in notes; `Place: Publisher, 2022. 12–34` in bibliographies. */
function withImprint(named: readonly Element[], date: string, item: CslItem, kind: Kind): Element[] {
  const imprint = sequence([...plain(publishedBy(item)), ...plain(date)], ',');
  const whole =
    kind === 'note' ? runOn(sequence(named, ','), inParentheses(imprint)) : [...named, ...imprint];
  return [...whole, ...plain(pagesOf(item))];
}

/** `*Journal* 5, no. 82 (28 April 1999): 12–34`; without volume and issue `*Journal*, 28 April 1999, 12–34`. */
function inJournal(name: readonly Element[], item: CslItem, labels: Labels): Element[] {
  const [numbers, date, pages] = [numbering(item, labels), dated(item, labels), pagesOf(item)];
  const named = name.length > 0 ? name : plain(item.publisher ?? '');
  if (numbers === '') return sequence([...named, ...plain(date), ...plain(pages)], ',');
  const words = `${numbers}${date === '' ? '' : ` (${date})`}${pages === '' ? '' : `: ${pages}`}`;
  return followedBy(named, words);
}

/** `*Weekly* (Its Publisher) 5, no. 82, 28 April 1999`: who publishes a newsletter tells which one it is. */
function inPeriodical(item: CslItem, labels: Labels): Element[] {
  const publisher = item.publisher ?? '';
  const told = item.type === 'article-magazine' && publisher !== '' && publisher !== item['container-title'];
  const name = container(item);
  const named =
    name.length === 0
      ? followedBy(plain(publisher), numbering(item, labels))
      : followedBy(name, `${told ? ` (${publisher})` : ''}${numbering(item, labels)}`);
  return sequence([...named, ...plain(dated(item, labels)), ...plain(pagesOf(item))], ',');
}

/** `Site. Publisher, 28 April 1999`, and where it is kept. */
function page(item: CslItem, kind: Kind, labels: Labels): Element[] {
  const site = item['container-title'] ?? '';
  const [only, another] = item.author ?? [];
  const own = another === undefined && only?.literal !== undefined && only.literal === item.publisher;
  const publisher = own || item.publisher === site ? '' : publishedBy(item);
  const kept = [item.archive_location, item.archive_collection, item.archive, item['archive-place']];
  return [
    ...each([numbered(item)], kind),
    ...plain(site),
    ...sequence([...plain(publisher), ...plain(dated(item, labels))], ','),
    ...each([kept.filter((place) => (place ?? '') !== '').join(', ')], kind),
  ];
}

/** What the item stands in; empty where nothing is named. */
function container(item: CslItem): Element[] {
  const name = item['container-title'] ?? '';
  return name === '' ? [] : [italic(name)];
}

/** Facts as elements, in bibliographies with their first letter large. */
function each(facts: readonly string[], kind: Kind): Element[] {
  return facts.flatMap((fact) => plain(kind === 'note' ? fact : capital(fact)));
}

/** `ed. Anna Testova` in notes, `edited by Anna Testova` in bibliographies; empty where nobody is named. */
function roleOf(role: 'editor' | 'translator', item: CslItem, kind: Kind, labels: Labels): string {
  const names = item[role] ?? [];
  if (names.length === 0) return '';
  const long = role === 'editor' ? 'ref-editedBy' : 'ref-translatedBy';
  const short = role === 'editor' ? 'ref-edited' : 'ref-translated';
  return labels.text(kind === 'note' ? short : long, { names: listed(names, 'note', labels) });
}
