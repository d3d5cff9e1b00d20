// The chosen quote.
import { all, calm, one, state } from './page.js';
import { mark, scrollText, showTab } from './texts.js';

export const quotes = () => all('.quote, .silence');
export const chosenQuote = () =>
  document.getElementById(state.chosen) ?? document.activeElement?.closest('.quote');
export function choose(quote, focus) {
  for (const other of all('.chosen')) other.classList.remove('chosen');
  if (quote.id !== state.chosen) state.because = '';
  state.chosen = quote.id;
  quote.classList.add('chosen');
  if (focus) quote.focus({ preventScroll: true });
  quote.scrollIntoView({ block: 'nearest', behavior: calm ? 'instant' : 'smooth' });
  const { source, coding } = quote.dataset;
  if (!coding) return;
  showTab(source);
  const row = all('.quote', quote.closest('.row.answering') ?? quote).concat(quote);
  for (const each of row) {
    const text = document.getElementById(`text.${each.dataset.source}`);
    const lit = text && all('[data-lit]', text).filter((part) => part.dataset.lit === each.dataset.coding);
    for (const part of lit ?? []) part.classList.add('chosen');
    if (lit?.[0]) scrollText(text, lit[0]);
  }
}
export function step(by) {
  const list = quotes();
  const at = list.findIndex((quote) => quote === document.activeElement || quote.id === state.chosen);
  const next = list[Math.min(Math.max(at + by, 0), list.length - 1)];
  if (next) choose(next, true);
}
export function beside() {
  const on = document.body.classList.toggle('beside');
  one('[data-do="beside"]').setAttribute('aria-pressed', String(on));
  for (const box of all('.words')) mark(box);
  const quote = chosenQuote();
  if (quote) choose(quote, false);
}
