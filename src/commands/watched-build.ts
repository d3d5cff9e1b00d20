import { join } from 'node:path';
import { writeTogether } from '../edges/write-together.js';
import { Refusal, type Problem } from '../errors.js';
import type { Format } from './formats.js';
import { failureLine } from './print-briefing.js';
import type { Analysis } from './reviewing/analysis.js';
import type { AskedRenderer } from './reviewing/asked-renderer.js';
import type { BriefingPage } from './reviewing/briefing-page.js';
import { faultOf } from './reviewing/fault-of.js';
import type { FollowedProject } from './reviewing/followed-project.js';
import { heard } from './work-through.js';

/** What came of one build. */
export type Outcome =
  | {
      readonly kind: 'built';
      readonly ms: number;
      readonly analysis: Analysis;
      /** The briefing as it will be read. */
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

/** What a build is made of: what the page shows. */
export interface Watched {
  readonly project: FollowedProject;
  readonly briefing: Pick<BriefingPage, 'html'>;
  readonly renderer: Pick<AskedRenderer, 'render'>;
}

/**
 * Writes what the page shows into the project's `out/`, or tells why it could not be made; what goes wrong is shown on the
 * page too. `elapsed`: milliseconds since the files changed.
 */
export async function watchedBuild(
  served: Watched,
  formats: readonly Format[],
  elapsed: () => number,
): Promise<Outcome> {
  const { project, briefing: page, renderer } = served;
  const { standing, shown } = project;
  if (standing.kind === 'refused') return { kind: 'refused', ms: elapsed(), problems: standing.problems };
  if (standing.kind === 'failed') return { kind: 'failed', ms: elapsed(), error: standing.error };
  try {
    // The page waits for no other format.
    const html = await page.html();
    const { files, failure } = await renderer.render(shown, formats);
    // As in a build: an interrupt that came meanwhile is heard before anything is replaced.
    await heard();
    writeTogether(join(project.folder, 'out'), files);
    project.rendered([]);
    const { briefing } = shown.analysis;
    return {
      kind: 'built',
      ms: elapsed(),
      analysis: shown.analysis,
      html,
      files: files.map(({ name }) => name),
      sources: briefing.sources.length,
      themes: briefing.themes.length,
      warnings: briefing.warnings,
      noPdf: failure && failureLine(failure),
    };
  } catch (error) {
    // That files changed since they were read is no fault of whoever edits them: what they are now is built.
    if (error instanceof Refusal) await project.followFiles();
    if (project.standing !== standing) return watchedBuild(served, formats, elapsed);
    project.rendered(error instanceof Refusal ? error.problems : [faultOf(error)]);
    if (error instanceof Refusal) return { kind: 'refused', ms: elapsed(), problems: error.problems };
    return { kind: 'failed', ms: elapsed(), error };
  }
}
