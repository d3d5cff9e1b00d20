import { METHOD } from '../model/method.js';
import type { Lift } from '../model/coding.js';
import type { Briefing } from '../model/briefing.js';
import { languagesOf } from './shared-words.js';
import type { Labels } from './labels.js';

/** The page on method, a paragraph each. */
export function methodLines({ tool, themes, sources }: Briefing, labels: Labels): string[] {
  const { weight, coded, borderline, lift, calibrated, likeness, detail, ownTerm, across, silence, version } =
    METHOD;
  const versions = themes.some((theme) => theme.rows.some((row) => row.redline !== undefined));
  const series = themes.some((theme) => theme.changes.some((change) => change.axes !== undefined));
  return [
    labels.text('methodQuotes'),
    labels.text('methodCoding', { ...weight, coded, borderline }),
    labels.text('methodLifts', {
      neighbour: lift.neighbour.most,
      heading: lift.heading.share,
      run: lift.run,
    }),
    ...(lifted(themes, 'learnt') ? [labels.text('methodLearnt', lift.learnt)] : []),
    ...(lifted(themes, 'ruling') ? [labels.text('methodTaught')] : []),
    labels.text('methodCurve', calibrated),
    labels.text('methodStatement'),
    labels.text('methodAlignment', { ...detail, own: ownTerm, threshold: likeness }),
    ...(languagesOf(sources).size > 1 ? [labels.text('methodAcross', across)] : []),
    ...(versions ? [labels.text('methodVersions', version)] : []),
    labels.text('methodChange'),
    ...(series ? [labels.text('methodAxes')] : []),
    labels.text('methodFacts'),
    labels.text('methodSilence', silence),
    labels.text('methodComputed'),
    labels.text('methodTool', { name: tool.name, version: tool.version }),
  ];
}

function lifted(themes: Briefing['themes'], kind: Lift['kind']): boolean {
  return themes.some(({ codings }) => codings.some(({ lifts }) => lifts.some((lift) => lift.kind === kind)));
}
