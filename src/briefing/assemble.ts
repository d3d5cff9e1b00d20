import type {
  Briefing,
  BriefingPresence,
  BriefingSource,
  BriefingTheme,
  BriefingTranslation,
  PrintOptions,
} from '../model/briefing.js';
import type { Alignment } from '../model/alignment.js';
import type { Change } from '../model/change.js';
import type { Coding, Presence } from '../model/coding.js';
import { codingsOf, type CodingsOf } from '../model/codings-of.js';
import { grouped } from '../model/grouped.js';
import type { Judgement } from '../model/judgement.js';
import type { KnownPassage, Passage } from '../model/passage.js';
import { decisionOf, type AnchoredRuling, type Decision } from '../model/ruling.js';
import type { AnchoredTranslation } from '../model/translation.js';
import type { Settings } from '../model/settings.js';
import type { Source } from '../model/source.js';
import type { Theme } from '../model/theme.js';
import { judgementOf } from './judgement-of.js';
import { METHOD } from '../model/method.js';
import { sum } from '../model/sum.js';
import { QuoteWords } from './quote-words.js';
import { whyNotAnchored } from './why-not-anchored.js';
import { weighRulings, type WeighedRuling } from './weigh-rulings.js';

/** What the stages made, ready to be put together. */
export interface Parts {
  readonly settings: Settings;
  readonly tool: Briefing['tool'];
  readonly inputs: Readonly<Record<string, string>>;
  readonly sources: readonly Source[];
  readonly passages: readonly Passage[];
  /** Passages of the newest edition; empty before there is one. */
  readonly known: readonly KnownPassage[];
  readonly themes: readonly Theme[];
  readonly codings: readonly Coding[];
  readonly presence: readonly Presence[];
  readonly alignments: readonly Alignment[];
  readonly changes: readonly Change[];
  readonly judgements: readonly Judgement[];
  readonly rulings: readonly AnchoredRuling[];
  readonly translations: readonly AnchoredTranslation[];
  readonly warnings: readonly string[];
}

/** The finished analysis as plain data, keys in the order of the contract. */
export function assemble(parts: Parts): Briefing {
  const words = new QuoteWords(parts.passages);
  const passagesOf = grouped(parts.passages, (passage) => passage.source);
  const bySource = grouped(parts.codings, (coding) => coding.source);
  const quotesOf = codingsOf(parts.codings);
  const ruled = weighRulings(parts);
  const confirmed = confirmations(ruled);
  return {
    schema: 'synoptic/briefing@1',
    ...headOf(parts.settings),
    status: 'draft',
    edition: null,
    tool: parts.tool,
    inputs: parts.inputs,
    summary: judgementOf(parts.judgements, null, parts),
    sources: parts.sources.map((source) => sourceOf(source, passagesOf.get(source.id) ?? [])),
    themes: parts.themes.map((theme) => themeOf(theme, parts, words, quotesOf, confirmed)),
    uncoded: parts.sources.map((source) => words.uncoded(source.id, bySource.get(source.id) ?? [])),
    rulings: ruled.map(({ ruling }) => ruling),
    ...(parts.translations.length > 0 ? { translations: parts.translations.map(translationOf) } : {}),
    warnings: [
      ...parts.warnings,
      ...parts.alignments.flatMap(notExact),
      ...ruled.flatMap(({ warnings }) => warnings),
      ...parts.translations.flatMap((translation) => notPrinted(translation, parts)),
    ],
    print: printOptions(parts.settings),
  };
}

function headOf(settings: Settings): Pick<Briefing, keyof Settings & keyof Briefing> {
  const { title, subtitle, question, authors, institution, language, asOf } = settings;
  return { title, subtitle, question, authors, institution, language, asOf };
}

function printOptions({ page, texts, quotesPerCell, marking, disclaimer }: Settings): PrintOptions {
  return { page, texts, quotesPerCell, marking, disclaimer };
}

function sourceOf(source: Source, own: readonly Passage[]): BriefingSource {
  return {
    id: source.id,
    label: source.label,
    title: source.title,
    titleTranslated: source.titleTranslated,
    publisher: source.publisher,
    authors: source.authors,
    published: source.published,
    series: source.series,
    kind: source.kind,
    url: source.url,
    accessed: source.accessed,
    language: source.language,
    extent: source.extent,
    legibility: source.legibility,
    rights: source.rights,
    note: source.note,
    ...(Object.keys(source.csl).length > 0 ? { csl: source.csl } : {}),
    original: source.original,
    path: source.path,
    sha256: source.sha256,
    words: sum(own.flatMap((passage) => passage.words)),
    sentences: sum(own.map((passage) => passage.sentences.length)),
    passages: own.map(({ id: passage, kind: sort, headings, lines, pages, text, sentences }) => {
      return { id: passage, kind: sort, headings, lines, pages, text, sentences };
    }),
  };
}

/** By theme and source, who confirmed a silence that is one; a later ruling overrides an earlier one. */
function confirmations(ruled: readonly WeighedRuling[]): ReadonlyMap<string, Decision> {
  const inForce = ruled.filter(({ ruling }) => ruling.ruling === 'silence' && !ruling.notInForce);
  return new Map(inForce.map(({ ruling }) => [`${ruling.theme} ${ruling.source}`, decisionOf(ruling)]));
}

function themeOf(
  theme: Theme,
  parts: Parts,
  words: QuoteWords,
  quotesOf: CodingsOf,
  confirmed: ReadonlyMap<string, Decision>,
): BriefingTheme {
  const { id, slug, title, question, scope } = theme;
  const codings = parts.codings.filter((coding) => coding.theme === id);
  const judgement = parts.judgements.find((one) => one.theme === id);
  return {
    id,
    slug,
    title,
    question,
    scope,
    presence: parts.presence
      .filter((one) => one.theme === id)
      .map(({ source, status, searchRecord }) => ({
        source,
        status,
        ...words.counts(source, quotesOf(id, source)),
        searchRecord,
        gist: judgement && Object.hasOwn(judgement.gists, source) ? (judgement.gists[source] ?? null) : null,
        ...confirmedBy(confirmed.get(`${id} ${source}`)),
      })),
    codings: codings.map(({ theme: _theme, source: _source, ...coding }) => coding),
    rows: parts.alignments.find((one) => one.theme === id)?.rows ?? [],
    changes: parts.changes.filter((one) => one.theme === id).map(({ theme: _theme, ...change }) => change),
    judgement: judgementOf(parts.judgements, id, parts),
  };
}

function confirmedBy(confirmed: Decision | undefined): Pick<BriefingPresence, 'confirmed'> {
  return confirmed ? { confirmed } : {};
}

function translationOf({ translation, state, anchor }: AnchoredTranslation): BriefingTranslation {
  const { quote, text, language, by, on } = translation;
  const { source, exact } = quote;
  const place = { passage: anchor?.passage ?? null, start: anchor?.start ?? 0, end: anchor?.end ?? 0 };
  return { source, exact, text, language, by, on, state, ...place };
}

/** A translation whose original is no longer there as it was is stale: it is not printed. */
function notPrinted({ translation, ...anchored }: AnchoredTranslation, { passages }: Parts): string[] {
  if (anchored.anchor) return [];
  const { quote, where } = translation;
  const why = whyNotAnchored(anchored, quote, passages);
  // Words that stand there several times are as they were rendered.
  const anew = anchored.state === 'ambiguous' ? '' : '; render it anew';
  return [`${where}: the translation is stale and not printed: “${quote.exact}” ${why}${anew}`];
}

/** Said where the pairs of a theme are not surely the best there are. */
function notExact({ theme, leftOut }: Alignment): string[] {
  if (leftOut === 0) return [];
  return [
    `theme “${theme}”: more than ${METHOD.together} quotes hang together; the ${leftOut} weakest of their likely pairs were left out when the best were chosen`,
  ];
}
