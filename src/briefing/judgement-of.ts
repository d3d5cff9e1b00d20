import { fingerprint } from '../language/fingerprint.js';
import type { BriefingJudgement } from '../model/briefing.js';
import type { Judgement } from '../model/judgement.js';
import type { Passage } from '../model/passage.js';

/** The judgement on a theme, or on the whole (`theme` null), as the briefing prints it; null where there is none. */
export function judgementOf(
  judgements: readonly Judgement[],
  theme: string | null,
  passages: readonly Passage[],
): BriefingJudgement | null {
  const judgement = judgements.find((one) => one.theme === theme);
  if (!judgement || judgement.paragraphs.length === 0) return null;
  const { author, date, standing, paragraphs } = judgement;
  const text = paragraphs
    .map((sentences) => sentences.map((sentence) => sentence.text).join(' '))
    .join('\n\n');
  const cites = [...new Set(paragraphs.flat().flatMap((sentence) => sentence.cites))];
  return { text, cites, author, date, standing, stale: isStale(judgement, passages), paragraphs };
}

/** Whether evidence changed since the judgement was written; one that records no evidence counts as fresh. */
function isStale({ evidence }: Judgement, passages: readonly Passage[]): boolean {
  if (evidence === null) return false;
  return Object.entries(evidence).some(([id, print]) => {
    const passage = passages.find((one) => one.id === id);
    return !passage || fingerprint(passage.text) !== print;
  });
}
