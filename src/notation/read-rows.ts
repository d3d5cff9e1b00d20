import type { GoldRow, Judged, PairRow, PassageRow, RulingRow, SentenceRow } from '../model/row.js';
import { JsonValue } from './json-value.js';
import { LANGUAGE_TAG } from './language-tag.js';
import type { Line } from './line-splitter.js';

const REMEDY = 'mend the row; what was printed before it stands';

/** A row `{"id", "source"?, "text", "language"?}`; other fields are ignored. Throws a Refusal with its line. */
export function readPassageRow({ text, where }: Line): PassageRow {
  return passage(JsonValue.row(text, where, REMEDY));
}

/** A row of gold: a passage with `themes`, all that apply, or with `target` and `label`, what was judged of one theme. */
export function readGoldRow({ number, text, where }: Line): GoldRow {
  const row = JsonValue.row(text, where, REMEDY);
  return { ...passage(row), judged: judged(row), line: number };
}

/** A row `{"text", "theme", "label"}`: what was ruled on a passage; other fields are ignored. */
export function readRulingRow({ number, text, where }: Line): RulingRow {
  const row = JsonValue.row(text, where, REMEDY);
  return {
    id: number,
    source: null,
    text: row.field('text').text(),
    language: language(row),
    theme: row.field('theme').text(),
    accepted: row.field('label').verdict(),
  };
}

/** A row `{"pair", "old": [{"id", "text"}], "new": […]}`; other fields are ignored. */
export function readPairRow({ text, where }: Line): PairRow {
  const row = JsonValue.row(text, where, REMEDY);
  return {
    pair: row.field('pair').id(),
    old: sentences(row, 'old'),
    newer: sentences(row, 'new'),
    language: language(row),
  };
}

function passage(row: JsonValue): PassageRow {
  return {
    id: row.field('id').id(),
    source: row.field('source').orNull((value) => String(value.id())),
    text: row.field('text').text(),
    language: language(row),
  };
}

function language(row: JsonValue): string | null {
  return row
    .field('language')
    .orNull((value) => value.text(LANGUAGE_TAG, 'a language tag such as en, ru or pt-BR'));
}

function judged(row: JsonValue): Judged {
  const [themes, target] = [row.field('themes'), row.field('target')];
  if (themes.stands === target.stands) {
    const what = themes.stands ? 'both “themes” and “target”' : 'neither “themes” nor “target”';
    throw row.refuse(what, '“themes”, all that apply, or “target” with “label”');
  }
  if (themes.stands) return { kind: 'all', themes: themes.list((theme) => theme.text()) };
  return { kind: 'one', theme: target.text(), applies: row.field('label').verdict() };
}

function sentences(row: JsonValue, key: 'old' | 'new'): SentenceRow[] {
  const seen = new Set<string>();
  return row.field(key).list((item) => {
    const sentence = { id: item.field('id').id(), text: item.field('text').text() };
    const name = JSON.stringify(sentence.id);
    if (seen.has(name))
      throw item.refuse(`the id ${name} stands twice in “${key}”`, 'an id for each sentence');
    seen.add(name);
    return sentence;
  });
}
