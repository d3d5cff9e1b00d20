// Why a quote counts, search, terms on trial, print.
import { all, ask, notice, one, say, words } from './page.js';

export async function why(quote) {
  const known = one('.why', quote);
  if (known) return known.remove();
  const told = await ask(`/read/why?${new URLSearchParams({ coding: quote.dataset.coding })}`);
  if (!told) return;
  const list = Object.assign(document.createElement('ul'), { className: 'why' });
  for (const text of told.lines)
    list.append(Object.assign(document.createElement('li'), { textContent: text }));
  quote.append(list);
}
export async function search(path, values) {
  const told = await ask(`/read/${path}?${new URLSearchParams(values)}`);
  if (!told) return;
  one('#found-body').innerHTML = told.html;
  if (!one('#found').open) one('#found').showModal();
}
const tried = (form) => ({
  ...Object.fromEntries(new FormData(form)),
  theme: one('.theme-head').dataset.theme,
});
async function saveTerm(form) {
  const told = await ask('/change/term', tried(form));
  if (!told) return;
  one('#found').close();
  say(told.said);
}
export const tryTerm = (form, save) => (save ? saveTerm(form) : search('try', tried(form)));
export async function print() {
  say(words.printing, { stays: true });
  notice.append(' ', document.createElement('progress'));
  const told = await ask('/change/print', {});
  if (told)
    say(words.printed, {
      link: { href: '/file/briefing.pdf', target: '_blank', textContent: words.openPdf },
    });
}
export const help = () => one('#help').showModal();
export const next = () => one('.queue a')?.click();
export function otherTheme(by) {
  const links = all('#themes a');
  const at = links.findIndex((each) => each.ariaCurrent === 'page');
  links[at + by]?.click();
}
