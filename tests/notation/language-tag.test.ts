import { describe, expect, it } from 'vitest';
import { languageTag } from '../../src/notation/language-tag.js';
import { YamlFile } from '../../src/notation/yaml-file.js';

function read(text: string): { tag: string; problems: readonly string[] } {
  const yaml = new YamlFile(text, 'a.yml');
  const tag = languageTag(yaml.root.fields(['language']), 'language');
  return { tag, problems: yaml.problems.map((problem) => problem.what) };
}

describe('languageTag', () => {
  it.each(['en', 'ru', 'pt-BR', 'zh-Hant-TW', 'be'])('takes %s', (tag) => {
    expect(read(`language: ${tag}`)).toEqual({ tag, problems: [] });
  });

  it('takes nothing for English', () => {
    expect(read('{}')).toEqual({ tag: 'en', problems: [] });
    expect(read('language:')).toEqual({ tag: 'en', problems: [] });
  });

  it('takes no for Norwegian, not for a refusal', () => {
    expect(read('language: no')).toEqual({ tag: 'no', problems: [] });
  });

  it.each(['English', 'e', 'en_GB', '12', '"en "x', 'en-'])('complains of %s', (tag) => {
    if (tag.includes('x')) return expect(() => read(`language: ${tag}`)).toThrow();
    return expect(read(`language: ${tag}`).problems).toHaveLength(1);
  });
});
