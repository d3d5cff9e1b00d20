import { today } from '../../edges/clock.js';
import { Refusal } from '../../errors.js';
import { quoteFor } from '../../language/quote-for.js';
import type { QuotePlace } from '../../language/find-quote.js';
import { CHANGE_STATUSES } from '../../model/change.js';
import { STATEMENTS } from '../../model/coding.js';
import { RULING_KINDS, type NewRuling, type Quote } from '../../model/ruling.js';
import type { JsonValue } from '../../notation/json-value.js';
import type { Labels } from '../../views/labels.js';
import type { ReviewContext } from '../../views/review/review-context.js';
import { seenOf } from '../../views/review/seen.js';

/** Characters of a name and of a reason that are taken. */
const LONGEST_NAME = 200;
const LONGEST_REASON = 2_000;

/** A ruling as the page asks for it. */
export interface AskedRuling {
  readonly ruling: NewRuling;
  /** Id of the coding it is about; empty where it is about none. */
  readonly coding: string;
  /** Whether the page shows that it stands already, so that it is to be taken back. */
  readonly held: boolean;
}

/**
 * Reads what the page sent: a coding by its id with the words that were seen, or a place in a text. Throws a Refusal where
 * the words are others by now, or nothing tells their place from another.
 */
export function askedRuling(asked: JsonValue, context: ReviewContext): AskedRuling {
  const kind = oneOf(asked.field('ruling'), RULING_KINDS);
  const theme = asked.field('theme').text();
  const said = {
    theme,
    by: shortText(asked.field('by'), LONGEST_NAME),
    on: today(),
    because: shortText(asked.field('because'), LONGEST_REASON),
  };
  if (!context.briefing.themes.some(({ id }) => id === theme)) throw changedSince(context.words);
  const coding = asked.field('coding').orNull((value) => value.text()) ?? '';
  const quote = (): Quote =>
    quoteAt(codingPlace(coding, asked.field('seen').text(), theme, context), context);
  const held = asked.field('held').orNull((value) => value.truth()) ?? false;
  const made = (ruling: NewRuling): AskedRuling => ({ ruling, coding, held });
  switch (kind) {
    case 'accept':
    case 'reject':
    case 'pin':
    case 'hide':
      return made({ ruling: kind, quote: quote(), ...said });
    case 'add':
      return made({ ruling: kind, quote: quoteAt(selectedPlace(asked, context), context), ...said });
    case 'statement':
      return made({ ruling: kind, quote: quote(), to: oneOf(asked.field('to'), STATEMENTS), ...said });
    case 'link':
    case 'unlink': {
      const [other, seen] = [asked.field('with').text(), asked.field('withSeen').text()];
      const answer = quoteAt(codingPlace(other, seen, theme, context), context);
      return made({ ruling: kind, quote: quote(), with: answer, ...said });
    }
    case 'silence':
      return made({ ruling: kind, source: sourceId(asked.field('source'), context), ...said });
    case 'label': {
      const from = sourceId(asked.field('from'), context);
      const toSource = sourceId(asked.field('toSource'), context);
      return made({ ruling: kind, from, toSource, to: oneOf(asked.field('to'), CHANGE_STATUSES), ...said });
    }
  }
}

/** Where a coding's quote stands, if its words are still those that were seen. */
function codingPlace(
  id: string,
  seen: string,
  theme: string,
  { briefing, index, words }: ReviewContext,
): QuotePlace {
  const own = briefing.themes.find((one) => one.id === theme);
  const coding = own?.codings.find((one) => one.id === id);
  if (!coding || seenOf(index.quote(coding)) !== seen) throw changedSince(words);
  const [start, end] = index.range(coding);
  return { passage: coding.passage, start, end };
}

/** The words selected in a text, if they still stand there. */
function selectedPlace(asked: JsonValue, { briefing, words }: ReviewContext): QuotePlace {
  const id = asked.field('passage').text();
  const [start, end] = [Number(asked.field('start').id()), Number(asked.field('end').id())];
  const passage = briefing.sources.flatMap(({ passages }) => passages).find((one) => one.id === id);
  const selected = passage?.text.slice(start, end) ?? '';
  if (selected.trim() === '' || selected !== asked.field('words').text()) throw changedSince(words);
  return { passage: id, start, end };
}

function quoteAt(place: QuotePlace, { briefing, index }: ReviewContext): Quote {
  const source = index.sourceOfPassage(place.passage);
  const passages = source.passages.map(({ id, text }) => ({ id, text, source: source.id }));
  const quote = quoteFor(place, passages);
  if (quote) return quote;
  throw new Refusal({
    what: `nothing near these words tells them from others of ${source.label}`,
    where: briefing.inputs[source.path] === undefined ? source.id : source.path,
    expected: 'words that stand once, or with other words around them',
    remedy: 'choose more of the words around them',
  });
}

function sourceId(value: JsonValue, { briefing, words }: ReviewContext): string {
  const id = value.text();
  if (briefing.sources.some((source) => source.id === id)) return id;
  throw changedSince(words);
}

function oneOf<Kind extends string>(value: JsonValue, kinds: readonly Kind[]): Kind {
  const text = value.text();
  const kind = kinds.find((one) => one === text);
  if (kind !== undefined) return kind;
  throw value.refuse(`“${text.slice(0, SHOWN)}” is not known`, `one of: ${kinds.join(', ')}`);
}

const SHOWN = 40;

function shortText(value: JsonValue, longest: number): string {
  const text = value.orNull((one) => one.text()) ?? '';
  if (text.length <= longest) return text.trim();
  throw value.refuse(`a text of ${text.length} characters`, `at most ${longest}`);
}

function changedSince(words: Labels): Refusal {
  return new Refusal({ what: words.text('changedSince') });
}
