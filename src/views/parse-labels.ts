import { YamlFile } from '../notation/yaml-file.js';
import { Labels } from './labels.js';

/** Reads a label file: a mapping of keys to texts. Throws a Refusal where it is not one. */
export function parseLabels(text: string, path: string, language: string): Labels {
  const yaml = new YamlFile(text, path);
  const texts = new Map(yaml.root.pairs().map(({ key, value }) => [key, value.text() ?? '']));
  yaml.finish();
  return new Labels(language, texts);
}
