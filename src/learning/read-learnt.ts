import type { Learnt, LearntLanguage, LearntTheme, StemCount, TaughtTheme } from '../model/learnt.js';
import type { InputFile } from '../model/project.js';
import { decode } from '../notation/decode.js';
import { YamlFile, type Entry, type Fields } from '../notation/yaml-file.js';

const ANEW = 'write it anew with “synoptic learn”, or delete it';

/** Reads what `learn` wrote. Throws a Refusal with every fault in it. */
export function readLearnt(file: InputFile): Learnt {
  const yaml = new YamlFile(decode(file), file.path);
  const fields = yaml.root.fields(['schema', 'languages', 'taught']);
  const schema = fields.required('schema', ANEW);
  if (schema !== '' && schema !== 'synoptic/learnt@1')
    fields.entry('schema').complain(`the schema “${schema}” is not known`, 'synoptic/learnt@1', ANEW);
  const learnt = {
    languages: fields.entry('languages').items().map(language),
    taught: fields.entry('taught').items().map(taught),
  };
  yaml.finish();
  return learnt;
}

function language(entry: Entry): LearntLanguage {
  const fields = entry.fields(['language', 'passages', 'named', 'themes', 'stems']);
  const themes = fields.entry('themes').items().map(theme);
  return {
    language: fields.required('language', ANEW),
    passages: number(fields, 'passages'),
    named: number(fields, 'named'),
    themes,
    stems: stems(fields.entry('stems'), themes.length),
  };
}

function theme(entry: Entry): LearntTheme {
  const fields = entry.fields(['theme', 'passages', 'spread', 'learnt']);
  return {
    theme: fields.required('theme', ANEW),
    passages: number(fields, 'passages'),
    spread: number(fields, 'spread'),
  };
}

/** Lines `stem passages place:count …`. */
function stems(entry: Entry, themes: number): Map<string, StemCount> {
  const found = new Map<string, StemCount>();
  for (const line of (entry.text() ?? '').split('\n')) {
    if (line === '') continue;
    const [stem = '', all = '', ...within] = line.split(' ');
    const counts = within.map((one) => one.split(':').map(Number));
    const isWhole = counts.every(([place = -1, count = -1]) => place >= 0 && place < themes && count >= 0);
    if (!isWhole || !/^\d+$/.test(all)) {
      entry.complain(
        `“${line.slice(0, 40)}” is no count of a stem`,
        'a stem, its passages, then theme:passages',
        ANEW,
      );
      break;
    }
    found.set(stem, {
      passages: Number(all),
      themes: new Map(counts.map(([place = 0, count = 0]) => [place, count])),
    });
  }
  return found;
}

function taught(entry: Entry): TaughtTheme {
  const fields = entry.fields([
    'theme',
    'accepted',
    'rejected',
    'before',
    'after',
    'features',
    'terms',
    'stems',
  ]);
  return {
    theme: fields.required('theme', ANEW),
    accepted: number(fields, 'accepted'),
    rejected: number(fields, 'rejected'),
    error: { before: number(fields, 'before'), after: number(fields, 'after') },
    features: Object.fromEntries(weights(fields.entry('features'))),
    terms: weights(fields.entry('terms')),
    stems: weights(fields.entry('stems')),
  };
}

function weights(entry: Entry): Map<string, number> {
  return new Map(entry.pairs().map(({ key, value }) => [key, numberOf(value, key)]));
}

function number(fields: Fields, key: string): number {
  fields.required(key, ANEW);
  return numberOf(fields.entry(key), key);
}

function numberOf(entry: Entry, key: string): number {
  const value = Number(entry.text() ?? 0);
  if (Number.isFinite(value)) return value;
  entry.complain(`“${key}” is no number`, 'a number', ANEW);
  return 0;
}
