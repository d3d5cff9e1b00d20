import type { Problem } from '../errors.js';
import { beforeEnd } from './refresh.js';

/** Problems shown in full, as on a terminal. */
const MOST = 20;

/** Nothing of the briefing's own style reaches in here, nor anything of this out. */
const STYLE = `#synoptic-problems, #synoptic-problems * { all: revert; box-sizing: border-box; }
#synoptic-problems { color-scheme: light; position: fixed; inset: 0 0 auto 0; z-index: 2147483647; max-height: 70vh;
  overflow: auto; padding: 1rem 1.5rem; background: #fff; color: #1b1d21; border-bottom: 4px solid #8a1c1c;
  box-shadow: 0 4px 24px rgb(0 0 0 / 0.3); font: 16px/1.45 'Source Sans 3', system-ui, sans-serif; }
#synoptic-problems summary { font-weight: 600; font-size: 1.15rem; color: #8a1c1c; cursor: pointer; }
#synoptic-problems p { margin: 0.25rem 0 0; color: #484d55; }
#synoptic-problems ol { margin: 0.75rem 0 0; padding: 0 0 0 1.5rem; }
#synoptic-problems li { margin: 0 0 0.75rem; overflow-wrap: anywhere; }
#synoptic-problems b { font-weight: 600; }
#synoptic-problems code { font: 0.95em ui-monospace, 'Liberation Mono', monospace; color: #17378f; }
#synoptic-problems li div { margin: 0.1rem 0 0; padding: 0 0 0 5.5em; text-indent: -5.5em; }
#synoptic-problems i { font-style: normal; color: #484d55; display: inline-block; width: 5.5em; text-indent: 0; }
@media print { #synoptic-problems { display: none; } }`;

/** A page of nothing but a line. */
export function barePage(line: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Synoptic</title>
<style>:root { color-scheme: light dark; } body { font: 16px/1.45 system-ui, sans-serif; margin: 3rem; }</style></head>
<body><p>${escaped(line)}</p></body>
</html>
`;
}

/** What is to be mended, laid over the last page that could be made; null where there was none. */
export function withProblems(page: string | null, problems: readonly Problem[]): string {
  const below =
    page === null ? 'There is no briefing to show yet.' : 'Below is the last briefing that could be built.';
  const count = problems.length === 1 ? 'one thing' : `${problems.length} things`;
  const more = problems.length > MOST ? `<p>… and ${problems.length - MOST} more.</p>` : '';
  const overlay = `<style>${STYLE}</style><aside id="synoptic-problems" role="alert"><details open>
<summary>The briefing cannot be built: ${count} to mend</summary>
<p>${below} This goes away when it is mended.</p>
<ol>${problems.slice(0, MOST).map(item).join('\n')}</ol>${more}</details></aside>`;
  return beforeEnd(page ?? barePage(''), overlay);
}

function item({ what, where, expected, remedy }: Problem): string {
  return [
    `<li><b>${escaped(what)}</b>`,
    ...(where ? [`<div><i>where</i> <code>${escaped(where)}</code></div>`] : []),
    ...(expected ? [`<div><i>expected</i> ${escaped(expected)}</div>`] : []),
    ...(remedy ? [`<div><i>to do</i> ${escaped(remedy)}</div>`] : []),
    '</li>',
  ].join('');
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
