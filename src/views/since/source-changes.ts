import type { EditionDiff, SourceDifference } from '../../model/edition-diff.js';
import type { ChangeNames } from './change-names.js';

/** A sentence for each document that came, went or is another, in the order of the diff. */
export function sourceChanges(diff: EditionDiff, names: ChangeNames): string[] {
  return diff.sources.map((one) => sentence(one, diff, names));
}

function sentence(one: SourceDifference, diff: EditionDiff, names: ChangeNames): string {
  const { label } = one;
  switch (one.kind) {
    case 'added':
      return `${added(one, names)}${unchangedPair(one, diff, names)}`;
    case 'removed':
      return names.text('sourceRemoved', { label });
    case 'edited':
      return names.text('sourceEdited', { label, passages: passages(one, names) });
    case 'described':
      return names.text('sourceDescribed', { label });
  }
}

function added({ label, between: [before, after] }: SourceDifference, names: ChangeNames): string {
  if (before !== null && after !== null)
    return names.text('sourceBetween', { label, from: names.short(before), to: names.short(after) });
  if (before !== null) return names.text('sourceAfter', { label, from: names.short(before) });
  if (after !== null) return names.text('sourceBefore', { label, to: names.short(after) });
  return names.text('sourceAdded', { label });
}

/** Said where neither of the two that it now stands between was edited, and no theme says another thing of them. */
function unchangedPair(
  { between: [before, after] }: SourceDifference,
  { sources, themes }: EditionDiff,
  names: ChangeNames,
): string {
  if (before === null || after === null) return '';
  const isEdited = sources.some(
    ({ kind, source }) => kind === 'edited' && (source === before || source === after),
  );
  const touched = themes.some(({ differences }) =>
    differences.some(
      (one) => (one.kind === 'status' || one.kind === 'certainty') && one.from === before && one.to === after,
    ),
  );
  return touched || isEdited ? '' : names.text('pairUnchanged');
}

function passages({ passages: { gained, lost, reworded } }: SourceDifference, names: ChangeNames): string {
  const counts = [
    ['passagesGained', gained.length],
    ['passagesLost', lost.length],
    ['passagesReworded', reworded.length],
  ] as const;
  const said = counts.flatMap(([key, count]) => (count === 0 ? [] : [names.text(key, { count })]));
  return said.length === 0 ? names.text('passagesSame') : said.join(', ');
}
