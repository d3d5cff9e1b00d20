// What every part of the script needs: the words of the page, finding elements, telling the person, asking the server.
export const words = JSON.parse(document.body.dataset.words);
export const one = (selector, root = document) => root.querySelector(selector);
export const all = (selector, root = document) => [...root.querySelectorAll(selector)];
export const state = {
  version: '',
  chosen: '',
  tab: '',
  linking: null,
  because: '',
  lost: false,
  quiet: 0,
  asked: 0,
};
export const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;

export const notice = one('#notice');
export function say(text, { fault = false, stays = false, link = null } = {}) {
  clearTimeout(state.quiet);
  notice.textContent = text;
  notice.classList.toggle('fault', fault);
  notice.hidden = false;
  if (link) notice.append(' ', Object.assign(document.createElement('a'), link));
  if (!stays && !link) state.quiet = setTimeout(() => (notice.hidden = true), fault ? 9000 : 2500);
}
export const filled = (key, values) => words[key].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');

export async function ask(path, body) {
  const options = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const headers = body === undefined ? {} : { 'Content-Type': 'application/json' };
  const answer = await fetch(path, { ...options, headers }).catch(() => null);
  if (!answer) {
    say(words.gone, { fault: true, stays: true });
    return null;
  }
  const told = answer.headers.get('content-type')?.includes('json')
    ? await answer.json()
    : { problems: [{ what: await answer.text() }] };
  if (answer.ok) return told;
  const what = (told.problems ?? []).map((problem) => [problem.what, problem.where, problem.remedy]);
  say(filled('fault', { what: what.map((lines) => lines.filter(Boolean).join('\n')).join('\n') }), {
    fault: true,
  });
  return null;
}
