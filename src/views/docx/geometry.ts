import { PageOrientation, type ISectionOptions } from 'docx';
import type { Page } from '../page.js';

/** Twentieths of a point, in which Word measures, of millimetres. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

type Sides = readonly [top: number, bottom: number, side: number];

interface Paper {
  readonly width: number;
  readonly height: number;
  readonly portrait: Sides;
  readonly landscape: Sides;
}

/** Papers and their margins in mm (PAGE §2). */
const PAPER: Readonly<Record<Page['pageSize'], Paper>> = {
  A4: { width: 210, height: 297, portrait: [22, 25, 20], landscape: [18, 20, 18] },
  Letter: { width: 215.9, height: 279.4, portrait: [20, 22, 22.95], landscape: [18, 20, 18.2] },
};

/** Head and foot stand so far from the edge of the paper. */
const EDGE = 10;

/** The paper of a section. */
export function paperOf(
  pageSize: Page['pageSize'],
  landscape: boolean,
): NonNullable<NonNullable<ISectionOptions['properties']>['page']> {
  const { width, height, portrait, landscape: broad } = PAPER[pageSize];
  const [top, bottom, side] = landscape ? broad : portrait;
  const edges = { header: twips(EDGE), footer: twips(EDGE) };
  return {
    size: {
      width: twips(width),
      height: twips(height),
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { top: twips(top), bottom: twips(bottom), left: twips(side), right: twips(side), ...edges },
  };
}

/** Width of the text of a section, in twips. */
export function textWidth(pageSize: Page['pageSize'], landscape: boolean): number {
  const { width, height, portrait, landscape: broad } = PAPER[pageSize];
  return twips((landscape ? height : width) - 2 * (landscape ? broad : portrait)[2]);
}
