// The script of the review page. It shows what the server made, and sends what is ruled; it decides nothing itself.
import './listen.js';
import { say, state, words } from './page.js';
import { go, refresh, settle } from './refresh.js';

// The server may go and come back.
function follow() {
  const events = new EventSource('/events');
  events.addEventListener('open', () => {
    if (!state.lost) return;
    state.lost = false;
    state.version = '';
    say(words.back);
  });
  events.addEventListener('version', ({ data }) => {
    if (data !== String(state.version)) refresh();
  });
  events.addEventListener('error', () => {
    state.lost = true;
    say(words.gone, { fault: true, stays: true });
    if (events.readyState === EventSource.CLOSED) setTimeout(follow, 1000);
  });
}
settle();
if (location.hash) go(location.href, false);
follow();
