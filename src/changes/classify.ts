import { REASONS, type Change, type ChangeStatus, type Reason } from '../model/change.js';
import { METHOD } from '../model/method.js';
import type { Coding, Presence } from '../model/coding.js';
import type { Source } from '../model/source.js';
import type { Pair } from './chains.js';

/** What is known of one theme in one source. */
export interface Side {
  readonly source: Source;
  readonly presence: Presence;
  readonly codings: readonly Coding[];
}

/** What a theme did from one source to another (the table of CONTRACT §6). `side` gives what is known of a source. */
export function classify(theme: string, pair: Pair, side: (source: string) => Side): Change {
  const [from, to] = [side(pair.from), side(pair.to)];
  const status = statusOf(from.presence, to.presence, () =>
    pair.earlier.some((id) => speaks(side(id).presence)),
  );
  const reasons = status === 'not-assessed' ? [] : reasonsFor(from, to, status);
  return {
    theme,
    from: pair.from,
    to: pair.to,
    span: pair.span,
    status,
    certainty: reasons.length > 0 ? 'tentative' : 'firm',
    reasons,
    evidence: { from: from.codings.map((coding) => coding.id), to: to.codings.map((coding) => coding.id) },
    facts: [],
  };
}

/** `before`: whether the theme was spoken of earlier, asked only where it matters. */
function statusOf(from: Presence, to: Presence, before: () => boolean): ChangeStatus {
  if (from.status === 'not-assessed' || to.status === 'not-assessed') return 'not-assessed';
  if (speaks(from)) return speaks(to) ? 'continued' : 'dropped';
  if (!speaks(to)) return 'silent';
  return before() ? 'resumed' : 'new';
}

function speaks({ status }: Presence): boolean {
  return status === 'present' || status === 'borderline';
}

function reasonsFor(from: Side, to: Side, status: ChangeStatus): Reason[] {
  const found = new Set<Reason>();
  for (const { source, presence, codings } of [from, to]) {
    if (presence.status === 'present' && codings.every(leansOnLearnt)) found.add('learnt-only');
    if (presence.status === 'borderline') found.add('borderline');
    if (presence.status !== 'silent') continue;
    if (source.extent === 'excerpt') found.add('excerpt');
    if (source.extent === 'summary') found.add('summary');
    if (presence.searchRecord?.worth === 'too-short') found.add('short');
    if (source.legibility === 'poor') found.add('legibility');
  }
  if (from.source.series !== to.source.series && status !== 'continued') found.add('different-series');
  return REASONS.filter((reason) => found.has(reason));
}

/** Only borderline, or without a term that would code it alone and carried by what was learnt; a ruling to code carries itself. */
function leansOnLearnt({ zone, spans, lifts, ruling }: Coding): boolean {
  if (zone === 'borderline') return true;
  const isLearnt = lifts.some(({ kind, weight }) => (kind === 'learnt' || kind === 'ruling') && weight > 0);
  const isRuled = ruling !== null && ruling.ruling !== 'statement';
  return !isRuled && isLearnt && !spans.some(({ weight }) => weight >= METHOD.coded);
}
