import type { BriefingJudgement, OtherEvidence } from '../model/briefing.js';
import type { WordChange } from '../model/edition-diff.js';
import type { OutdatedLine } from './page.js';
import type { PageContext } from './page-context.js';

/** Passages told one by one; more are counted. */
const MOST = 5;

/** Words of one change that are shown. */
const MOST_WORDS = 12;

/** What is other evidence than when the judgement was written, a line each; empty where it is fresh. */
export function outdatedLines({ outdatedBy = [] }: BriefingJudgement, context: PageContext): OutdatedLine[] {
  const lines = outdatedBy.slice(0, MOST).map((one) => line(one, context));
  const more = outdatedBy.length - MOST;
  if (more > 0) lines.push({ link: null, text: context.labels.text('evidenceMore', { count: more }) });
  return lines;
}

function line(
  { kind, passage, words }: OtherEvidence,
  { labels, citations, cite }: PageContext,
): OutdatedLine {
  const place = citations.brief(passage);
  switch (kind) {
    case 'lost':
      return { link: null, text: labels.text('evidenceLost', { place }) };
    case 'gained':
      return { link: cite(passage, place), text: labels.text('evidenceGained') };
    case 'changed':
      return { link: cite(passage, place), text: changed(words, labels) };
  }
}

function changed(words: readonly WordChange[], labels: PageContext['labels']): string {
  const of = (kind: WordChange['kind']): string[] =>
    words
      .filter((run) => run.kind === kind)
      .map(({ text }) => cut(text.trim()))
      .slice(0, 3);
  const [went, came] = [of('deleted'), of('inserted')].map((all) => all.join(' … '));
  if (went && came) return labels.text('evidenceReplaced', { went, came });
  if (went) return labels.text('evidenceWent', { went });
  if (came) return labels.text('evidenceCame', { came });
  return labels.text('evidenceReworded');
}

function cut(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= MOST_WORDS ? text : `${words.slice(0, MOST_WORDS).join(' ')} …`;
}
