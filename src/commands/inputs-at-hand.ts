import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { editionNumbers, readEdition } from '../edges/edition-files.js';
import { readBounded, type Bound } from '../edges/read-bounded.js';
import { Refusal } from '../errors.js';
import type { Briefing } from '../model/briefing.js';
import { decode } from '../notation/decode.js';
import { sha256 } from '../notation/sha256.js';
import type { InputTexts } from './rebuild.js';

/** Larger files of a project are refused where it is read. */
const LARGEST: Bound = {
  megabytes: 256,
  expected: (most) => `a text of ${most}`,
  remedy: 'part it',
};

/** Text of an input that has the hash; null where it is not there, or another. */
type Find = (path: string, hash: string) => string | null;

/**
 * The inputs of a briefing that was read from a file: what it carries, and else what lies in the project with the same
 * hash, as a file or in the edition that the briefing is. Null where one of them is nowhere.
 */
export function inputsAtHand(
  { inputs, edition }: Pick<Briefing, 'inputs' | 'edition'>,
  carried: ReadonlyMap<string, string>,
  folder: string,
): InputTexts | null {
  const places = [fromFile(carried), fromProject(folder), fromEdition(folder, edition?.number ?? null)];
  const found: Record<string, string> = {};
  for (const [path, hash] of Object.entries(inputs)) {
    const text = places.reduce<string | null>((known, find) => known ?? find(path, hash), null);
    if (text === null) return null;
    found[path] = text;
  }
  return found;
}

function fromFile(carried: ReadonlyMap<string, string>): Find {
  return (path) => carried.get(path) ?? null;
}

function fromProject(folder: string): Find {
  return (path, hash) => {
    const file = join(folder, path);
    // The path comes from a file that anybody may have made.
    if (!/^sources\/[^\\]+$/.test(path) || path.split('/').includes('..') || !existsSync(file)) return null;
    const bytes = readBounded(file, LARGEST, path);
    return sha256(bytes) === hash ? decode({ path, bytes }) : null;
  };
}

function fromEdition(folder: string, number: number | null): Find {
  let texts: InputTexts | null | undefined;
  const read = (): InputTexts | null => {
    if (number === null || !editionNumbers(folder).includes(number)) return null;
    try {
      return readEdition(folder, number).inputs;
    } catch (error) {
      // An edition that cannot be read is no source of causes; asked for by its number it is refused.
      if (error instanceof Refusal) return null;
      throw error;
    }
  };
  return (path, hash) => {
    const text = (texts ??= read())?.[path];
    return text !== undefined && sha256(Buffer.from(text)) === hash ? text : null;
  };
}
