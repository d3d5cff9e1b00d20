import { Refusal } from '../../errors.js';
import type { NewRuling, Ruling, RulingKind } from '../../model/ruling.js';
import { rulingSubject, subjectKey } from '../../model/ruling-subject.js';
import type { RulingEdit } from '../../rulings/edit-rulings.js';
import type { Labels } from '../../views/labels.js';
import type { Analysis } from './analysis.js';
import type { AskedRuling } from './asked-ruling.js';

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
 * What a ruling does to the file: it stands beside the others there are, takes the place of the one that answered the same
 * otherwise, or, where it stands already and the page shows so, is taken back. `present`: those in the file as it stands,
 * which the analysis may not know yet.
 */
export function ruleEdit(
  asked: AskedRuling,
  present: readonly Ruling[],
  analysis: Analysis,
  words: Labels,
): RulingEdit {
  const { ruling, held } = asked;
  const isSame = sameSubject(asked, analysis);
  const others = present.filter((one) => one.theme === ruling.theme && isSame(one));
  const same = others.find((one) => one.ruling === ruling.ruling && toOf(one) === toOf(ruling));
  const other = same ?? others.find((one) => answersSame(one.ruling, ruling.ruling));
  if (other && held) return { remove: withoutPlace(other) };
  if (same) throw new Refusal({ what: words.text('alreadyRuled') });
  return other ? { change: withoutPlace(other), to: ruling } : { add: ruling };
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

/** Whether a written ruling is about what is being ruled on: the same words, or others that touch the same coding. */
function sameSubject(
  { ruling, coding }: AskedRuling,
  { briefing, rulings }: Analysis,
): (one: Ruling) => boolean {
  const key = (one: Ruling): string => JSON.stringify(withoutPlace(one));
  const touching = rulings.filter((_, place) => briefing.rulings[place]?.codings.includes(coding) === true);
  const known = new Set(touching.map(key));
  const subject = subjectKey(ruling);
  return (one) => subjectKey(one) === subject || (rulingSubject(one).kind === 'quote' && known.has(key(one)));
}
