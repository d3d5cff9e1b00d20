import type { Briefing, BriefingRuling } from '../model/briefing.js';
import type { Labels } from './labels.js';

/** What the analyst ruled, and what became of it, a line each. */
export function rulingLines({ rulings, themes }: Briefing, labels: Labels): string[] {
  return rulings.map((ruling) => {
    const theme = themes.find((one) => one.id === ruling.theme)?.title ?? ruling.theme;
    return `${line(ruling, theme, labels)} · ${outcome(ruling, labels)}`;
  });
}

function line(ruling: BriefingRuling, theme: string, labels: Labels): string {
  const { exact, source, by, to, toSource } = ruling;
  const values = { ruling: to === undefined ? ruling.ruling : `${ruling.ruling}: ${to}`, theme, source, by };
  if (toSource !== undefined) return labels.text('rulingLinePair', { ...values, toSource });
  if (ruling.with) {
    const { exact: other, source: otherSource } = ruling.with;
    return labels.text('rulingLineBoth', { ...values, exact, other, otherSource });
  }
  return exact === ''
    ? labels.text('rulingLineSource', values)
    : labels.text('rulingLine', { ...values, exact });
}

/** Applied, or why not: by the state of its quote, or by what it speaks of. */
function outcome({ state, notInForce }: BriefingRuling, labels: Labels): string {
  const isState = notInForce === undefined || notInForce === state;
  return labels.text(isState ? `rulingState-${state}` : `notInForce-${notInForce}`);
}
