import type { ChildProcess } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { ended, NO_PRINTER, Project, source, start, type Ended } from './project.js';

/** A text that takes a good part of a second to read, code and align. */
function longText(year: number): string {
  const paragraphs = Array.from(
    { length: 700 },
    (_, place) =>
      `In ${year} well ${place} of the valley was dug anew; the tariff of quarter ${place % 7} paid for its borehole, ` +
      `and ${place % 11} households near the dam of ${place % 13} metres asked for a permit.`,
  );
  return paragraphs.join('\n\n');
}

/** A project that takes far longer to analyse than it takes until progress is told of. */
async function longProject(): Promise<Project> {
  const project = new Project();
  await project.run(['publish', '--date', '2022-04-01'], { env: NO_PRINTER });
  const years = Array.from({ length: 50 }, (_, place) => 1950 + place);
  project.write(
    Object.fromEntries(
      years.map((year) => [`sources/l-${year}.md`, source(`l-${year}`, year, longText(year))]),
    ),
  );
  return project;
}

/** Interrupts what was started as soon as it tells of its progress. */
async function interrupted(child: ChildProcess): Promise<Ended> {
  const end = ended(child);
  child.stderr?.on('data', (text: string) => {
    if (/^(?:Reading|Coding|Aligning)/m.test(text)) child.kill('SIGINT');
  });
  return end;
}

describe('an interrupt', () => {
  it.each(['check', 'publish', 'diff', 'judge wells --print', 'export bib'])(
    'ends “%s” at once, which writes nothing',
    async (verb) => {
      const project = await longProject();
      const before = project.fingerprints();
      const env = { ...NO_PRINTER, XDG_CACHE_HOME: project.path('../cache') };
      const { code, out } = await interrupted(
        start([...verb.split(' '), '--project', project.folder], { env }),
      );
      expect(code).toBe(130);
      expect(out).toBe('');
      expect(project.fingerprints()).toEqual(before);
    },
  );
});
