import type { BriefingRuling } from '../../model/briefing.js';
import type { SourceMark } from '../page.js';
import { addressOf, type Choice } from './choice.js';
import type { ReviewContext } from './review-context.js';

/** A ruling as the foot of the page lists it. */
export interface RulingLine {
  /** Place in the file, from 0. */
  readonly place: number;
  readonly kind: string;
  readonly theme: string;
  readonly href: string;
  readonly mark: SourceMark | null;
  readonly words: string;
  readonly language: string;
  readonly because: string;
  /** “orphaned”; empty where it holds. */
  readonly state: string;
}

/** Words of its quote that a line shows. */
const SHOWN = 7;

export function rulingLines(choice: Choice, context: ReviewContext): RulingLine[] {
  return context.briefing.rulings.map((ruling, place) => lineOf(ruling, place, choice, context));
}

function lineOf(ruling: BriefingRuling, place: number, choice: Choice, context: ReviewContext): RulingLine {
  const theme = context.briefing.themes.find(({ id }) => id === ruling.theme);
  const source = context.briefing.sources.find(({ id }) => id === ruling.source);
  return {
    place,
    kind: context.words.text(`kind-${ruling.ruling}`),
    theme: theme?.title ?? ruling.theme,
    href: theme ? addressOf(choice, { theme: theme.slug }) : '',
    mark: source ? context.mark(source) : null,
    words: shortened(ruling.exact),
    language: source?.language ?? '',
    because: ruling.because,
    state: ruling.notInForce ? context.words.text(`state-${ruling.notInForce}`) : '',
  };
}

function shortened(text: string): string {
  const words = text.split(/\s+/u);
  return words.length > SHOWN ? `${words.slice(0, SHOWN).join(' ')} …` : text;
}
