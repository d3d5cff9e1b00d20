import { countWords } from '../language/tokens.js';
import type { Coding, Presence } from '../model/coding.js';
import { grouped } from '../model/grouped.js';
import type { Learnt } from '../model/learnt.js';
import { once } from '../model/once.js';
import type { Passage } from '../model/passage.js';
import type { AnchoredRuling } from '../model/ruling.js';
import type { Source } from '../model/source.js';
import type { Theme } from '../model/theme.js';
import { compileTerms, showing, termsIn } from './compile-terms.js';
import { lentTo } from './lent-to.js';
import { makeCodings } from './make-codings.js';
import { makeMatcher, type SentenceMatches, type TermMatch } from './match-terms.js';
import { presence } from './presence.js';
import { SourceStems } from './source-stems.js';

export interface ToCode {
  readonly themes: readonly Theme[];
  readonly sources: readonly Source[];
  /** Of all sources, in order. */
  readonly passages: readonly Passage[];
  readonly rulings: readonly AnchoredRuling[];
  /** Null where nothing was learnt. */
  readonly learnt?: Learnt | null;
}

export interface Coded {
  /** In the order of sources, passages and themes. */
  readonly codings: readonly Coding[];
  readonly presence: readonly Presence[];
}

/** Every passage coded on every theme, and what each source has on each. */
export function codeSources({ themes, sources, passages, rulings, learnt = null }: ToCode): Coded {
  const matcherFor = once((language: string) => makeMatcher(compileTerms(themes, language)));
  const found = new Map(passages.map((passage) => [passage.id, matcherFor(passage.language)(passage)]));
  const lent = lentTo({ themes, passages, found, matcherFor, learnt });
  const codings = passages.flatMap((passage) =>
    makeCodings(passage, found.get(passage.id) ?? [], themes, rulings, lent(passage)),
  );
  const bySource = grouped(passages, (passage) => passage.source);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const words = once((id: string) =>
    (bySource.get(id) ?? []).reduce((sum, passage) => sum + countWords(passage.text), 0),
  );
  const stems = once((id: string) => new SourceStems(bySource.get(id) ?? []));
  return {
    codings,
    presence: themes.flatMap((theme, index) =>
      presence({
        theme,
        sources,
        passages: bySource,
        byId,
        stems,
        words,
        terms: new Map(
          sources.map(({ id, language }) => [id, showing(termsIn(theme, themes, language)).length]),
        ),
        codings: codings.filter((coding) => coding.theme === theme.id),
        matches: matchesOf(index, found),
      }),
    ),
  };
}

function matchesOf(
  theme: number,
  found: ReadonlyMap<string, readonly SentenceMatches[]>,
): Map<string, readonly TermMatch[]> {
  const matches = new Map<string, readonly TermMatch[]>();
  for (const [passage, list] of found) {
    for (const one of list) if (one.theme === theme) matches.set(`${passage}#${one.sentence}`, one.matches);
  }
  return matches;
}
