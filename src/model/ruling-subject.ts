import type { NewRuling, Quote } from './ruling.js';

/** What a ruling is about, whatever it says of it. */
export type RulingSubject =
  | { readonly kind: 'quote'; readonly quote: Quote }
  /** Two quotes that are to answer each other, or not to, in the order in which the ruling names them. */
  | { readonly kind: 'quotes'; readonly quotes: readonly [Quote, Quote] }
  /** The silence of a source, by its id. */
  | { readonly kind: 'silence'; readonly source: string }
  /** The change from one source to another, by their ids. */
  | { readonly kind: 'change'; readonly from: string; readonly to: string };

export function rulingSubject(ruling: NewRuling): RulingSubject {
  switch (ruling.ruling) {
    case 'link':
    case 'unlink':
      return { kind: 'quotes', quotes: [ruling.quote, ruling.with] };
    case 'silence':
      return { kind: 'silence', source: ruling.source };
    case 'label':
      return { kind: 'change', from: ruling.from, to: ruling.toSource };
    case 'accept':
    case 'reject':
    case 'add':
    case 'statement':
    case 'pin':
    case 'hide':
      return { kind: 'quote', quote: ruling.quote };
  }
}

/** Ids of the sources that a ruling names. */
export function sourcesOf(ruling: NewRuling): readonly string[] {
  const subject = rulingSubject(ruling);
  switch (subject.kind) {
    case 'quote':
      return [subject.quote.source];
    case 'quotes':
      return subject.quotes.map(({ source }) => source);
    case 'silence':
      return [subject.source];
    case 'change':
      return [subject.from, subject.to];
  }
}

/** The same text for two rulings on one theme that are about the same; two quotes are, whichever is named first. */
export function subjectKey(ruling: NewRuling): string {
  const subject = rulingSubject(ruling);
  return JSON.stringify([ruling.theme, subject.kind, ...partsOf(subject)]);
}

function partsOf(subject: RulingSubject): string[] {
  switch (subject.kind) {
    case 'quote':
      return [wordsOf(subject.quote)];
    case 'quotes':
      return subject.quotes.map(wordsOf).sort();
    case 'silence':
      return [subject.source];
    case 'change':
      return [subject.from, subject.to];
  }
}

/** The same for a quote as it was made and as it is read again, which drops the white space at the ends of its context. */
function wordsOf({ source, exact, prefix, suffix }: Quote): string {
  return JSON.stringify([source, exact, prefix.trim(), suffix.trim()]);
}
