import { ImportedXmlComponent, readTheme, type IPropertiesOptions } from 'docx';
import { unzipSync } from 'fflate';
import { Refusal } from '../../errors.js';
import type { InputFile } from '../../model/project.js';
import { wordLanguage } from './direction.js';
import { adoptStyles, longestTag, type Adopted } from './adopt-styles.js';

/** The looks a project brings in a Word file of its own. */
export interface Reference extends Adopted {
  /** Its colours and fonts by name; null where it has none. */
  readonly theme: NonNullable<IPropertiesOptions['theme']> | null;
}

/** What is read of it. */
const PARTS = ['[Content_Types].xml', 'word/styles.xml', 'word/theme/theme1.xml'];

/** The most bytes such a part may have, unpacked and packed: packed bytes can hold a thousand times as many. */
const MOST_UNPACKED = 2 << 20;
const MOST_PACKED = 1 << 17;

/** The parser of the library takes time by the square of a tag's attributes. */
const LONGEST_TAG = 8 << 10;

/**
 * Reads the styles and the theme of a project's `reference.docx`; `language`: of the print. Nothing else of it is
 * unpacked, and no part that is larger than it may be. Throws a Refusal where it is no Word file, is broken, or holds
 * macros.
 */
export function readReference(file: InputFile, language: string): Reference {
  const parts = unpack(file);
  const types = textOf(file, parts, '[Content_Types].xml');
  if (/macroEnabled|vbaProject/i.test(types)) throw macros(file);
  const styles = textOf(file, parts, 'word/styles.xml');
  const theme = parts['word/theme/theme1.xml'];
  const adopted = usable(file, 'styles', () => {
    const made = adoptStyles(styles, wordLanguage(language));
    ImportedXmlComponent.fromXmlString(made.styles);
    return made;
  });
  return { ...adopted, theme: theme ? usable(file, 'theme', () => themeOf(theme)) : null };
}

/** What is made of a part, whose fault is said in words. */
function usable<Made>(file: InputFile, part: string, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw refused(file, `its ${part} cannot be used: ${firstLine(error.message)}`);
  }
}

function themeOf(bytes: Uint8Array): NonNullable<IPropertiesOptions['theme']> {
  if (longestTag(new TextDecoder().decode(bytes)) > LONGEST_TAG)
    throw new Error('it holds a tag that is too long');
  return readTheme(bytes);
}

function unpack(file: InputFile): Readonly<Record<string, Uint8Array>> {
  const { bytes } = file;
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw refused(file, 'it is an old or an encrypted Word file');
  const seen = new Set<string>();
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (/vbaProject\.bin$|vbaData\.xml$/i.test(name)) throw macros(file);
        if (/^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)|^[a-z]:/i.test(name))
          throw refused(file, `it holds a path that leads out of it, “${shown(name)}”`);
        if (seen.has(name)) throw refused(file, `it holds “${shown(name)}” twice`);
        seen.add(name);
        if (!PARTS.includes(name)) return false;
        if (originalSize > MOST_UNPACKED || size > MOST_PACKED)
          throw refused(file, `its ${name} is too large`);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Error)) throw error;
    throw refused(file, `it cannot be unpacked: ${firstLine(error.message)}`);
  }
}

function textOf(file: InputFile, parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const bytes = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (!bytes) throw refused(file, `it has no ${name}`);
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused(file, `its ${name} is not UTF-8`);
  }
  if (longestTag(text) > LONGEST_TAG) throw refused(file, `its ${name} holds a tag that is too long`);
  return text;
}

function macros(file: InputFile): Refusal {
  return refused(file, 'it holds macros');
}

function refused({ path }: InputFile, why: string): Refusal {
  return new Refusal({
    what: `the reference for Word cannot be used: ${why}`,
    where: path,
    expected: 'a Word document (.docx) without macros, whose styles are taken over',
    remedy: 'save out/briefing.docx from Word under this name and change its styles, or remove the file',
  });
}

function firstLine(message: string): string {
  return shown(message.split('\n')[0] ?? '');
}

/** Short enough for a message, and without what a terminal would obey. */
function shown(text: string): string {
  return text.slice(0, 120).replace(/\p{C}/gu, '?');
}
