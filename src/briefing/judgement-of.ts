import type { BriefingJudgement } from '../model/briefing.js';
import type { Judgement } from '../model/judgement.js';
import { otherEvidence, type EvidenceAtHand } from './other-evidence.js';

/** The judgement on a theme, or on the whole (`theme` null), as the briefing prints it; null where there is none. */
export function judgementOf(
  judgements: readonly Judgement[],
  theme: string | null,
  at: EvidenceAtHand,
): BriefingJudgement | null {
  const judgement = judgements.find((one) => one.theme === theme);
  if (!judgement || judgement.paragraphs.length === 0) return null;
  const { author, date, standing, paragraphs } = judgement;
  const text = paragraphs
    .map((sentences) => sentences.map((sentence) => sentence.text).join(' '))
    .join('\n\n');
  const cites = [...new Set(paragraphs.flat().flatMap((sentence) => sentence.cites))];
  const outdatedBy = otherEvidence(judgement, at);
  const stale = outdatedBy.length > 0;
  return { text, cites, author, date, standing, stale, ...(stale ? { outdatedBy } : {}), paragraphs };
}
