// Asking the person, and sending what is ruled.
import { all, ask, notice, one, say, state, words } from './page.js';
import { charactersBefore, wordsOf } from './texts.js';

export function put(dialog) {
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'ok'), { once: true });
  });
}
export async function byWhom() {
  if (document.body.dataset.by) return document.body.dataset.by;
  const known = localStorage.getItem('synoptic-by');
  if (known !== null) return known;
  const dialog = one('#who');
  if (!(await put(dialog))) return null;
  const by = one('input', dialog).value.trim();
  localStorage.setItem('synoptic-by', by);
  return by;
}
export async function choice(title, template) {
  const dialog = one('#ask');
  one('h2', dialog).textContent = title;
  one('#ask-body').replaceChildren(one(template).content.cloneNode(true));
  return (await put(dialog)) ? new FormData(one('form', dialog)) : null;
}

export async function rule(ruling, quote, more = {}) {
  const by = await byWhom();
  if (by === null) return;
  const { coding, seen } = quote?.dataset ?? {};
  const reason = (quote && one('.because', quote)?.value) ?? state.because;
  const theme = one('.theme-head').dataset.theme;
  const button = quote && one(`[data-rule="${ruling}"]`, quote);
  const held = button?.ariaPressed === 'true';
  const told = await ask('/change/rule', { ruling, theme, coding, seen, by, because: reason, held, ...more });
  if (!told) return;
  state.because = '';
  // What the server makes of it comes a moment later, and is shown in its place even where it is what was shown before.
  if (button) button.ariaPressed = String(!held);
  button?.classList.toggle('done', !held);
  one('#theme').shown = null;
  if (quote) one('.because', quote)?.remove();
  say(told.said);
}
export async function because(quote) {
  const known = one('.because', quote);
  if (known) return known.focus();
  const input = Object.assign(document.createElement('input'), {
    className: 'because',
    type: 'text',
    maxLength: 500,
    placeholder: words.because,
    ariaLabel: words.because,
    value: state.because,
  });
  input.addEventListener('input', () => (state.because = input.value));
  input.addEventListener('keydown', (event) => event.key === 'Escape' && quote.focus());
  one('.actions', quote).append(input);
  input.focus();
}
export async function statement(quote) {
  const form = await choice(words.statementTitle, '#statement-form');
  if (form?.get('to')) await rule('statement', quote, { to: form.get('to') });
}
export async function relabel() {
  const form = one('#label-form') && (await choice(words.labelTitle, '#label-form'));
  if (!form?.get('pair')) return;
  const [from, toSource] = form.get('pair').split(' ');
  await rule('label', null, { from, toSource, to: form.get('to'), because: form.get('because') });
}
export function link(quote) {
  state.linking = quote.id;
  document.body.classList.add('linking');
  say(words.linkNow, { stays: true });
}
export async function linkTo(quote) {
  const first = document.getElementById(state.linking);
  stopLinking();
  if (first && quote !== first) await rule('link', first, withOf(quote));
}
export function stopLinking() {
  state.linking = null;
  document.body.classList.remove('linking');
  notice.hidden = true;
}
export const withOf = ({ dataset }) => ({ with: dataset.coding, withSeen: dataset.seen });
export async function unlink(quote) {
  const cells = all('.side', quote.closest('.row')).filter((side) => !side.contains(quote));
  for (const other of cells.flatMap((side) => all('.quote', side).slice(0, 1)))
    await rule('unlink', quote, withOf(other));
}
export async function code() {
  const selection = getSelection();
  const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const start = range?.startContainer.parentElement?.closest('.words .passage');
  if (!start) return say(words.codeNow);
  const from = charactersBefore(start, range.startContainer, range.startOffset);
  const length = start.contains(range.endContainer) ? range.toString().length : Infinity;
  const text = wordsOf(start);
  const to = Math.min(from + length, text.length);
  await rule('add', null, {
    passage: start.dataset.passage,
    start: from,
    end: to,
    words: text.slice(from, to),
  });
}
export async function again(which) {
  const told = await ask(`/change/${which}`, {});
  if (told) say(told.said);
}
export const takeBack = (button) => ask('/change/take-back', { place: Number(button.dataset.place) });
