import type { Briefing } from '../model/briefing.js';
import type { BriefingSource } from '../model/briefing.js';
import { anchors } from './anchors.js';
import { BriefingIndex } from './briefing-index.js';
import { Citations } from './citations.js';
import type { Labels } from './labels.js';
import type { Link, SourceMark } from './page.js';

/** Colours and keys there are; from the next source on they repeat in a frame. */
const COLOURS = 6;

/** What every part of the page is made with. */
export class PageContext {
  readonly briefing: Briefing;
  readonly labels: Labels;
  readonly index: BriefingIndex;
  readonly citations: Citations;

  constructor(briefing: Briefing, labels: Labels) {
    this.briefing = briefing;
    this.labels = labels;
    this.index = new BriefingIndex(briefing);
    this.citations = new Citations(briefing.sources, labels.text('pageSign'));
  }

  colour(source: string): number {
    return (this.index.place(source) % COLOURS) + 1;
  }

  mark(source: BriefingSource): SourceMark {
    return {
      id: source.id,
      colour: this.colour(source.id),
      shape: `key-${this.colour(source.id)}`,
      framed: this.index.place(source.id) >= COLOURS,
      label: source.label,
      href: `#${anchors.source(source.id)}`,
    };
  }

  /** A citation that leads to its passage in the sources part. */
  cite(passage: string, text: string): Link {
    return { text, href: `#${anchors.passage(passage)}` };
  }

  citePassage(passage: string): Link {
    return this.cite(passage, this.citations.passage(passage, this.index.passage(passage).pages));
  }
}
