import type { CitedSource } from '../../model/briefing.js';
import type { CslFields, CslItem } from '../../model/csl.js';
import { personalName, shortName } from '../../language/personal-name.js';
import { cslDate } from '../../notation/csl-date.js';
import { itemType } from './item-type.js';

/** A source as it is cited as a whole; a citation leads to one place in it. */
export interface Reference {
  readonly item: CslItem;
  /** The analyst's translation of the title; null where none is given. CSL 1.0.2 has no variable for it. */
  readonly translatedTitle: string | null;
}

/** What a source's header says of it, as CSL names it; the variables of its `csl` win over what is derived. */
export function referenceTo(source: CitedSource): Reference {
  const given: CslFields = source.csl ?? {};
  const type = given.type ?? itemType(source);
  const { id, titleTranslated } = source;
  return { item: { ...derived(source, type), ...given, id, type }, translatedTitle: titleTranslated };
}

function derived(source: CitedSource, type: CslItem['type']): CslItem {
  const author = source.authors.map(personalName).filter((name) => shortName(name) !== '');
  const { id, title, published, publisher, url, accessed, language, kind, note } = source;
  return {
    id,
    type,
    author: author.length > 0 ? author : null,
    title,
    issued: cslDate(published),
    // Of a daily or a magazine the header's publisher is its name, unless another is given.
    'container-title': type === 'article-newspaper' || type === 'article-magazine' ? publisher : null,
    publisher,
    URL: url,
    accessed: accessed === null ? null : cslDate(accessed),
    language,
    genre: kind === '' ? null : kind,
    note,
  };
}
