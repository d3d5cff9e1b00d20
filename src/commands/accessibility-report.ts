import { RULES } from '../print/accessibility/check-accessibility.js';
import type { Finding } from '../print/accessibility/rule.js';

/** The rules with whether each holds, and what was found against them, for scripts. */
export function accessibilitySummary(findings: readonly Finding[]): object {
  const broken = new Set(findings.map(({ rule }) => rule));
  return {
    rules: RULES.map(({ id, says, clause, checkpoints }) => ({
      id,
      holds: !broken.has(id),
      says,
      clause,
      checkpoints,
    })),
    findings,
  };
}

/** Findings of one rule that are told; the rest are counted. */
const TOLD = 5;

/** Whether readers who do not see the pages can use the PDF, and if not, where and by which rule. */
export function accessibilityLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [`Accessible: ${RULES.length} rules of PDF/UA-1 hold.`];
  const told = RULES.flatMap(({ id, clause }) => {
    const own = findings.filter(({ rule }) => rule === id);
    const lines = own.slice(0, TOLD).map(({ page, what }) => {
      const where = page === null ? '' : `page ${page}: `;
      return `${where}not accessible: ${what} (${id}, ISO 14289-1, ${clause})`;
    });
    return own.length > TOLD ? [...lines, `… and ${own.length - TOLD} more of ${id}`] : lines;
  });
  const broken = new Set(findings.map(({ rule }) => rule)).size;
  return [...told, `Not accessible: ${broken} of ${RULES.length} rules of PDF/UA-1 do not hold.`];
}
