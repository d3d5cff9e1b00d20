// Mouse and keyboard.
import { compare, leaveChanges, showsChanges } from './changes.js';
import { deeds, keys, onQuote, others, rulings, silence } from './deeds.js';
import { search, tryTerm } from './find.js';
import { one, state } from './page.js';
import { choose, chosenQuote } from './quotes.js';
import { go } from './refresh.js';
import { linkTo, rule, stopLinking, takeBack } from './rule.js';
import { otherTab, scrollByMap, showTab } from './texts.js';
import { why } from './find.js';

document.addEventListener('click', (event) => {
  const target = event.target;
  const quote = target.closest('.quote');
  if (quote && state.linking) return linkTo(quote);
  if (quote && quote.id !== state.chosen) choose(quote, false);
  const silent = target.closest('.silence');
  const button = target.closest('[data-rule], [data-do], [data-go], [data-tab], [data-text]');
  if (target.closest('.map')) scrollByMap(target.closest('.map'), event.clientY);
  if (!button) return;
  const { rule: ruling, do: deed, tab, text } = button.dataset;
  if ('go' in button.dataset || text) event.preventDefault();
  if ('go' in button.dataset) return go(button.href);
  if (text) return choose(quote, false);
  if (tab) return showTab(tab);
  if (ruling) return onQuote((each) => rule(ruling, each))(quote);
  if (deed === 'silence') return silence(silent);
  if (deed === 'take-back') return takeBack(button);
  deeds[deed]?.(quote);
});
// A press on the button would drop the selection that it is for.
document.addEventListener('mousedown', (event) => {
  if (event.target.closest('[data-do="code"]')) event.preventDefault();
});
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method === 'dialog') return;
  event.preventDefault();
  if (form.id === 'find') search('search', { term: one('input', form).value });
  else if (form.id === 'try') tryTerm(form, event.submitter?.value === 'save');
  else if (form.id === 'editions') compare(form);
  else if (form.id === 'columns') {
    const query = new URLSearchParams(location.search);
    query.set('columns', new FormData(form).getAll('columns').join(','));
    go(`/?${query}`);
  }
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && state.linking) return stopLinking();
  const typing = event.target.closest('input:not([type=checkbox]), select, textarea, dialog');
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape' && showsChanges()) return leaveChanges();
  if (!one('#keys-on').checked) return;
  if (event.target.role === 'tab' && /^Arrow(Left|Right)$/.test(event.key))
    return otherTab(event.target, event.key === 'ArrowRight' ? 1 : -1);
  const quote = chosenQuote();
  const silent = event.target.closest('.silence');
  const key = event.key.length === 1 ? event.key : '';
  if (event.key === 'Enter' && event.target.matches('.quote'))
    return state.linking ? linkTo(event.target) : why(event.target);
  if (!rulings[key] && !keys[key] && !others[key]) return;
  event.preventDefault();
  if (key === 'a' && silent) return silence(silent);
  if (rulings[key]) return onQuote((each) => rule(rulings[key], each))(quote);
  if (keys[key]) return deeds[keys[key]](quote);
  others[key]();
});
document.addEventListener('focusin', ({ target }) => {
  if (target.matches('.quote') && target.id !== state.chosen) choose(target, false);
});
addEventListener('popstate', () => go(location.href, false));
one('#keys-on').checked = localStorage.getItem('synoptic-keys') !== 'off';
one('#keys-on').addEventListener('change', ({ target }) =>
  localStorage.setItem('synoptic-keys', target.checked ? 'on' : 'off'),
);
