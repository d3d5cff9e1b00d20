// The full texts beside the quotes.
import { all, one, state } from './page.js';

export function showTab(id) {
  if (!document.getElementById(`text.${id}`)) return;
  state.tab = id;
  for (const text of all('.text')) text.classList.toggle('shown', text.dataset.source === id);
  for (const tab of all('[data-tab]')) {
    tab.setAttribute('aria-selected', String(tab.dataset.tab === id));
    tab.tabIndex = tab.dataset.tab === id ? 0 : -1;
  }
  for (const box of all('.words')) mark(box);
}
export function scrollText(text, part) {
  const box = text && one('.words', text);
  if (!box || !part) return;
  const offset = part.getBoundingClientRect().top - box.getBoundingClientRect().top;
  box.scrollTo({ top: box.scrollTop + offset - box.clientHeight / 3, behavior: 'instant' });
  // Passages that were not laid out yet have their true heights only now.
  requestAnimationFrame(() => {
    const off = part.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
    if (Math.abs(off) > 8) box.scrollTo({ top: box.scrollTop + off, behavior: 'instant' });
  });
}
export function mark(box) {
  const seen = one('.map-seen', box.closest('.text'));
  const whole = box.scrollHeight || 1;
  seen.setAttribute('y', String(Math.round((box.scrollTop / whole) * 1000)));
  seen.setAttribute('height', String(Math.round((box.clientHeight / whole) * 1000)));
}

export function scrollByMap(map, clientY) {
  const { top, height } = map.getBoundingClientRect();
  const box = one('.words', map.closest('.text'));
  box.scrollTop = ((clientY - top) / height) * box.scrollHeight - box.clientHeight / 2;
}

export function otherTab(from, by) {
  const tabs = all('[data-tab]');
  const tab = tabs.at((tabs.indexOf(from) + by) % tabs.length);
  showTab(tab.dataset.tab);
  tab.focus();
}
/** Characters of a passage, its number aside, before a place in it. */
export function charactersBefore(passage, node, at) {
  const before = document.createRange();
  before.setStartAfter(one('.number', passage));
  before.setEnd(node, at);
  return before.toString().length;
}
/** The words of a passage without its number. */
export const wordsOf = (passage) => passage.textContent.slice(one('.number', passage).textContent.length);
