import { join } from 'node:path';
import { changeFile } from '../../edges/change-file.js';
import { Refusal } from '../../errors.js';
import type { Strength } from '../../model/theme.js';
import { addTerm, type NewTerm } from '../../themes/add-term.js';
import { readTerm } from '../../themes/read-term.js';
import { foundView, type Found, type FoundView } from '../../views/review/found-view.js';
import type { ReviewContext } from '../../views/review/review-context.js';
import type { TrialQuote } from './analysis.js';
import type { AskedAnalyst } from './asked-analyst.js';

const STRENGTHS: readonly Strength[] = ['strong', 'plain', 'weak', 'exclude'];

/** Every passage of every source that a term matches. */
export async function search(
  term: string,
  context: ReviewContext,
  analyst: AskedAnalyst,
): Promise<FoundView> {
  const { hits, count } = await analyst.search(term);
  const { words } = context;
  const more = count > hits.length ? `, ${words.text('hitsMore', { count: hits.length })}` : '';
  const title = count === 0 ? words.text('noHits') : `${words.text('hits', { count })}${more}`;
  const found = hits.map(({ passage, spans }): Found => ({ passage, range: null, spans }));
  const language = context.briefing.sources[0]?.language ?? context.labels.language;
  return foundView(
    { term, strength: 'plain', language, tried: false },
    [{ title, found: known(found, context) }],
    context,
  );
}

/** What a term would add to a theme and what it would lose. */
export async function tryTerm(
  term: NewTerm,
  context: ReviewContext,
  analyst: AskedAnalyst,
): Promise<FoundView> {
  const trial = await analyst.tryTerm(term);
  const { words } = context;
  return foundView(
    { term: term.text, strength: term.strength, language: term.language, tried: true },
    [
      {
        title: words.text('wouldAdd', { count: trial.addedCount }),
        found: known(trial.added.map(whole), context),
      },
      {
        title: words.text('wouldLose', { count: trial.lostCount }),
        found: known(trial.lost.map(whole), context),
      },
    ],
    context,
  );
}

/** A term as the page asks for it. */
export function askedTerm(query: Readonly<Record<string, string>>): NewTerm {
  const strength = STRENGTHS.find((one) => one === query['strength']);
  if (strength === undefined) throw new Refusal({ what: 'no such strength', expected: STRENGTHS.join(', ') });
  const { theme = '', language = '' } = query;
  return { theme, language, strength, text: (query['term'] ?? '').trim() };
}

/** Writes a term into the codebook. Throws a Refusal where it is none, or cannot be written there. */
export function saveTerm(folder: string, codebook: string, term: NewTerm): void {
  const { strength, language } = term;
  readTerm(term.text, { strength, language, match: 'stem' });
  const path = `sources/${codebook}`;
  changeFile(join(folder, path), (text) => addTerm(text, path, term));
}

function whole({ passage, range }: TrialQuote): Found {
  return { passage, range, spans: [] };
}

/** What the page shows may be older than what was searched. */
function known(found: readonly Found[], { briefing }: ReviewContext): Found[] {
  const ids = new Set(briefing.sources.flatMap(({ passages }) => passages.map(({ id }) => id)));
  return found.filter(({ passage }) => ids.has(passage));
}
