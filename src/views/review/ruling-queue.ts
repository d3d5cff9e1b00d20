import type { BriefingCoding, BriefingRuling, BriefingTheme } from '../../model/briefing.js';
import { METHOD } from '../../model/method.js';
import { anchors } from '../anchors.js';
import { paragraph, sourceOf } from '../citations.js';
import type { SourceMark } from '../page.js';
import { addressOf, withColumn, type Choice } from './choice.js';
import type { ReviewContext } from './review-context.js';

/** Something that needs a ruling. */
export interface QueueItem {
  readonly mark: SourceMark;
  /** “Bases, 1999 ¶ 2”. */
  readonly text: string;
  /** Why it waits: “ambiguous”, “possible reversal”; empty for a quote to be checked. */
  readonly why: string;
  readonly href: string;
  /** Anchor of the quote it is about; empty where it is about none that is shown. */
  readonly anchor: string;
}

interface Waiting {
  readonly value: number;
  readonly item: QueueItem;
}

/** What is worth most to rule on: rulings that no longer hold, reversals, what settles a status, then what is nearest to being coded. */
const VALUE = { unheld: 4, reversal: 3, settles: 2, unsure: 1 } as const;

/** All that needs a ruling, most valuable first. */
export function rulingQueue(choice: Choice, context: ReviewContext): QueueItem[] {
  const { briefing } = context;
  const waiting = [
    ...briefing.rulings.flatMap((ruling) => unheld(ruling, choice, context)),
    ...briefing.themes.flatMap((theme) => reversals(theme, choice, context)),
    ...briefing.themes.flatMap((theme) => unsure(theme, choice, context)),
  ];
  return waiting.sort((a, b) => b.value - a.value).map(({ item }) => item);
}

function unheld(ruling: BriefingRuling, choice: Choice, context: ReviewContext): Waiting[] {
  if (!ruling.notInForce) return [];
  const theme = context.briefing.themes.find(({ id }) => id === ruling.theme);
  const source = context.briefing.sources.find(({ id }) => id === ruling.source);
  if (!theme || !source) return [];
  const item = {
    mark: context.mark(source),
    text: `${theme.title}, ${context.citations.short(source.id)}`,
    why: context.words.text(`state-${ruling.notInForce}`),
    href: addressOf(withColumn(choice, source.id, context.briefing), { theme: theme.slug }),
    anchor: '',
  };
  return [{ value: VALUE.unheld, item }];
}

function reversals(theme: BriefingTheme, choice: Choice, context: ReviewContext): Waiting[] {
  return theme.changes
    .filter(({ span }) => span === 'next')
    .flatMap((change) => change.axes?.reversals ?? [])
    .flatMap(({ to }) => {
      const coding = theme.codings.find(({ id }) => id === to.coding);
      if (!coding || context.isRuled(coding.id, 'statement')) return [];
      return [
        {
          value: VALUE.reversal,
          item: itemOf(theme, coding, context.words.text('reversal'), choice, context),
        },
      ];
    });
}

function unsure(theme: BriefingTheme, choice: Choice, context: ReviewContext): Waiting[] {
  const settles = new Set(
    theme.presence.filter(({ status }) => status === 'borderline').map(({ source }) => source),
  );
  return theme.codings
    .filter(({ zone }) => zone === 'borderline')
    .map((coding) => ({
      value:
        (settles.has(sourceOf(coding.passage)) ? VALUE.settles : VALUE.unsure) -
        Math.abs(METHOD.coded - coding.score),
      item: itemOf(theme, coding, '', choice, context),
    }));
}

function itemOf(
  theme: BriefingTheme,
  coding: BriefingCoding,
  why: string,
  choice: Choice,
  context: ReviewContext,
): QueueItem {
  const source = context.index.sourceOfPassage(coding.passage);
  const place = `${context.citations.short(source.id)} ${paragraph(coding.passage)}`;
  const anchor = anchors.quote(theme.slug, coding.passage, coding.sentences[0]);
  const address = addressOf(withColumn(choice, source.id, context.briefing), { theme: theme.slug });
  return {
    mark: context.mark(source),
    text: `${theme.title}, ${place}`,
    why,
    href: `${address}#${anchor}`,
    anchor,
  };
}
