import type { Since, FileDifference } from '../../model/briefing.js';
import type { ThemeDifference } from '../../model/edition-diff.js';
import type { ChangeNames } from './change-names.js';
import type { NoteView } from './changes-page.js';
import { codebookChanges } from './codebook-changes.js';
import { sourceChanges } from './source-changes.js';

/** Themes that a note names, and documents; more are counted. */
const MOST_THEMES = 6;
const MOST_DOCUMENTS = 12;

/** What was done, in a note for each cause: documents, codebook with rulings and settings, and the program. */
export function doneNotes(since: Since, names: ChangeNames): NoteView[] {
  const notes = [
    { tag: 'sources', lines: documentLines(since, names), none: 'sourcesSame' },
    { tag: 'codebook', lines: codebookLines(since, names), none: 'codebookSame' },
    { tag: 'tool', lines: toolLines(since, names), none: 'toolSame' },
  ];
  return notes.map(({ tag, lines, none }) => ({
    tag: names.text(`cause-${tag}`),
    lines: lines.length === 0 ? [names.text(none, { version: since.tools[1] })] : lines,
  }));
}

function documentLines({ diff }: Since, names: ChangeNames): string[] {
  const lines = sourceChanges(diff, names);
  const more = lines.length - MOST_DOCUMENTS;
  if (more <= 0) return lines;
  return [...lines.slice(0, MOST_DOCUMENTS), names.text('sumMore', { count: more })];
}

function codebookLines({ diff, files }: Since, names: ChangeNames): string[] {
  const themes = diff.themes.filter(({ kind }) => kind !== 'changed');
  const named = themes.slice(0, MOST_THEMES).map((theme) => `${theme.title}: ${themeNote(theme, names)}`);
  const more = themes.length - named.length;
  const kinds: readonly FileDifference['kind'][] = ['added', 'edited', 'removed'];
  const told = kinds.flatMap((kind) => {
    const paths = files
      .filter((file) => file.kind === kind)
      .map(({ path }) => path.replace(/^sources\//, ''));
    return paths.length === 0 ? [] : [names.text(`files-${kind}`, { list: paths.join(', ') })];
  });
  const further = more > 0 ? [names.text('sumMore', { count: more })] : [];
  return [...named, ...further, ...codebookChanges(diff, names, MOST_THEMES), ...told];
}

function toolLines({ tools: [before, after] }: Since, names: ChangeNames): string[] {
  return before === after ? [] : [names.text('toolVersions', { before, after })];
}

/** “Theme added”, “Renamed; before: Alliance”; empty for a theme that only changed. */
export function themeNote({ kind, of, title, theme }: ThemeDifference, names: ChangeNames): string {
  const list = names.list(of);
  switch (kind) {
    case 'changed':
      return '';
    case 'added':
      return names.text('themeAdded');
    case 'removed':
      return names.text('themeRemoved');
    case 'renamed':
      return list === title
        ? names.text('themeOtherId', { id: theme })
        : names.text('theme-renamed', { list });
    case 'split':
    case 'merged':
      return names.text(`theme-${kind}`, { list });
  }
}
