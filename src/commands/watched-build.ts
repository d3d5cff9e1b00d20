import { join } from 'node:path';
import { stopwatch } from '../edges/clock.js';
import type { KeptStages } from '../edges/kept-stages.js';
import type { Progress } from '../edges/progress.js';
import { writeTogether } from '../edges/write-together.js';
import { Refusal, type Problem } from '../errors.js';
import { analyseStepwise } from './analyse.js';
import type { Format } from './formats.js';
import { failureLine, startPrinter } from './print-briefing.js';
import { renderBriefing } from './render-briefing.js';
import { heard } from './work-through.js';

/** What came of one build. */
export type Outcome =
  | {
      readonly kind: 'built';
      readonly ms: number;
      readonly html: string;
      /** Names of the files written. */
      readonly files: readonly string[];
      readonly sources: number;
      readonly themes: number;
      readonly warnings: readonly string[];
      /** Why no PDF was printed; null where it was, or none was asked for. */
      readonly noPdf: string | null;
    }
  | {
      readonly kind: 'refused';
      readonly ms: number;
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: 'failed';
      readonly ms: number;
      readonly error: unknown;
    };

/** What builds after changes have in common. */
export interface Watched {
  readonly formats: readonly Format[];
  readonly browser: string | undefined;
  /** What the stages made in the build before. */
  readonly stages: KeptStages;
  readonly progress: Progress;
}

/** Builds a project into its `out/`, and keeps the page to be shown; what goes wrong is an outcome too. */
export async function watchedBuild(
  folder: string,
  { formats, browser, stages, progress }: Watched,
): Promise<Outcome> {
  const elapsed = stopwatch();
  const printer = formats.includes('pdf') ? startPrinter(browser) : null;
  try {
    const asked = formats.includes('html') ? formats : [...formats, 'html' as const];
    const analysed = await analyseStepwise(folder, stages, progress);
    stages.next(false);
    const { briefing, files, failure } = await renderBriefing(analysed, folder, asked, false, printer);
    // As in a build: an interrupt that came meanwhile is heard before anything is replaced.
    await heard();
    const html = String(files.find(({ name }) => name === 'briefing.html')?.content ?? '');
    const written = files.filter(({ name }) => name !== 'briefing.html' || formats.includes('html'));
    writeTogether(join(folder, 'out'), written);
    return {
      kind: 'built',
      ms: elapsed(),
      html,
      files: written.map(({ name }) => name),
      sources: briefing.sources.length,
      themes: briefing.themes.length,
      warnings: briefing.warnings,
      noPdf: failure && failureLine(failure),
    };
  } catch (error) {
    stages.next(true);
    if (error instanceof Refusal) return { kind: 'refused', ms: elapsed(), problems: error.problems };
    return { kind: 'failed', ms: elapsed(), error };
  } finally {
    await printer?.close();
  }
}
