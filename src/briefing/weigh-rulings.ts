import type { Alignment } from '../model/alignment.js';
import type { BriefingRuling, NotInForce } from '../model/briefing.js';
import type { Change } from '../model/change.js';
import type { Coding, Presence } from '../model/coding.js';
import type { Passage } from '../model/passage.js';
import type { AnchoredRuling, Ruling, RulingPlace } from '../model/ruling.js';
import { rulingSubject, sourcesOf } from '../model/ruling-subject.js';
import { whyNotAnchored, type GivenQuote } from './why-not-anchored.js';

/** What rulings act on, as the stages left it. */
export interface RuledParts {
  readonly passages: readonly Passage[];
  readonly codings: readonly Coding[];
  readonly presence: readonly Presence[];
  readonly alignments: readonly Alignment[];
  readonly changes: readonly Change[];
  readonly rulings: readonly AnchoredRuling[];
}

/** A ruling as the briefing keeps it, and what is to be said of it: nothing where it is in force. */
export interface WeighedRuling {
  readonly ruling: BriefingRuling;
  readonly warnings: readonly string[];
}

/** Which rulings are in force, and why the others are not. */
export function weighRulings(parts: RuledParts): WeighedRuling[] {
  const byId = new Map(parts.passages.map((passage) => [passage.id, passage]));
  const quotes = ({ ruling: { theme } }: AnchoredRuling, place: RulingPlace | null): string[] =>
    place === null ? [] : touched(theme, place, parts.codings, byId.get(place.passage));
  const pins = parts.rulings.filter(({ ruling }) => ruling.ruling === 'pin');
  const pinned = new Set(pins.flatMap((pin) => quotes(pin, pin.anchor)));
  return parts.rulings.map((anchored) => {
    const [codings, others] = [quotes(anchored, anchored.anchor), quotes(anchored, anchored.with)];
    const notInForce = whyNot(anchored, { codings, others, pinned }, parts);
    return {
      ruling: kept(anchored, { codings, others }, notInForce),
      warnings: notInForce ? [warning(anchored, notInForce, parts.passages)] : [],
    };
  });
}

/** Ids of the codings that the two quotes of a ruling touch. */
interface Touched {
  readonly codings: readonly string[];
  readonly others: readonly string[];
}

/** Codings of a theme whose quotes a stretch of a passage touches. */
function touched(
  theme: string,
  { passage, start, end }: RulingPlace,
  codings: readonly Coding[],
  text: Passage | undefined,
): string[] {
  return codings.flatMap((coding) => {
    if (coding.theme !== theme || coding.passage !== passage) return [];
    const [first, last] = coding.sentences;
    const quoted = text?.sentences.slice(first, last + 1) ?? [];
    return quoted.some(([from, to]) => from < end && to > start) ? [coding.id] : [];
  });
}

/** Null where the ruling is in force. */
function whyNot(
  { ruling, state, anchor }: AnchoredRuling,
  { codings, others, pinned }: Touched & { readonly pinned: ReadonlySet<string> },
  parts: RuledParts,
): NotInForce | null {
  if (state !== 'found' && state !== 'moved') return state;
  switch (ruling.ruling) {
    case 'accept':
    case 'add':
      return codings.length > 0 ? null : 'overruled';
    case 'reject':
      return codings.length > 0 && !leavesOut(codings, anchor, parts) ? 'overruled' : null;
    case 'pin':
      return codings.length > 0 ? null : 'not-quoted';
    case 'hide':
      if (codings.length === 0) return 'not-quoted';
      return codings.every((id) => pinned.has(id)) ? 'overruled' : null;
    case 'statement': {
      if (codings.length === 0) return 'not-quoted';
      const own = parts.codings.filter(({ id }) => codings.includes(id));
      return own.some(({ statement }) => statement === ruling.to) ? null : 'overruled';
    }
    case 'link':
    case 'unlink': {
      if (codings.length === 0 || others.length === 0) return 'not-quoted';
      const rows = parts.alignments.find(({ theme }) => theme === ruling.theme)?.rows ?? [];
      const together = rows.some(({ cells }) => {
        const ids = Object.values(cells).flat();
        return [codings, others].every((own) => own.some((id) => ids.includes(id)));
      });
      return together === (ruling.ruling === 'link') ? null : 'overruled';
    }
    case 'silence': {
      const own = parts.presence.find((one) => one.theme === ruling.theme && one.source === ruling.source);
      if (own?.status === 'silent') return null;
      return own?.status === 'not-assessed' ? 'not-assessed' : 'speaks';
    }
    case 'label': {
      const { theme, from, toSource } = ruling;
      const own = parts.changes.find(
        (change) => change.theme === theme && change.from === from && change.to === toSource,
      );
      return own ? null : 'not-compared';
    }
  }
}

/** Whether a sentence that the stretch touches is in none of the codings that it touches. */
function leavesOut(
  ids: readonly string[],
  place: RulingPlace | null,
  { codings, passages }: RuledParts,
): boolean {
  if (place === null) return false;
  const quoted = codings.flatMap(({ id, sentences }) => (ids.includes(id) ? [sentences] : []));
  const sentences = passages.find(({ id }) => id === place.passage)?.sentences ?? [];
  return sentences.some(
    ([start, end], index) =>
      start < place.end &&
      end > place.start &&
      !quoted.some(([first, last]) => first <= index && index <= last),
  );
}

function kept(
  { ruling, state, anchor, with: second }: AnchoredRuling,
  { codings, others }: Touched,
  notInForce: NotInForce | null,
): BriefingRuling {
  const { theme, by, on, because } = ruling;
  const [source, exact] =
    'quote' in ruling
      ? [ruling.quote.source, ruling.quote.exact]
      : [ruling.ruling === 'label' ? ruling.from : ruling.source, ''];
  return {
    ruling: ruling.ruling,
    theme,
    source,
    exact,
    by,
    on,
    because,
    state,
    passage: anchor?.passage ?? null,
    codings,
    ...('with' in ruling
      ? {
          with: {
            source: ruling.with.source,
            exact: ruling.with.exact,
            passage: second?.passage ?? null,
            codings: others,
          },
        }
      : {}),
    ...('toSource' in ruling ? { toSource: ruling.toSource } : {}),
    ...('to' in ruling ? { to: ruling.to } : {}),
    ...(notInForce ? { notInForce } : {}),
  };
}

function warning(anchored: AnchoredRuling, notInForce: NotInForce, passages: readonly Passage[]): string {
  const { ruling } = anchored;
  const why = {
    of: subjectText(ruling),
    theme: ruling.theme,
    place: whyNotAnchored(anchored, lostQuote(anchored), passages),
  };
  const gone = sourcesOf(ruling).find((id) => !passages.some(({ source }) => source === id));
  const reason = gone === undefined ? REASONS[notInForce](why) : `“${gone}” is no source any more`;
  return `${ruling.where}: the ruling “${ruling.ruling}” is not applied: ${reason}`;
}

/** The quote that is not where it was: of two that of the source in which the nearest words are. */
function lostQuote({ ruling, places = [] }: AnchoredRuling): GivenQuote {
  if (!('quote' in ruling)) return { exact: '', prefix: '', suffix: '' };
  const isSecond = 'with' in ruling && places[0]?.passage.startsWith(`${ruling.with.source}/`);
  return isSecond ? ruling.with : ruling.quote;
}

/** What a reason is worded from: of what the ruling speaks, its theme, and why a quote of it has no place. */
interface Why {
  readonly of: string;
  readonly theme: string;
  readonly place: string;
}

const REASONS: Readonly<Record<NotInForce, (why: Why) => string>> = {
  ambiguous: ({ of, place }) => `${of} ${place}`,
  orphaned: ({ of, place }) => `${of} ${place}`,
  stale: ({ of, place }) => `${of} ${place}`,
  'not-quoted': ({ of, theme }) => `${of} is not quoted under “${theme}”`,
  overruled: ({ of, theme }) => `other rulings on “${theme}” are stronger for ${of}`,
  speaks: ({ of, theme }) => `${of} speaks of “${theme}” now`,
  'not-assessed': ({ of, theme }) =>
    `${of} is not searched for “${theme}”: there are no terms in its language`,
  'not-compared': ({ of }) => `${of} are not compared: other sources stand between them`,
};

function subjectText(ruling: Ruling): string {
  const subject = rulingSubject(ruling);
  switch (subject.kind) {
    case 'quote':
      return `“${subject.quote.exact}”`;
    case 'quotes':
      return subject.quotes.map(({ exact }) => `“${exact}”`).join(' or ');
    case 'silence':
      return `“${subject.source}”`;
    case 'change':
      return `“${subject.from}” and “${subject.to}”`;
  }
}
