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

/** The words round what is to be mended, in one language. */
export interface ProblemWords {
  /** “The briefing cannot be built: 2 things to mend”. */
  readonly title: string;
  /** What stands below, and that this goes away. */
  readonly below: string;
  /** Before the place of a problem, what was expected there, and what to do. */
  readonly where: string;
  readonly expected: string;
  readonly remedy: string;
  /** That so many more are not shown. */
  readonly more: (count: number) => string;
  /** Tag of the language of the words. */
  readonly language: string;
}

/** A page of nothing but a line in a language. */
export function barePage(line: string, language: string): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Synoptic</title>
<style>:root { color-scheme: light dark; } body { font: 16px/1.45 system-ui, sans-serif; margin: 3rem; }</style></head>
<body><p>${escaped(line)}</p></body>
</html>
`;
}

/** What is to be mended, laid over the last page that could be made; null where there was none. */
export function withProblems(page: string | null, problems: readonly Problem[], words: ProblemWords): string {
  const shown = problems.slice(0, MOST).map((problem) => item(problem, words));
  const left = problems.length - shown.length;
  const more = left > 0 ? `<p>${escaped(words.more(left))}</p>` : '';
  const overlay = `<style>${STYLE}</style><section id="synoptic-problems" role="alert" lang="${escaped(words.language)}"><details open>
<summary>${escaped(words.title)}</summary>
<p>${escaped(words.below)}</p>
<ol>${shown.join('\n')}</ol>${more}</details></section>`;
  return beforeEnd(page ?? barePage('', words.language), overlay);
}

function item({ what, where, expected, remedy }: Problem, words: ProblemWords): string {
  const line = (name: string, text: string): string => `<div><i>${escaped(name)}</i> ${text}</div>`;
  return [
    `<li><b>${escaped(what)}</b>`,
    ...(where ? [line(words.where, `<code>${escaped(where)}</code>`)] : []),
    ...(expected ? [line(words.expected, escaped(expected))] : []),
    ...(remedy ? [line(words.remedy, escaped(remedy))] : []),
    '</li>',
  ].join('');
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
