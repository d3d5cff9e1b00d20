import type { Briefing, FileDifference, GoneSource, Since } from '../model/briefing.js';
import type { EditionDiff } from '../model/edition-diff.js';

/** The difference of two briefings with what the earlier one alone knows: its sources that are gone, its files, its program. */
export function sinceOf(diff: EditionDiff, before: Briefing, after: Briefing): Since {
  return {
    diff,
    gone: goneSources(before, after),
    files: fileDifferences(before, after),
    tools: [before.tool.version, after.tool.version],
  };
}

function goneSources(before: Briefing, after: Briefing): GoneSource[] {
  const there = new Set(after.sources.map(({ id }) => id));
  return before.sources
    .filter(({ id }) => !there.has(id))
    .map(({ id, label, series, language }) => ({ id, label, series, language }));
}

/** What became of codebook, rulings, settings and the like; documents are told of as sources. */
function fileDifferences(before: Briefing, after: Briefing): FileDifference[] {
  const documents = new Set([...before.sources, ...after.sources].map(({ path }) => path));
  const then = new Map(Object.entries(before.inputs));
  const now = new Map(Object.entries(after.inputs));
  const paths = [...new Set([...then.keys(), ...now.keys()])].filter((path) => !documents.has(path));
  return paths.sort().flatMap((path): FileDifference[] => {
    if (then.get(path) === now.get(path)) return [];
    return [{ path, kind: then.has(path) ? (now.has(path) ? 'edited' : 'removed') : 'added' }];
  });
}
