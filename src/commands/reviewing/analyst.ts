import { chains } from '../../changes/chains.js';
import { formerSources } from '../../rulings/former-sources.js';
import { codeSources } from '../../codings/code-sources.js';
import { PassageMatcher } from '../../codings/passage-matcher.js';
import { KeptStages } from '../../edges/kept-stages.js';
import { Refusal } from '../../errors.js';
import type { Briefing } from '../../model/briefing.js';
import type { Coding } from '../../model/coding.js';
import type { Keep } from '../../model/keep.js';
import type { Passage } from '../../model/passage.js';
import type { Project } from '../../model/project.js';
import type { Term, Theme } from '../../model/theme.js';
import { ended, type Step } from '../../model/step.js';
import { briefingSteps } from '../../pipeline.js';
import { textSteps, type Texts } from '../../read-texts.js';
import type { NewTerm } from '../../themes/add-term.js';
import { readTerm } from '../../themes/read-term.js';
import { projectIn } from '../analyse.js';
import type { EditionChanges } from '../../views/review/edition-changes.js';
import { compareEditions, type AskedComparison } from './compare-editions.js';
import type { Analysis, Search, Trial, TrialQuote } from './analysis.js';

/** Passages and quotes that are shown of what was found; of more only the number is told. */
const MOST = 100;

interface Held {
  readonly project: Project;
  readonly texts: Texts;
  readonly briefing: Briefing;
}

/** The last comparison that was asked for. */
interface LastCompared {
  readonly key: string;
  readonly now: Briefing | null;
  readonly changes: EditionChanges;
}

/** Analyses a project again and again, and keeps what has not changed in between. */
export class Analyst {
  readonly #folder: string;
  readonly #stages: KeptStages;
  readonly #onStep: (step: Step) => void;
  #held: Held | null = null;
  #compared: LastCompared | null = null;

  /** `stages`: what is kept of an earlier run, nothing where it is left out; `onStep` is told of each step of an analysis. */
  constructor(folder: string, stages = new KeptStages(), onStep: (step: Step) => void = () => undefined) {
    this.#folder = folder;
    this.#stages = stages;
    this.#onStep = onStep;
  }

  /** The project as it stands; null where nothing has changed since. Throws a Refusal where it cannot be analysed. */
  analyse(): Analysis | null {
    const project = projectIn(this.#folder);
    if (this.#held && sameInputs(this.#held.project, project)) return null;
    this.#held = null;
    this.#held = keeping(this.#stages, (keep) => {
      const texts = ended(textSteps(project, keep), this.#onStep);
      const briefing = ended(briefingSteps(project, keep, texts), this.#onStep);
      return { project, texts, briefing };
    });
    return analysisOf(this.#held);
  }

  /** Every passage that a term matches, in all sources. Throws a Refusal where it is no term. */
  search(text: string): Search {
    const texts = this.#texts();
    const theme = themeOf([readTerm(text, { strength: 'plain', language: null, match: 'stem' })]);
    const matcher = new PassageMatcher([theme]);
    const found = texts.passages.flatMap((passage) => {
      const spans = matcher
        .match(passage)
        .found.flatMap(({ matches }) => matches.map(({ start, end }) => [start, end] as const));
      return spans.length > 0 ? [{ passage: passage.id, spans }] : [];
    });
    return { hits: found.slice(0, MOST), count: found.length };
  }

  /** What a further term of a theme would add and lose. Throws a Refusal where it is no term. */
  tryTerm({ theme, text, strength, language }: NewTerm): Trial {
    const texts = this.#texts();
    const term = readTerm(text, { strength, language, match: 'stem' });
    const own = texts.themes.filter(({ id }) => id === theme);
    const more = own.map((one) => ({ ...one, terms: [...one.terms, term] }));
    const code = (themes: readonly Theme[]): readonly Coding[] => codeSources({ ...texts, themes }).codings;
    const [before, after] = [code(withOthers(own, texts.themes)), code(withOthers(more, texts.themes))];
    const passages = new Map(texts.passages.map((passage) => [passage.id, passage]));
    const [added, lost] = [missing(after, before, theme), missing(before, after, theme)];
    return {
      added: added.slice(0, MOST).map((coding) => quoteOf(coding, passages)),
      lost: lost.slice(0, MOST).map((coding) => quoteOf(coding, passages)),
      addedCount: added.length,
      lostCount: lost.length,
    };
  }

  /** What changed between two editions, or since one. Throws a Refusal where one of them is not there. */
  compare(asked: AskedComparison): EditionChanges {
    const now = asked.to === null ? this.#standing().briefing : null;
    const key = JSON.stringify(asked);
    if (this.#compared?.key !== key || this.#compared.now !== now)
      this.#compared = { key, now, changes: compareEditions(asked, now, this.#folder) };
    return this.#compared.changes;
  }

  #texts(): Texts {
    return this.#standing().texts;
  }

  #standing(): Held {
    if (this.#held) return this.#held;
    throw new Refusal({ what: 'the briefing cannot be made as the files stand', remedy: 'mend them first' });
  }
}

/** Makes something of what was kept, and keeps what it was made of for the next time. */
function keeping<Made>(stages: KeptStages, make: (keep: Keep) => Made): Made {
  let failed = true;
  try {
    const made = make(stages.keep);
    failed = false;
    return made;
  } finally {
    stages.next(failed);
  }
}

function analysisOf({ project, texts, briefing }: Held): Analysis {
  return {
    briefing,
    rulings: texts.rulings.map(({ ruling }) => ruling),
    codebook: project.settings.codebook,
    scope: {
      themes: texts.themes.map(({ id }) => ({ id })),
      sources: texts.sources.map(({ id }) => ({ id })),
      former: formerSources(project.known, texts.sources),
      pairs: chains(texts.sources, project.settings.compare),
    },
    strengths: new Map(
      texts.themes.map((theme) => [
        theme.id,
        new Map(withChildren(theme, texts.themes).map((term) => [term.text, term.strength])),
      ]),
    ),
  };
}

function sameInputs(one: Project, other: Project): boolean {
  const parts = ({ inputs, known }: Project): string => JSON.stringify([inputs, known]);
  return parts(one) === parts(other);
}

/** The theme with what it counts as its own: nothing else matters to its codings, save where something was learnt. */
function withOthers(own: readonly Theme[], all: readonly Theme[]): Theme[] {
  const children = own.flatMap((theme) => theme.children);
  return [...own, ...all.filter(({ id }) => children.includes(id))];
}

function withChildren(theme: Theme, all: readonly Theme[]): Term[] {
  return withOthers([theme], all).flatMap(({ terms }) => terms);
}

function themeOf(terms: readonly Term[]): Theme {
  return { id: 'search', slug: 'search', title: '', question: '', scope: '', children: [], terms };
}

/** Codings of a theme in one list that no coding of the other meets. */
function missing(from: readonly Coding[], among: readonly Coding[], theme: string): Coding[] {
  const sentences = (list: readonly Coding[]): Set<string> =>
    new Set(list.filter((one) => one.theme === theme).flatMap(sentencesOf));
  const others = sentences(among);
  return from.filter(
    (coding) => coding.theme === theme && sentencesOf(coding).every((sentence) => !others.has(sentence)),
  );
}

function sentencesOf({ passage, sentences: [first, last] }: Coding): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${passage}#${first + index}`);
}

function quoteOf(coding: Coding, passages: ReadonlyMap<string, Passage>): TrialQuote {
  const passage = passages.get(coding.passage);
  const [first, last] = coding.sentences.map((sentence) => passage?.sentences[sentence]);
  return { passage: coding.passage, range: [first?.[0] ?? 0, last?.[1] ?? 0] };
}
