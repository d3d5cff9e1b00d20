import { METHOD } from '../model/method.js';
import type { Briefing } from '../model/briefing.js';
import { languagesOf } from './shared-words.js';
import type { Labels } from './labels.js';

/** The page on method, a paragraph each. */
export function methodLines({ tool, themes, sources }: Briefing, labels: Labels): string[] {
  const { weight, coded, borderline, likeness, detail, ownTerm, across, version } = METHOD;
  const versions = themes.some((theme) => theme.rows.some((row) => row.redline !== undefined));
  const series = themes.some((theme) => theme.changes.some((change) => change.axes !== undefined));
  return [
    labels.text('methodQuotes'),
    labels.text('methodCoding', { ...weight, coded, borderline }),
    labels.text('methodStatement'),
    labels.text('methodAlignment', { ...detail, own: ownTerm, threshold: likeness }),
    ...(languagesOf(sources).size > 1 ? [labels.text('methodAcross', across)] : []),
    ...(versions ? [labels.text('methodVersions', version)] : []),
    labels.text('methodChange'),
    ...(series ? [labels.text('methodAxes')] : []),
    labels.text('methodFacts'),
    labels.text('methodSilence'),
    labels.text('methodComputed'),
    labels.text('methodTool', { name: tool.name, version: tool.version }),
  ];
}

/** What the analyst ruled, and what became of it. */
export function rulingLines({ rulings, themes }: Briefing, labels: Labels): string[] {
  return rulings.map(({ ruling, theme, exact, source, by, state }) => {
    const title = themes.find((one) => one.id === theme)?.title ?? theme;
    const line = labels.text('rulingLine', { ruling, theme: title, exact, source, by });
    return `${line} · ${labels.text(`rulingState-${state}`)}`;
  });
}
