import type { Decision } from '../model/ruling.js';
import type { Labels } from './labels.js';

/** Who ruled and when: “the harbour board, 1 April 2022”; “the analyst” where the ruling gives no name. */
export function decisionWords({ by, on }: Pick<Decision, 'by' | 'on'>, labels: Labels): string {
  return [by === '' ? labels.text('theAnalyst') : by, ...(on === '' ? [] : [labels.date(on)])].join(', ');
}
