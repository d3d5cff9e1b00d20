import type { Briefing, BriefingTheme } from '../model/briefing.js';
import type { EditionChange, EditionQuote, StatusChange, StatusLabel } from '../model/edition.js';

/**
 * What differs between two briefings, theme by theme in the order of the newer; themes without a difference are left
 * out. A quote counts as the same where source and words are the same, wherever it now stands.
 */
export function compareEditions(before: Briefing, after: Briefing): EditionChange[] {
  const old = new Map(before.themes.map((theme) => [theme.id, theme]));
  const kept = after.themes.flatMap((theme) => {
    const earlier = old.get(theme.id);
    return changed({ theme, earlier, before, after });
  });
  const removed = before.themes.filter((theme) => !after.themes.some((one) => one.id === theme.id));
  return [...kept, ...removed.map((theme) => gone(theme, before))];
}

interface Pairing {
  readonly theme: BriefingTheme;
  readonly earlier: BriefingTheme | undefined;
  readonly before: Briefing;
  readonly after: Briefing;
}

function changed({ theme, earlier, before, after }: Pairing): EditionChange[] {
  const now = quotesOf(theme, after);
  const then = earlier ? quotesOf(earlier, before) : [];
  const gained = without(now, then);
  const lost = without(then, now);
  const statuses = statusChanges(earlier, theme);
  if (earlier && gained.length + lost.length + statuses.length === 0) return [];
  return [
    { theme: theme.id, title: theme.title, kind: earlier ? 'changed' : 'added', statuses, gained, lost },
  ];
}

function gone(theme: BriefingTheme, before: Briefing): EditionChange {
  const lost = quotesOf(theme, before);
  return { theme: theme.id, title: theme.title, kind: 'removed', statuses: [], gained: [], lost };
}

function statusChanges(before: BriefingTheme | undefined, after: BriefingTheme): StatusChange[] {
  const then = labelsOf(before);
  const now = labelsOf(after);
  return [...new Set([...now.keys(), ...then.keys()])].flatMap((pair) => {
    const [one, other] = [then.get(pair), now.get(pair)];
    if (one?.status === other?.status && one?.certainty === other?.certainty) return [];
    const [from = '', to = ''] = pair.split(' ');
    return [{ from, to, before: one ?? null, after: other ?? null }];
  });
}

function labelsOf(theme: BriefingTheme | undefined): Map<string, StatusLabel> {
  return new Map(
    (theme?.changes ?? []).map(({ from, to, status, certainty }) => [`${from} ${to}`, { status, certainty }]),
  );
}

function quotesOf(theme: BriefingTheme, { sources }: Briefing): EditionQuote[] {
  const passages = new Map(
    sources.flatMap((source) =>
      source.passages.map((passage) => [passage.id, { source: source.id, passage }]),
    ),
  );
  return theme.codings.flatMap((coding) => {
    const place = passages.get(coding.passage);
    const first = place?.passage.sentences[coding.sentences[0]];
    const last = place?.passage.sentences[coding.sentences[1]];
    if (!place || !first || !last) return [];
    const text = place.passage.text.slice(first[0], last[1]);
    return [{ theme: theme.id, source: place.source, passage: coding.passage, text }];
  });
}

/** The quotes of `these` that are not among `those`, each of `those` standing for one only. */
function without(these: readonly EditionQuote[], those: readonly EditionQuote[]): EditionQuote[] {
  const left = new Map<string, number>();
  const key = ({ source, text }: EditionQuote): string => `${source} ${text}`;
  for (const one of those) left.set(key(one), (left.get(key(one)) ?? 0) + 1);
  return these.filter((one) => {
    const count = left.get(key(one)) ?? 0;
    left.set(key(one), count - 1);
    return count <= 0;
  });
}
