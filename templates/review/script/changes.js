// What changed between two editions, in place of the theme.
import { notice, one, say, words } from './page.js';
import { go } from './refresh.js';

export const showsChanges = () => one('.theme-head')?.dataset.view === 'changes';
/** Shows what changed, or the theme again. */
export async function changes() {
  const query = new URLSearchParams(location.search);
  if (showsChanges()) return leaveChanges();
  query.set('view', 'changes');
  await compared(query);
  one('#quotes')?.focus({ preventScroll: true });
}
export function compare(form) {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of new FormData(form)) query.set(name, value);
  return compared(query);
}
export const leaveChanges = () => go(one('.theme-head .back a').href);
async function compared(query) {
  say(words.comparing, { stays: true });
  await go(`/?${query}`);
  if (notice.textContent === words.comparing) notice.hidden = true;
}
