import type { Briefing, BriefingChange, BriefingTheme } from '../model/briefing.js';
import type { DifferenceFact, StatusLabel } from '../model/edition-diff.js';
import type { Pair } from './pair-equals.js';

type StatusDifference = Extract<DifferenceFact, { kind: 'status' | 'certainty' }>;

/** One state of a theme, with the sources it was compared over. */
interface Compared {
  readonly changes: ReadonlyMap<string, BriefingChange>;
  readonly sources: ReadonlySet<string>;
  /** By source, the one it is compared with next. */
  readonly nextOf: ReadonlyMap<string, string>;
}

/** The pairs of sources whose change is labelled otherwise, in the order of the newer theme, gone ones last. */
export function diffStatuses(
  [before, after]: Pair<BriefingTheme>,
  [earlier, later]: Pair<Briefing>,
): StatusDifference[] {
  const [old, newer] = [compared(before, earlier), compared(after, later)];
  return [...new Set([...newer.changes.keys(), ...old.changes.keys()])].flatMap(
    (pair): StatusDifference[] => {
      const [one, other] = [old.changes.get(pair), newer.changes.get(pair)];
      if (one && other) return ofBoth(one, other);
      const only = one ?? other;
      if (!only) return [];
      const [here, there] = one ? [old, newer] : [newer, old];
      if (only.status === 'silent' || isImplied(only, here, there)) return [];
      const { from, to, span } = only;
      const [was, is] = [one ? label(one) : null, other ? label(other) : null];
      return [{ kind: 'status', from, to, span, before: was, after: is, split: splitBy(only, here, there) }];
    },
  );
}

function compared({ changes }: BriefingTheme, { sources }: Briefing): Compared {
  return {
    changes: new Map(changes.map((change) => [`${change.from} ${change.to}`, change])),
    sources: new Set(sources.map(({ id }) => id)),
    nextOf: new Map(changes.flatMap(({ from, to, span }) => (span === 'next' ? [[from, to]] : []))),
  };
}

function ofBoth(before: BriefingChange, after: BriefingChange): StatusDifference[] {
  const { from, to, span } = after;
  const labels = { from, to, span, before: label(before), after: label(after) };
  if (before.status !== after.status) return [{ kind: 'status', ...labels, split: null }];
  return before.certainty === after.certainty ? [] : [{ kind: 'certainty', ...labels }];
}

function label({ status, certainty }: BriefingChange): StatusLabel {
  return { status, certainty };
}

/**
 * Whether a pair compared here alone says nothing new: what stands between the two there is told by its own pairs, and a
 * first or last text that is not here has only moved the ends.
 */
function isImplied({ from, to, span }: BriefingChange, here: Compared, there: Compared): boolean {
  if (!there.sources.has(from) || !there.sources.has(to)) return false;
  if (span === 'next') {
    let at = there.nextOf.get(from);
    // A briefing that another program wrote may lead in a circle.
    for (let steps = there.nextOf.size; steps > 0 && at !== undefined && at !== to; steps--)
      at = here.sources.has(at) ? undefined : there.nextOf.get(at);
    return at === to;
  }
  return [...there.changes.values()].some(
    (other) =>
      other.span === 'whole' &&
      (other.from === from || !here.sources.has(other.from)) &&
      (other.to === to || !here.sources.has(other.to)),
  );
}

/** The one of the two that is not there and here stands between others. */
function splitBy({ from, to }: BriefingChange, here: Compared, there: Compared): string | null {
  const followers = new Set(here.nextOf.values());
  const between = [to, from].find((id) => !there.sources.has(id) && here.nextOf.has(id) && followers.has(id));
  return between ?? null;
}
