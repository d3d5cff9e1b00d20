import { nearest } from '../errors.js';
import { YamlFile } from '../notation/yaml-file.js';
import { Labels } from './labels.js';

/** Reads a label file: a mapping of keys to texts. Throws a Refusal where it is not one. */
export function parseLabels(text: string, path: string, language: string): Labels {
  const yaml = new YamlFile(text, path);
  const texts = new Map(yaml.root.pairs().map(({ key, value }) => [key, value.text() ?? '']));
  yaml.finish();
  return new Labels(language, texts);
}

/**
 * Lays a label file that gives some of the words otherwise over the shipped words. Throws a Refusal with every key that is
 * not one of theirs, and every text that asks for values which theirs does not have.
 */
export function labelsOver(shipped: Labels, text: string, path: string, language: string): Labels {
  const yaml = new YamlFile(text, path);
  const own = yaml.root.pairs().map(({ key, keyEntry, value }): readonly [string, string] => {
    const pattern = shipped.texts.get(key);
    const said = value.text() ?? '';
    if (pattern === undefined) {
      const near = nearest(key, [...shipped.texts.keys()]);
      const remedy = near ? `did you mean “${near}”?` : 'remove it';
      keyEntry.complain(`unknown label “${key}”`, 'a key of the shipped label file', remedy);
    } else {
      const known = valuesOf(pattern);
      const strange = valuesOf(said).filter((name) => !known.includes(name));
      if (strange.length > 0)
        value.complain(
          `the label “${key}” asks for a value {${strange.join('}, {')}} that it is not given`,
          known.length > 0 ? `no other values than {${known.join('}, {')}}` : 'a text without values',
        );
    }
    return [key, said];
  });
  yaml.finish();
  return new Labels(language, new Map([...shipped.texts, ...own]));
}

/** Names of the values that a pattern asks for. */
function valuesOf(pattern: string): string[] {
  return [...pattern.matchAll(/\{(\w+)(?:\?[^}]*)?\}/g)].map(([, name = '']) => name);
}
