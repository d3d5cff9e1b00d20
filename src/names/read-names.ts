import { NAME_KINDS, type Name } from '../model/name.js';
import type { InputFile } from '../model/project.js';
import { decode } from '../notation/decode.js';
import { YamlFile, type Entry } from '../notation/yaml-file.js';
import { NAME_KEYS } from './names-schema.js';

/** Reads `sources/names.yml`, the names a project knows under several spellings. Throws a Refusal with every fault in it. */
export function readNames(file: InputFile): Name[] {
  const yaml = new YamlFile(decode(file), file.path);
  const { root } = yaml;
  if (root.isEmpty) return [];
  const list = root.fields(['names']).entry('names');
  if (!list.isList && !list.isEmpty) {
    list.complain('“names” is not a list', 'entries that begin with “- name:”');
  }
  const names = list.isList ? list.items().map(readName) : [];
  refuseDoubles(names, list.isList ? list.items() : []);
  yaml.finish();
  return names;
}

function readName(entry: Entry): Name {
  if (!entry.isMapping) {
    entry.complain('a name is not a mapping', '{name: …, kind: …, aliases: […]}');
    return { name: '', kind: 'place', aliases: [] };
  }
  const fields = entry.fields(Object.keys(NAME_KEYS));
  const name = fields.required('name', 'give the name as it is to be printed');
  fields.required('kind', `one of: ${NAME_KINDS.join(', ')}`);
  const aliases = fields.texts('aliases');
  for (const spelling of [name, ...aliases]) {
    if (spelling !== '' && !/\p{L}/u.test(spelling))
      entry.complain(`“${spelling}” is no name: it has no letter`, 'a word as it stands in the texts');
  }
  return { name, kind: fields.oneOf('kind', NAME_KINDS), aliases };
}

/** The same name twice is one entry that lost its other half. */
function refuseDoubles(names: readonly Name[], entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const [index, { name, kind }] of names.entries()) {
    const key = `${kind} ${name}`;
    if (name !== '' && seen.has(key))
      entries[index]?.complain(`the ${kind} “${name}” is listed twice`, 'one entry with all its aliases');
    seen.add(key);
  }
}
