import type { Labels } from './labels.js';
import type { Words } from './page.js';

/** Headings and single words, in the language of the print. */
export function pageWords(labels: Labels): Words {
  const word = (key: string): string => labels.text(key);
  return {
    computed: word('computed'),
    keyJudgements: word('keyJudgements'),
    noKeyJudgements: word('noKeyJudgements'),
    whatTheTextsShow: word('whatTheTextsShow'),
    cannotBeConcluded: word('cannotBeConcluded'),
    sources: word('sources'),
    noSources: word('noSources'),
    contents: word('contents'),
    searchRecords: word('searchRecords'),
    uncoded: word('uncoded'),
    uncodedIntro: word('uncodedIntro'),
    uncodedNone: word('uncodedNone'),
    furtherQuotes: word('furtherQuotes'),
    method: word('method'),
    rulings: word('rulings'),
    warnings: word('warnings'),
    inputs: word('inputs'),
    theme: word('theme'),
    change: word('change'),
    noBadge: word('noBadge'),
    tentative: word('tentative'),
    underliningAdded: word('underliningAdded'),
    toBeChecked: word('toBeChecked'),
    nearest: word('nearest'),
    quotedIn: word('quotedIn'),
    notQuoted: word('notQuoted'),
    leftOut: word('left-out'),
    headlines: word('headlines'),
    silentThemes: word('silentThemes'),
    searchedColumn: word('searched-column'),
    rates: word('rates'),
    onPage: word('onPage'),
    opensOnPage: word('opensOnPage'),
    factsDiffer: word('factsDiffer'),
    factObject: word('factObject'),
  };
}
