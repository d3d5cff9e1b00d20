// Shows what the server made: parts of the page that differ are replaced, and the reader stays where they were.
import { all, ask, one, state } from './page.js';
import { choose } from './quotes.js';
import { mark, scrollText, showTab } from './texts.js';

let latest = null;
/** Done when what was asked for last is shown. */
export const refresh = () => (latest = load());
async function load() {
  const asked = ++state.asked;
  const answer = await ask(`/read/parts${location.search}`);
  if (asked !== state.asked) return latest;
  if (!answer) return;
  const kept = all('#theme, .words, .foot section, #themes').map((box) => [keyOf(box), box.scrollTop]);
  const focused = document.activeElement?.closest('[id]')?.id ?? '';
  const doing = document.activeElement?.dataset?.rule ?? document.activeElement?.dataset?.do;
  const typed = all('form[id] input:is([type=text], [type=search])').map(typedIn);
  for (const [name, html] of Object.entries(answer.parts)) {
    const part = one(`#${name}`);
    if (part.shown === html) continue;
    part.shown = html;
    part.innerHTML = html;
  }
  state.version = answer.version;
  for (const [key, top] of kept) {
    const box = all('#theme, .words, .foot section, #themes').find((other) => keyOf(other) === key);
    if (box) box.scrollTop = top;
  }
  settle();
  typed.forEach(typeAgain);
  const owner = focused ? document.getElementById(focused) : null;
  const again = owner && doing ? one(`[data-rule="${doing}"], [data-do="${doing}"]`, owner) : owner;
  if (document.activeElement === document.body) again?.focus({ preventScroll: true });
}

/** What is being typed into a field, and where in it: the part that holds it may be replaced. */
const typedIn = (field) => ({
  form: field.form.id,
  name: field.name,
  value: field.value,
  at: field === document.activeElement ? [field.selectionStart, field.selectionEnd] : null,
});
function typeAgain({ form, name, value, at }) {
  const field = document.getElementById(form)?.elements.namedItem(name);
  if (!field) return;
  if (field.value !== value) field.value = value;
  if (!at || field === document.activeElement) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(...at);
}

export const keyOf = (box) => box.id || box.closest('[id]').id + box.className;

export function settle() {
  const tabs = all('[data-tab]');
  if (!tabs.some((tab) => tab.dataset.tab === state.tab)) state.tab = tabs[0]?.dataset.tab ?? '';
  showTab(state.tab);
  for (const box of all('.words')) {
    box.addEventListener('scroll', () => mark(box));
    mark(box);
  }
  const chosen = state.chosen && document.getElementById(state.chosen);
  if (chosen) chosen.classList.add('chosen');
}

const shownNow = () => {
  const { slug, view } = one('.theme-head')?.dataset ?? {};
  return `${slug} ${view}`;
};
export async function go(href, push = true) {
  const { search, hash } = new URL(href, location.href);
  if (push) history.pushState(null, '', search + hash);
  const before = shownNow();
  await refresh();
  if (shownNow() !== before) one('#theme').scrollTop = 0;
  const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  if (target?.matches('.passage')) {
    const text = target.closest('.text');
    showTab(text.dataset.source);
    scrollText(text, target);
  } else if (target) choose(target, true);
  else for (const text of all('.text')) scrollText(text, one('.lit.own', text));
}
