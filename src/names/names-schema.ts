import { NAME_KINDS, type Name } from '../model/name.js';
import { fileSchema, lines, mapping, requiredLine, type Keys } from '../notation/editor-schema.js';

/** The keys of one name. */
export const NAME_KEYS: Keys<keyof Name> = {
  name: requiredLine('The name as it is to be printed.'),
  kind: { description: 'What it names.', enum: NAME_KINDS },
  aliases: lines('Its further spellings in the texts, in any script.'),
};

const names = {
  description: 'Names that the texts write in several ways.',
  type: ['array', 'null'],
  items: mapping(NAME_KEYS, ['name', 'kind']),
};

/** Schema of `sources/names.yml`. */
export const NAMES_SCHEMA = fileSchema(
  'Synoptic: names and their spellings',
  mapping({ names }, [], { type: ['object', 'null'] }),
);
