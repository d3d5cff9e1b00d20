import type { CitedSource } from '../../model/briefing.js';
import type { CslType } from '../../model/csl.js';

/** Words of a source's `kind` that settle its type; the first that occurs wins. */
const WORDS: readonly (readonly [CslType, string])[] = [
  ['review-book', 'book reviews?|рецензи[а-яё]*'],
  ['chapter', 'chapters?|глав[аы]'],
  ['paper-conference', 'conference papers?|proceedings'],
  ['thesis', 'thesis|theses|dissertations?|диссертаци[а-яё]*'],
  ['article-journal', 'journals?|журнальн[а-яё]* стать[а-яё]*|научн[а-яё]* стать[а-яё]*'],
  ['article-newspaper', 'newspapers?|газет[а-яё]*|dail(?:y|ies)'],
  ['article-magazine', 'magazines?|newsletters?|weekl(?:y|ies)|bulletins?|журнал[а-яё]*|бюллетен[а-яё]*'],
  ['post-weblog', 'blogs?|weblogs?|blog posts?|блог[а-яё]*'],
  [
    'treaty',
    'treat(?:y|ies)|conventions?|agreements?|protocols?|договор[а-яё]*|соглашени[а-яё]*|конвенци[а-яё]*',
  ],
  ['legislation', 'laws?|acts?|statutes?|decrees?|constitutions?|закон[а-яё]*|указ[а-яё]*|конституци[а-яё]*'],
  ['regulation', 'regulations?|directives?|постановлени[а-яё]*'],
  ['bill', 'bills?|законопроект[а-яё]*'],
  ['legal_case', 'judge?ments?|rulings?|court decisions?|court cases?'],
  ['hearing', 'hearings?|слушани[а-яё]*'],
  ['interview', 'interviews?|интервью'],
  ['speech', 'speech(?:es)?|address(?:es)?|remarks|речь|речи|выступлени[а-яё]*'],
  ['personal_communication', 'letters?|e-?mails?|письм[а-яё]*'],
  ['dataset', 'data ?sets?|набор данных'],
  ['standard', 'standards?'],
  ['pamphlet', 'pamphlets?|brochures?|leaflets?|брошюр[а-яё]*'],
  ['report', 'doctrines?|strateg(?:y|ies)|доктрин[а-яё]*|стратеги[а-яё]*'],
  [
    'report',
    'reports?|brief(?:ing)?s?|papers?|stud(?:y|ies)|surveys?|доклад[а-яё]*|отч[её]т[а-яё]*|исследовани[а-яё]*',
  ],
  ['book', 'books?|monographs?|книг[а-яё]*|монографи[а-яё]*'],
  ['manuscript', 'manuscripts?|рукопис[а-яё]*'],
  ['webpage', 'web ?pages?|web ?sites?|веб-страниц[а-яё]*'],
];

const TYPES = WORDS.map(([type, words]) => [type, new RegExp(` (?:${words}) `)] as const);

/** Kinds of text that stand in a periodical, where one is named. */
const PARTS =
  / (?:articles?|analys[ei]s|comments?|commentar(?:y|ies)|editorials?|op-eds?|columns?|стать[а-яё]*) /;

/** The type of a source whose header does not say it: by its kind, else by what it stands in, else a page or document. */
export function itemType({ kind, url, csl = {} }: CitedSource): CslType {
  const words = spaced(kind);
  const named = TYPES.find(([, pattern]) => pattern.test(words));
  if (named) return named[0];
  const inPeriodical = csl.volume !== undefined || csl.issue !== undefined || PARTS.test(words);
  if (csl['container-title'] && inPeriodical) return 'article-magazine';
  return url === null ? 'document' : 'webpage';
}

/** Small letters, hyphens kept, a blank around each word: patterns then need no property of letters, slow to compile. */
function spaced(kind: string): string {
  return ` ${kind.toLowerCase().replace(/[^\p{L}-]+/gu, ' ')} `;
}
