import type { BriefingSource } from '../../model/briefing.js';
import type { CslType } from '../../model/csl.js';

/** Words of a source's `kind` that settle its type; the first that occurs wins. */
const WORDS: readonly (readonly [CslType, string])[] = [
  ['review-book', 'book reviews?|рецензи\\p{L}*'],
  ['chapter', 'chapters?|глав[аы]'],
  ['paper-conference', 'conference papers?|proceedings'],
  ['thesis', 'thesis|theses|dissertations?|диссертаци\\p{L}*'],
  ['article-journal', 'journals?|журнальн\\p{L}* стать\\p{L}*|научн\\p{L}* стать\\p{L}*'],
  ['article-newspaper', 'newspapers?|газет\\p{L}*|dail(?:y|ies)'],
  ['article-magazine', 'magazines?|newsletters?|weekl(?:y|ies)|bulletins?|журнал\\p{L}*|бюллетен\\p{L}*'],
  ['post-weblog', 'blogs?|weblogs?|blog posts?|блог\\p{L}*'],
  [
    'treaty',
    'treat(?:y|ies)|conventions?|agreements?|protocols?|договор\\p{L}*|соглашени\\p{L}*|конвенци\\p{L}*',
  ],
  ['legislation', 'laws?|acts?|statutes?|decrees?|constitutions?|закон\\p{L}*|указ\\p{L}*|конституци\\p{L}*'],
  ['regulation', 'regulations?|directives?|постановлени\\p{L}*'],
  ['bill', 'bills?|законопроект\\p{L}*'],
  ['legal_case', 'judge?ments?|rulings?|court decisions?|court cases?'],
  ['hearing', 'hearings?|слушани\\p{L}*'],
  ['interview', 'interviews?|интервью'],
  ['speech', 'speech(?:es)?|address(?:es)?|remarks|речь|речи|выступлени\\p{L}*'],
  ['personal_communication', 'letters?|e-?mails?|письм\\p{L}*'],
  ['dataset', 'data ?sets?|набор данных'],
  ['standard', 'standards?'],
  ['pamphlet', 'pamphlets?|brochures?|leaflets?|брошюр\\p{L}*'],
  ['report', 'doctrines?|strateg(?:y|ies)|доктрин\\p{L}*|стратеги\\p{L}*'],
  [
    'report',
    'reports?|brief(?:ing)?s?|papers?|stud(?:y|ies)|surveys?|доклад\\p{L}*|отч[её]т\\p{L}*|исследовани\\p{L}*',
  ],
  ['book', 'books?|monographs?|книг\\p{L}*|монографи\\p{L}*'],
  ['manuscript', 'manuscripts?|рукопис\\p{L}*'],
  ['webpage', 'web ?pages?|web ?sites?|веб-страниц\\p{L}*'],
];

const TYPES = WORDS.map(
  ([type, words]) => [type, new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')] as const,
);

/** Kinds of text that stand in a periodical, where one is named. */
const PARTS =
  /(?<!\p{L})(?:articles?|analys[ei]s|comments?|commentar(?:y|ies)|editorials?|op-eds?|columns?|стать\p{L}*)(?!\p{L})/iu;

/** The type of a source whose header does not say it: by its kind, else by what it stands in, else a page or document. */
export function itemType({ kind, url, csl = {} }: BriefingSource): CslType {
  const named = TYPES.find(([, words]) => words.test(kind));
  if (named) return named[0];
  const inPeriodical = csl.volume !== undefined || csl.issue !== undefined || PARTS.test(kind);
  if (csl['container-title'] && inPeriodical) return 'article-magazine';
  return url === null ? 'document' : 'webpage';
}
