import type { ComparedNames } from '../../src/editions/diff-briefings.js';
import type { Difference, EditionDiff, EditionQuote, StatusLabel } from '../../src/model/edition-diff.js';

/** The last edition, and the sources as they are now. */
export const NAMES: ComparedNames = {
  before: { kind: 'edition', number: 1, date: '2022-04-01' },
  after: { kind: 'now' },
};

/** A difference in one line: kind, what it is of, its first words; causes in brackets where they were looked for. */
export function told(difference: Difference): string {
  const causes = difference.causes.length > 0 ? ` [${difference.causes.join(', ')}]` : '';
  return `${difference.suppressed ? '(to check) ' : ''}${difference.kind} ${what(difference)}${causes}`;
}

/** The whole difference, by sources and themes. */
export function toldDiff({ causesKnown, keyJudgements, sources, themes }: EditionDiff): object {
  return {
    causesKnown,
    ...(keyJudgements ? { keyJudgements: keyJudgements.map(told) } : {}),
    sources: sources.map(({ source, kind, between, passages: { gained, lost, reworded } }) => {
      const passages = [...gained.map((id) => `+${id}`), ...lost.map((id) => `-${id}`), ...reworded];
      return [`${source} ${kind}`, `between ${between.join(' and ')}`, ...passages].join('; ');
    }),
    themes: Object.fromEntries(
      themes.map(({ theme, kind, of, differences }) => [
        [theme, kind, ...of.map((title) => `of ${title}`)].join(' '),
        differences.map(told),
      ]),
    ),
  };
}

function what(difference: Difference): string {
  switch (difference.kind) {
    case 'status':
    case 'certainty': {
      const { from, to, span, before, after } = difference;
      const split = difference.kind === 'status' && difference.split ? ` by ${difference.split}` : '';
      return `${from} ${to} (${span}): ${label(before)} -> ${label(after)}${split}`;
    }
    case 'gained':
    case 'lost':
      return quote(difference.quote);
    case 'reworded': {
      const changes = difference.words.flatMap(({ kind, text }) =>
        kind === 'kept' ? [] : [`${kind === 'inserted' ? '+' : '-'}${text.trim()}`],
      );
      return `${quote(difference.before)} {${changes.join(' ')}} turns ${difference.turns.join(', ') || 'nothing'}`;
    }
    case 'moved':
      return `${quote(difference.before)} -> ${difference.after.passage}`;
    case 're-paired':
      return `${quote(difference.quote)}: ${difference.before.map(quote).join(' | ')} -> ${difference.after.map(quote).join(' | ')}`;
    case 'silence-broken':
    case 'silence-fallen':
      return `${difference.source}: ${difference.quotes.map(quote).join(' | ')}`;
    case 'fact': {
      const [was, is] = [difference.before, difference.after].map((one) =>
        one ? `${one.from ?? 'none'} > ${one.to ?? 'none'}` : 'none',
      );
      return `${difference.from} ${difference.to}: ${was} -> ${is}`;
    }
    case 'judgement':
      return difference.change;
  }
}

function quote({ source, text }: EditionQuote): string {
  const first = text.split(' ').slice(0, 6).join(' ');
  return `${source} “${first}${first === text ? '' : ' …'}”`;
}

function label(one: StatusLabel | null): string {
  return one ? `${one.status} ${one.certainty}` : 'none';
}
