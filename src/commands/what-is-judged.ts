import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeptStages } from '../edges/kept-stages.js';
import type { Progress } from '../edges/progress.js';
import { Misuse, nearest, Refusal } from '../errors.js';
import type { Briefing, BriefingTheme } from '../model/briefing.js';
import type { Project } from '../model/project.js';
import { briefingSteps } from '../pipeline.js';
import { projectIn } from './analyse.js';
import { workThrough } from './work-through.js';

/** A theme, or the whole, with its judgement as it stands. */
export interface Judged {
  readonly folder: string;
  readonly project: Project;
  readonly briefing: Briefing;
  /** Null: the whole. */
  readonly theme: BriefingTheme | null;
  /** Of the judgement, relative to the project. */
  readonly path: string;
  /** Empty where there is none yet. */
  readonly text: string;
}

/** Makes the briefing with some of the project’s judgements. */
type Make = (judgements: Project['judgements']) => Promise<Briefing>;

/** Finds what is to be judged, by id or slug of a theme, or “briefing” for the whole. Throws a Misuse where there is none such. */
export async function whatIsJudged(folder: string, name: string, progress: Progress): Promise<Judged> {
  const project = projectIn(folder);
  const stages = new KeptStages();
  const make: Make = (judgements) =>
    workThrough(briefingSteps({ ...project, judgements }, stages.keep), progress);
  const bare = await make([]);
  stages.next(true);
  const found = name === 'briefing' ? null : themeIn(bare, name);
  const path = `sources/judgements/${found?.slug ?? 'briefing'}.md`;
  const text = existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '';
  const briefing = (await withJudgement(project, path, make)) ?? bare;
  const theme = briefing.themes.find(({ id }) => id === found?.id) ?? null;
  return { folder, project, briefing, theme, path, text };
}

/** The briefing with the judgement in it; null where what is to be mended is the judgement itself. */
async function withJudgement(project: Project, path: string, make: Make): Promise<Briefing | null> {
  try {
    return await make(project.judgements.filter((file) => file.path === path));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function themeIn({ themes }: Briefing, name: string): BriefingTheme {
  const found = themes.find(({ id, slug }) => id === name || slug === name);
  if (found) return found;
  const ids = themes.map(({ id }) => id);
  const near = nearest(name, ids);
  throw new Misuse({
    what: `“${name}” is no theme`,
    expected: `“briefing” for the whole, or one of: ${ids.join(', ')}`,
    remedy: near ? `did you mean “${near}”?` : 'name one of them',
  });
}
