import type { CslType } from '../../model/csl.js';

/** An entry type of biblatex, and the subtype by which Zotero tells dailies and magazines from journals. */
export interface EntryType {
  readonly name: string;
  /** Empty where there is none. */
  readonly subtype: '' | 'magazine' | 'newspaper';
}

const NAMES: Readonly<Record<CslType, string>> = {
  article: 'misc',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  bill: 'misc',
  book: 'book',
  broadcast: 'misc',
  chapter: 'incollection',
  classic: 'book',
  collection: 'collection',
  dataset: 'dataset',
  document: 'misc',
  entry: 'inreference',
  'entry-dictionary': 'inreference',
  'entry-encyclopedia': 'inreference',
  event: 'misc',
  figure: 'misc',
  graphic: 'misc',
  hearing: 'misc',
  interview: 'misc',
  legal_case: 'misc',
  legislation: 'misc',
  manuscript: 'unpublished',
  map: 'misc',
  motion_picture: 'misc',
  musical_score: 'book',
  pamphlet: 'booklet',
  'paper-conference': 'inproceedings',
  patent: 'patent',
  performance: 'misc',
  periodical: 'periodical',
  personal_communication: 'misc',
  post: 'online',
  'post-weblog': 'online',
  regulation: 'misc',
  report: 'report',
  review: 'article',
  'review-book': 'article',
  software: 'software',
  song: 'misc',
  speech: 'misc',
  standard: 'report',
  thesis: 'thesis',
  treaty: 'misc',
  webpage: 'online',
};

/** What has no type of its own is `online` where it has an address, else `misc`. */
export function entryType(type: CslType, hasAddress: boolean): EntryType {
  const name = NAMES[type] === 'misc' && hasAddress ? 'online' : NAMES[type];
  if (type === 'article-newspaper') return { name, subtype: 'newspaper' };
  return { name, subtype: type === 'article-magazine' ? 'magazine' : '' };
}
