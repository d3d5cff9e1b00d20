import type { BriefingSource, BriefingTheme } from '../../model/briefing.js';
import { sourceOf } from '../citations.js';
import type { ReviewContext } from './review-context.js';

/** A text as a strip from its first word to its last, and where themes speak in it; lengths in thousandths of the strip. */
export interface TextMap {
  /** Where the chosen theme speaks. */
  readonly own: readonly MapPart[];
  /** Where others do. */
  readonly others: readonly MapPart[];
  readonly name: string;
}

export interface MapPart {
  readonly y: number;
  readonly height: number;
  readonly toBeChecked: boolean;
}

/** Thousandths below which a part would not be seen. */
const LEAST = 6;

export function textMap(
  source: BriefingSource,
  chosen: BriefingTheme | null,
  context: ReviewContext,
): TextMap {
  let total = 0;
  const from = new Map<string, number>();
  for (const { id, text } of source.passages) {
    from.set(id, total);
    total += text.length + 1;
  }
  const scale = total === 0 ? 0 : 1000 / total;
  const parts = (themes: readonly BriefingTheme[]): MapPart[] =>
    themes
      .flatMap((theme) => theme.codings)
      .filter(({ passage }) => sourceOf(passage) === source.id)
      .map((coding) => {
        const [start, end] = context.index.range(coding);
        const y = Math.round(((from.get(coding.passage) ?? 0) + start) * scale);
        const height = Math.max(LEAST, Math.round((end - start) * scale));
        return { y: Math.min(y, 1000 - height), height, toBeChecked: coding.zone === 'borderline' };
      });
  const own = chosen ? parts([chosen]) : [];
  return {
    own,
    others: merged(parts(context.briefing.themes.filter((theme) => theme !== chosen))),
    name: context.words.text('mapOf', { label: source.label, count: own.length }),
  };
}

/** Parts that meet are one. */
function merged(parts: readonly MapPart[]): MapPart[] {
  const found: MapPart[] = [];
  for (const part of [...parts].sort((a, b) => a.y - b.y)) {
    const last = found.at(-1);
    if (last && part.y <= last.y + last.height + 1)
      found[found.length - 1] = { ...last, height: Math.max(last.height, part.y + part.height - last.y) };
    else found.push({ ...part, toBeChecked: false });
  }
  return found;
}
