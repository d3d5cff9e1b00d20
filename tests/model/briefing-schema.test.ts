import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/commands/analyse.js';
import { BRIEFING_SCHEMA } from '../../src/model/briefing-schema.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(BRIEFING_SCHEMA);

describe('the schema of the briefing', () => {
  it.each(['.', 'tests/stories/harbour'])('takes the briefing of %s', (project) => {
    const briefing: unknown = JSON.parse(JSON.stringify(analyse(root + project)));
    validate(briefing);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('names a key that is missing, and one that does not belong', () => {
    const { title: _title, ...briefing } = analyse(root);
    expect(validate({ ...briefing, heading: 'x' })).toBe(false);
    const messages = (validate.errors ?? []).map((error) => JSON.stringify([error.message, error.params]));
    expect(messages.join()).toContain('title');
    expect(messages.join()).toContain('heading');
  });

  it('keeps the keys of the contract in their order', () => {
    const keys = Object.keys(analyse(root));
    const contract = [
      'schema',
      'title',
      'question',
      'authors',
      'asOf',
      'status',
      'edition',
      'tool',
      'inputs',
    ];
    const inOrder = [...contract, 'summary', 'sources', 'themes', 'uncoded'];
    expect(keys.filter((key) => inOrder.includes(key))).toEqual(inOrder);
  });
});
