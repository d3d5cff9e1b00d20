import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/errors.js';
import { JsonValue } from '../../src/notation/json-value.js';

const parse = (text: string): JsonValue => JsonValue.parse(text, 'file.json', 'ask again');

describe('a JSON value', () => {
  it('gives texts, lists, truths and entries by their shape', () => {
    const root = parse('{"name": "a", "list": ["x", "y"], "is": true, "map": {"k": "v"}, "no": null}');
    expect(root.field('name').text(/^a$/)).toBe('a');
    expect(root.field('list').list((item) => item.text())).toEqual(['x', 'y']);
    expect(root.field('is').truth()).toBe(true);
    expect(root.field('map').entries().map(([key, value]) => [key, value.text()])).toEqual([['k', 'v']]);
    expect(['no', 'missing'].map((name) => root.field(name).orNull((value) => value.text()))).toEqual([null, null]);
  }); // prettier-ignore

  it.each<[string, string, (root: JsonValue) => unknown, string]>([
    ['no JSON', '{', (root) => root, 'not JSON'],
    ['no object', '7', (root) => root.field('a'), 'the file is 7'],
    ['a list for an object', '[]', (root) => root.field('a'), 'the file is a list'],
    ['a missing field', '{}', (root) => root.field('a').text(), '“a” is missing'],
    ['a number deep inside', '{"a": [{"b": 7}]}', (root) => root.field('a').list((item) => item.field('b').text()), '“a[0].b” is 7'],
    ['a text that does not match', '{"a": "x"}', (root) => root.field('a').text(/^y$/, 'a y'), '“a” is "x"'],
    ['an object for a list', '{"a": {"length": 9}}', (root) => root.field('a').list(String), '“a” is an object'],
    ['a text for a truth', '{"a": "true"}', (root) => root.field('a').truth(), '“a” is "true"'],
    ['what every object inherits', '{}', (root) => root.field('constructor').text(), '“constructor” is missing'],
    ['what a prototype would lend', '{"__proto__": {"a": "x"}}', (root) => root.field('a').text(), '“a” is missing'],
  ])('refuses %s, naming its place', (_, text, read, said) => {
    expect(() => read(parse(text))).toThrow(said);
    expect(() => read(parse(text))).toThrow(Refusal);
  }); // prettier-ignore

  it('shows no more than the beginning of a long wrong value', () => {
    const read = () =>
      parse(`{"a": "${'x'.repeat(9999)}"}`)
        .field('a')
        .list(String);
    expect(read).toThrow(/^“a” is "x{59}…$/);
  });

  it('refuses or gives a text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (text, name) => {
        try {
          expect(typeof parse(text).field(name).text()).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
    );
  });
});
