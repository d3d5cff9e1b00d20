import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../errors.js';

/** A text that a person has before them in an editor. */
export interface EditedText {
  /** As the editor left it. */
  readonly text: string;
  /** Where it stands until it is thrown away. */
  readonly path: string;
  readonly discard: () => void;
}

/** The person's editor by what they have set; null where nothing says. */
export function editorOf(env: Readonly<Record<string, string | undefined>>): string | null {
  return env['VISUAL']?.trim() || env['EDITOR']?.trim() || (process.platform === 'win32' ? 'notepad' : null);
}

/** Opens a text in an editor and waits until it is closed. Throws a Refusal where it cannot be run, or fails. */
export async function editText(editor: string, name: string, text: string): Promise<EditedText> {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-'));
  const path = join(folder, name);
  writeFileSync(path, text);
  const discard = (): void => rmSync(folder, { recursive: true, force: true });
  const ended = await run(editor, path);
  if (ended !== 0) {
    discard();
    throw new Refusal({
      what: `the editor “${editor}” ended with ${ended === null ? 'no result' : `code ${ended}`}`,
      where: 'EDITOR',
      expected: 'an editor that ends with 0 once the text is saved',
      remedy: 'nothing was changed: set EDITOR to another, for instance “nano” or “code --wait”',
    });
  }
  if (!existsSync(path)) {
    discard();
    throw new Refusal({
      what: `the editor “${editor}” left no file`,
      where: path,
      expected: 'the text saved under the name under which it was opened',
      remedy: 'nothing was changed: write it again, and save it under that name',
    });
  }
  return { text: readFileSync(path, 'utf8'), path, discard };
}

/** Through the shell, as git runs an editor: its setting may hold flags. */
function run(editor: string, path: string): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(`${editor} "${path}"`, { shell: true, stdio: 'inherit' });
    child.once('error', () => resolve(null));
    child.once('exit', resolve);
  });
}
