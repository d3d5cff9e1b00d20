import { Refusal } from '../../errors.js';
import type { NewRuling, Ruling, RulingKind } from '../../model/ruling.js';
import type { ReviewContext } from '../../views/review/review-context.js';
import type { Analysis } from './analysis.js';
import type { AskedRuling } from './asked-ruling.js';
import type { Ledger } from './ledger.js';

/** Kinds that answer one question about a quote: the later takes the place of the earlier. */
const ANSWERS: readonly (readonly RulingKind[])[] = [
  ['accept', 'add', 'reject'],
  ['pin', 'hide'],
  ['link', 'unlink'],
  ['statement'],
  ['silence'],
  ['label'],
];

/**
 * Writes a ruling: beside those that stand, in the place of the one that answered the same otherwise, or, where it stands
 * already and the page shows so, it is taken back.
 */
export function rule(
  { ruling, coding, held }: AskedRuling,
  { analysis, context }: { readonly analysis: Analysis; readonly context: ReviewContext },
  ledger: Ledger,
): void {
  const others = analysis.rulings.filter(
    (one, place) => one.theme === ruling.theme && sameSubject(one, ruling, coding, analysis, place),
  );
  const same = others.find((one) => one.ruling === ruling.ruling && toOf(one) === toOf(ruling));
  const other = same ?? others.find((one) => answersSame(one.ruling, ruling.ruling));
  if (other && held) return ledger.remove(withoutPlace(other));
  if (same) throw new Refusal({ what: context.words.text('alreadyRuled') });
  if (other) ledger.change(withoutPlace(other), ruling);
  else ledger.add(ruling);
}

/** A ruling as it is written, without the place where it was read. */
export function withoutPlace({ where: _where, ...ruling }: Ruling): NewRuling {
  return ruling;
}

function answersSame(one: RulingKind, other: RulingKind): boolean {
  return ANSWERS.some((kinds) => kinds.includes(one) && kinds.includes(other));
}

function toOf(ruling: NewRuling): string {
  return 'to' in ruling ? ruling.to : '';
}

/** Whether a written ruling is about what is being ruled on. */
function sameSubject(
  one: Ruling,
  ruling: NewRuling,
  coding: string,
  { briefing }: Analysis,
  place: number,
): boolean {
  switch (ruling.ruling) {
    case 'silence':
      return one.ruling === 'silence' && one.source === ruling.source;
    case 'label':
      return one.ruling === 'label' && one.from === ruling.from && one.toSource === ruling.toSource;
    case 'link':
    case 'unlink':
      return (
        (one.ruling === 'link' || one.ruling === 'unlink') &&
        [one.quote.exact, one.with.exact].sort().join('\n') ===
          [ruling.quote.exact, ruling.with.exact].sort().join('\n')
      );
    case 'add':
      return (
        'quote' in one && one.quote.source === ruling.quote.source && one.quote.exact === ruling.quote.exact
      );
    case 'accept':
    case 'reject':
    case 'statement':
    case 'pin':
    case 'hide':
      return !('with' in one) && (briefing.rulings[place]?.codings.includes(coding) ?? false);
  }
}
