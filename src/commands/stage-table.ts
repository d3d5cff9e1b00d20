import type { StageUses } from '../edges/kept-stages.js';
import type { KeptStage } from '../model/keep.js';

/** A stage of a build, and all that its key holds. */
export interface BuildStage {
  readonly stage: KeptStage | 'write' | 'print';
  /** What one result is made of: of every file, every source and so on, or of all of them. */
  readonly each: 'file' | 'source' | 'theme' | 'language' | 'two versions' | 'whole';
  /** Names of the parts that it is made anew for. */
  readonly key: readonly string[];
  /** What they are, in words. */
  readonly holds: string;
}

/** The one table of what is kept by what. The program stands in every key. */
export const BUILD_STAGES = [
  {
    stage: 'read',
    each: 'file',
    key: ['file', 'known'],
    holds: 'the bytes of the file, the passages of the newest edition',
  },
  {
    stage: 'code',
    each: 'source',
    key: ['text', 'codebook', 'learnt', 'names', 'rulings'],
    holds: 'the passages and date of the source, themes and terms, what was learnt, names, its rulings',
  },
  {
    stage: 'search',
    each: 'theme',
    key: ['texts', 'terms', 'codings', 'nearest'],
    holds: 'all passages, themes and terms, the codings of the theme, the near misses of its terms',
  },
  {
    stage: 'count',
    each: 'source',
    key: ['text'],
    holds: 'the passages of the source; needed where a theme is aligned anew',
  },
  {
    stage: 'relate',
    each: 'language',
    key: ['texts'],
    holds: 'the passages of all its sources; needed where a theme is aligned anew',
  },
  {
    stage: 'link',
    each: 'two versions',
    key: ['older', 'newer'],
    holds: 'the passages of both; needed where a theme is aligned anew',
  },
  {
    stage: 'align',
    each: 'theme',
    key: ['texts', 'codings', 'rulings'],
    holds: 'all passages, the codings of the theme, its rulings',
  },
  {
    stage: 'compare',
    each: 'theme',
    key: ['texts', 'codings', 'found', 'rulings', 'compare'],
    holds: 'all passages, the codings, silences and rows of the theme, its rulings, “compare”',
  },
  {
    stage: 'write',
    each: 'whole',
    key: [],
    holds: 'the briefing, templates, formats, date of files; kept where the whole build is',
  },
  {
    stage: 'print',
    each: 'whole',
    key: [],
    holds: 'the HTML, and the printer by path, size and time; kept where the whole build is',
  },
] as const satisfies readonly BuildStage[];

/** A line for each stage: what its key holds, and whether it was taken or made. `uses`: null where nothing was asked. */
export function stageLines(uses: StageUses | null, prints: boolean): string[] {
  return [
    'What is kept, by what its key holds beside the program:',
    ...BUILD_STAGES.flatMap((one) => {
      if (one.stage === 'print' && !prints) return [];
      const became = uses === null ? 'as it was' : becameOf(one.stage, uses);
      return [`  ${one.stage.padEnd(7)}  ${became}`, `           ${one.each}: ${one.holds}`];
    }),
  ];
}

function becameOf(stage: BuildStage['stage'], uses: StageUses): string {
  if (stage === 'write' || stage === 'print') return 'made';
  const { taken, made, because } = uses[stage];
  const why = [...because].map(([part, count]) => `${part}: ${count}`).join(', ');
  if (taken + made === 0) return 'not needed';
  return made === 0 ? `${taken} taken` : `${taken} taken, ${made} made (${why})`;
}
