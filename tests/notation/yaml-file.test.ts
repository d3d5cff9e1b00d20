import { describe, expect, it } from 'vitest';
import { YamlFile } from '../../src/notation/yaml-file.js';
import { problemsOf } from '../sources/sample.js';

const KEYS = ['id', 'title', 'published', 'note'] as const;

function fieldsOf(text: string, linesBefore = 0) {
  const yaml = new YamlFile(text, 'a.yml', linesBefore);
  return { yaml, fields: yaml.root.fields(KEYS) };
}

describe('YamlFile', () => {
  it.each([
    ['an unclosed list', 'id: [a', 1],
    ['a tab for indentation', 'id:\n\t- a', 2],
    ['a colon in a bare value', 'title: a: b', 1],
    ['a key given twice', 'id: a\ntitle: b\nid: c', 3],
    ['an unclosed quotation mark', 'id: a\ntitle: "b', 2],
  ])('refuses %s with its line', (_, text, line) => {
    const [problem] = problemsOf(() => new YamlFile(text, 'a.yml'));
    expect(problem?.what).toContain('not valid YAML');
    expect(problem?.where).toMatch(new RegExp(`^a\\.yml:${line}:\\d+$`));
  });

  it.each([
    ['a tab behind a value', '- id: a\n\ttitle: b\n', 'a tab indents the line', 2],
    ['words behind quotation marks', 'id: "a "b" c"\n', 'words stand behind a closing quotation mark', 1],
    ['a second document', '---\nid: a\n---\nid: b\n', 'a second document begins here', 3],
  ])('says of %s in plain words and once what is wrong', (_, text, what, line) => {
    const problems = problemsOf(() => new YamlFile(text, 'a.yml'));
    expect(problems.map((problem) => problem.what)).toEqual([`not valid YAML: ${what}`]);
    expect(problems[0]?.where).toMatch(new RegExp(`^a\\.yml:${line}:\\d+$`));
  });

  it('names every key of a line that stands twice', () => {
    expect(problemsOf(() => new YamlFile('{id: a, id: b, title: c, title: d}', 'a.yml'))).toHaveLength(2);
  });

  it('counts the lines that stand before the header', () => {
    const [problem] = problemsOf(() => new YamlFile('id: a\nid: b', 'a.md', 1));
    expect(problem?.where).toMatch(/^a\.md:3:/);
  });

  it('refuses an alias bomb', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
      .concat(
        [...'bcdefghi'].map((name, index) => {
          const use = `*${'abcdefgh'[index]}`;
          return `${name}: &${name} [${Array(9).fill(use).join(', ')}]`;
        }),
      )
      .join('\n');
    const [problem] = problemsOf(() => new YamlFile(bomb, 'a.yml', 4));
    expect(problem?.what).toContain('too many YAML aliases');
    expect(problem?.where).toBe('a.yml:5:1');
  });

  it('takes a few aliases', () => {
    const { fields } = fieldsOf('id: &it port\ntitle: *it');
    expect(fields.text('title')).toBe('port');
  });

  it('says of a * without a name before it what is wrong, and where', () => {
    const [problem] = problemsOf(() => new YamlFile('id: a\nterms: [*base, port]', 'a.yml'));
    expect(problem?.what).not.toContain('too many');
    expect(problem?.where).toMatch(/^a\.yml:2:/);
  });

  it.each([
    ['nothing', ''],
    ['white space', '  \n\n'],
    ['a comment', '# nothing'],
  ])('reads %s as an empty file', (_, text) => {
    expect(new YamlFile(text, 'a.yml').root.isEmpty).toBe(true);
  });

  it('refuses lists nested without end, without a crash', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    const read = () => new YamlFile(deep, 'a.yml').root.data();
    expect(problemsOf(read).length).toBeGreaterThan(0);
  });
});

describe('fields of a YamlFile', () => {
  it('complain of an unknown key with the nearest known one', () => {
    const { yaml } = fieldsOf('id: a\npublishd: 1999');
    expect(yaml.problems).toHaveLength(1);
    expect(yaml.problems[0]).toMatchObject({
      what: 'unknown key “publishd”',
      where: 'a.yml:2:1',
      remedy: 'did you mean “published”?',
    });
  });

  it('name no nearest key where none is near', () => {
    const { yaml } = fieldsOf('colour: red');
    expect(yaml.problems[0]?.remedy).not.toContain('did you mean');
  });

  it.each([
    ['a number', 'title: 1999', '1999'],
    ['a number with a zero before it', 'title: 007', '007'],
    ['a decimal', 'title: 1.10', '1.10'],
    ['an octal', 'title: 0o17', '0o17'],
    ['true', 'title: true', 'true'],
    ['yes and no', 'title: no', 'no'],
    ['a date', 'title: 1999-04-28', '1999-04-28'],
    ['a quoted text', 'title: "a\\tb"', 'a\tb'],
    ['a folded text', 'title: >-\n  a\n  b', 'a b'],
    ['blanks at the ends', "title: '  a '", 'a'],
  ])('read %s as text', (_, text, expected) => {
    expect(fieldsOf(text).fields.text('title')).toBe(expected);
  });

  it('are undefined where nothing stands', () => {
    const { fields, yaml } = fieldsOf('title:\nnote: ""\nid: ~');
    expect([fields.text('title'), fields.text('note'), fields.text('published'), fields.text('id')]).toEqual(
      Array(4).fill(undefined),
    );
    expect(yaml.problems).toEqual([]);
  });

  it('complain where a list stands for a single value', () => {
    const { yaml, fields } = fieldsOf('id: a\ntitle: [b, c]');
    expect(fields.text('title')).toBeUndefined();
    expect(yaml.problems[0]).toMatchObject({ what: '“title” is not a single value', where: 'a.yml:2:8' });
  });

  it('complain where a required value is missing, empty or null', () => {
    for (const text of ['id: a', 'title:', 'title: ""', 'title: "  "']) {
      const { yaml, fields } = fieldsOf(text);
      expect(fields.required('title', 'give one')).toBe('');
      expect(yaml.problems.map((problem) => problem.what)).toEqual(['“title” is missing']);
    }
  });

  it('complain once of a required value that is a list', () => {
    const { yaml, fields } = fieldsOf('title: [a]');
    fields.required('title', 'give one');
    expect(yaml.problems).toHaveLength(1);
  });

  it('take one of the words allowed, or complain with the nearest', () => {
    const { yaml, fields } = fieldsOf('note: exerpt');
    expect(fields.oneOf('note', ['full', 'excerpt'])).toBe('full');
    expect(yaml.problems[0]).toMatchObject({ where: 'a.yml:1:7', remedy: 'did you mean “excerpt”?' });
    expect(fieldsOf('note: excerpt').fields.oneOf('note', ['full', 'excerpt'])).toBe('excerpt');
  });

  it('take a single value for a list of one', () => {
    expect(fieldsOf('note: a').fields.texts('note')).toEqual(['a']);
    expect(fieldsOf('note: [a, 1, ~, b]').fields.texts('note')).toEqual(['a', '1', 'b']);
    expect(fieldsOf('note:').fields.texts('note')).toEqual([]);
  });

  it('complain where the file is no mapping', () => {
    const { yaml } = fieldsOf('- a\n- b');
    expect(yaml.problems[0]?.what).toContain('is not a mapping');
  });

  it('take no name of the language’s own for a known key', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const { yaml, fields } = fieldsOf(`${key}: a`);
      expect(yaml.problems[0]?.what).toBe(`unknown key “${key}”`);
      expect(fields.has(key)).toBe(false);
    }
  });

  it('are all finished at once', () => {
    const { yaml, fields } = fieldsOf('titel: a\nnotes: b');
    fields.required('id', 'choose one');
    expect(problemsOf(() => yaml.finish())).toHaveLength(3);
    expect(problemsOf(() => fieldsOf('id: a').yaml.finish())).toEqual([]);
  });

  it('give plain data, aliases within it resolved', () => {
    const yaml = new YamlFile('a: &it 5\nb: {c: [*it, x]}', 'a.yml');
    expect(yaml.root.pairs()[1]?.value.data()).toEqual({ c: [5, 'x'] });
  });

  it('give data that leaves the prototype alone', () => {
    const yaml = new YamlFile('a: {__proto__: {polluted: yes}}', 'a.yml');
    const data = yaml.root.pairs()[0]?.value.data();
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('a complaint within a value', () => {
  it.each([
    ['a bare value', 'id: a*b', 'a.yml:1:6'],
    ['a value in double quotes', 'id: "a*b"', 'a.yml:1:7'],
    ['a value in single quotes', "id: 'a*b'", 'a.yml:1:7'],
  ])('points at the character of %s', (_, text, where) => {
    const { yaml, fields } = fieldsOf(text);
    fields.entry('id').complainWithin(1, 'a star', 'none', 'remove it');
    expect(yaml.problems[0]?.where).toBe(where);
  });
});
