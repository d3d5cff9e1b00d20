import type { Problem, Refusal } from '../errors.js';

/** Problems printed in full; of more only the count is given. */
const MOST = 20;

/** A refusal as a person reads it: for each problem what is wrong, where, what was expected and what to do. */
export function refusalText({ problems }: Refusal): string {
  const shown = problems.slice(0, MOST).map(problemText);
  const more = problems.length - shown.length;
  return [...shown, ...(more > 0 ? [`… and ${more} more.`] : [])].join('\n\n');
}

function problemText({ what, where, expected, remedy }: Problem): string {
  return [
    where ? `${where}: ${what}` : what,
    ...(expected ? [`  expected: ${expected}`] : []),
    ...(remedy ? [`  to do: ${remedy}`] : []),
  ]
    .map((line) => line.replace(/\p{Cc}+/gu, ' '))
    .join('\n');
}
