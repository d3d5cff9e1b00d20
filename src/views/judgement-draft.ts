import type { Briefing, BriefingCoding, BriefingTheme } from '../model/briefing.js';
import { sourceOf } from './citations.js';
import type { Labels } from './labels.js';
import { outdatedLines } from './outdated-lines.js';
import { PageContext } from './page-context.js';

/** Everything from this line on is for reading, and is cut off again. */
const CUT = '<!-- evidence: all below this line is cut off again when the editor closes -->';

/** A judgement as it is laid before the analyst: its text, and below it what the sources say, ready to be cited. */
export function judgementDraft(
  text: string,
  theme: BriefingTheme | null,
  briefing: Briefing,
  labels: Labels,
): string {
  const context = new PageContext(briefing, labels);
  const themes = theme ? [theme] : briefing.themes;
  const judgement = theme ? theme.judgement : briefing.summary;
  const outdated = judgement
    ? outdatedLines(judgement, context).map(
        (line) => `- ${line.link ? `${line.link.text}: ` : ''}${line.text}`,
      )
    : [];
  const changed = outdated.length === 0 ? [] : [`# ${labels.text('evidenceChanged')}`, outdated.join('\n')];
  return `${[text.trimEnd(), CUT, ...changed, ...themes.map((one) => evidenceOf(one, context))].join('\n\n')}\n`;
}

/** The analyst's part of a draft. */
export function withoutEvidence(draft: string): string {
  const at = draft.indexOf(CUT);
  return at < 0 ? draft : `${draft.slice(0, at).trimEnd()}${draft.includes('\r\n') ? '\r\n' : '\n'}`;
}

function evidenceOf(theme: BriefingTheme, context: PageContext): string {
  const blocks = theme.presence.map(({ source, status }) => {
    const { label } = context.index.source(source);
    const own = theme.codings.filter(({ passage }) => sourceOf(passage) === source);
    const quotes = own.map((coding) => quote(coding, context));
    const said =
      quotes.length > 0
        ? quotes
        : [context.labels.text(status === 'not-assessed' ? 'across-not-assessed' : 'silent')];
    return [`## ${label}`, ...said].join('\n\n');
  });
  return [`# ${theme.title}`, ...(theme.question === '' ? [] : [theme.question]), ...blocks].join('\n\n');
}

function quote(coding: BriefingCoding, { index, labels }: PageContext): string {
  const doubt = coding.zone === 'borderline' ? ` (${labels.text('toBeChecked')})` : '';
  return `> ${index.quote(coding)}\n[@${coding.passage}]${doubt}`;
}
