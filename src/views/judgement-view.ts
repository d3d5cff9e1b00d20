import type { BriefingJudgement } from '../model/briefing.js';
import { outdatedLines } from './outdated-lines.js';
import type { JudgedSentence, JudgementView } from './page.js';
import type { PageContext } from './page-context.js';

/** A judgement as printed: signed, dated, each sentence with its citations before the full stop. */
export function judgementView(
  judgement: BriefingJudgement | null,
  context: PageContext,
): JudgementView | null {
  if (!judgement) return null;
  const { labels } = context;
  const signed = { author: judgement.author, date: labels.date(judgement.date) };
  const label = judgement.standing
    ? labels.text('judgementStanding', { ...signed, standing: labels.text(`standing-${judgement.standing}`) })
    : labels.text('judgementBy', signed);
  return {
    label,
    stale: judgement.stale ? labels.text('evidenceChanged') : '',
    outdatedBy: outdatedLines(judgement, context),
    paragraphs: judgement.paragraphs.map((sentences) =>
      sentences.map((sentence) => judged(sentence, context)),
    ),
  };
}

function judged(
  { text, cites }: BriefingJudgement['paragraphs'][number][number],
  { labels, citations, cite }: PageContext,
): JudgedSentence {
  const stop = /[.!?…]["'”’»)]*$/u.exec(text)?.[0] ?? '';
  return {
    text: text.slice(0, text.length - stop.length),
    stop,
    cites: cites.map((id) => cite(id, citations.brief(id))),
    uncited: cites.length === 0 ? labels.text('uncited') : '',
  };
}
