import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ComparedBriefing } from '../../../src/commands/compared-briefing.js';
import { explainedDiff } from '../../../src/commands/explained-diff.js';
import type { InputTexts } from '../../../src/commands/rebuild.js';
import { toldDiff } from '../told.js';
import {
  codebook,
  document,
  edited,
  edition,
  HARBOUR,
  MIDDLE,
  NEW,
  now,
  OLD,
  ruling,
  theme,
  THEMES,
} from './harbour.js';

const here = fileURLToPath(new URL('.', import.meta.url));

type Changes = Readonly<Record<string, string | null>>;

const [quotas = '', piers = '', crews = ''] = THEMES;
const [quota = '', keeper = '', pier = ''] = OLD;
const [openQuota = '', openPier = '', rest = ''] = NEW;
const FENCED = `<!-- furniture -->\n${pier}\n<!-- /furniture -->`;
const BERTHS = theme('berths', 'Berths', 'lighthouse*', 'pier*');
const TWO = edited(HARBOUR, { 'sources/2010.md': null });

/** What is edited, and what the project was before where that is not the harbour. */
const STORIES: Readonly<Record<string, readonly [changes: Changes, before?: InputTexts]>> = {
  'a source is added': [{ 'sources/2024.md': document(2024, 'The quota is gone.', 'Crews rest at will.') }],
  'a source is put between two dates': [{ 'sources/2010.md': document(2010, ...MIDDLE) }, TWO],
  'a source is put between two of more dates': [
    { 'sources/2004.md': document(2004, 'A pier for the ferries is planned.') },
  ],
  'a source is removed': [{ 'sources/2010.md': null }],
  'a paragraph is moved': [{ 'sources/1999.md': document(1999, pier, quota, keeper) }],
  'a sentence is reworded': [
    {
      'sources/1999.md': document(
        1999,
        quota.replace('Each boat may land', 'Every vessel may bring in'),
        keeper,
        pier,
      ),
    },
  ],
  'a negation is put in': [
    { 'sources/2022.md': document(2022, openQuota, openPier.replace('is open', 'is not open'), rest) },
  ],
  'a number is changed': [
    { 'sources/2022.md': document(2022, openQuota.replace('250', '350'), openPier, rest) },
  ],
  'a date is changed': [
    { 'sources/2022.md': document(2022, openQuota, openPier.replace('2020', '2021'), rest) },
  ],
  'a theme has another title': [
    { 'sources/themes.yml': codebook(quotas, theme('piers', 'Piers and moles', 'pier*'), crews) },
  ],
  'a theme has another id': [
    { 'sources/themes.yml': codebook(quotas, theme('moles', 'Piers and moles', 'pier*'), crews) },
  ],
  'a theme is split': [
    { 'sources/themes.yml': codebook(quotas, theme('lights', 'Lights', 'lighthouse*'), piers, crews) },
    edited(HARBOUR, { 'sources/themes.yml': codebook(quotas, BERTHS, crews) }),
  ],
  'themes are merged': [
    { 'sources/themes.yml': codebook(quotas, BERTHS, crews) },
    edited(HARBOUR, {
      'sources/themes.yml': codebook(quotas, theme('lights', 'Lights', 'lighthouse*'), piers, crews),
    }),
  ],
  'a theme is removed and another added': [
    { 'sources/themes.yml': codebook(quotas, theme('keepers', 'Keepers', 'keeper*'), crews) },
  ],
  'a term is added': [
    { 'sources/themes.yml': codebook(quotas, piers, theme('crews', 'Crews', 'crew*', 'keeper')) },
  ],
  'two rulings stand on one quote': [
    { 'sources/rulings.yml': ruling('add', 'crews', keeper) + ruling('pin', 'crews', keeper) },
  ],
  'a ruling rejects a quote': [{ 'sources/rulings.yml': ruling('reject', 'piers', pier) }],
  'a quote occurs twice': [{ 'sources/1999.md': document(1999, quota, keeper, pier, quota) }],
  'a ruling is on a source that is added': [
    {
      'sources/2024.md': document(2024, 'The quota is gone.'),
      'sources/rulings.yml': ruling('reject', 'quotas', 'The quota is gone.', 'charter-2024'),
    },
  ],
  'a term of a source that is added': [
    {
      'sources/2024.md': document(2024, 'A breakwater shelters the quay.'),
      'sources/themes.yml': codebook(quotas, theme('piers', 'Piers', 'pier*', 'breakwater'), crews),
    },
  ],
  'a judgement is written, of sources old and new': [
    {
      'sources/2024.md': document(2024, 'The quota is gone.'),
      'sources/judgements/quotas.md':
        '---\nauthor: desk\ndate: 2024-02-01\n---\nThe quota fell [@charter-1999/par1; @charter-2010/par1]. It is gone [@charter-2024/par1].\n',
      'sources/judgements/crews.md':
        '---\nauthor: desk\ndate: 2024-02-01\n---\nCrews rest [@charter-2010/par2].\n',
    },
  ],
  'a paragraph is fenced as furniture': [
    { 'sources/2010.md': document(2010, ...MIDDLE, 'The pier leans.', FENCED) },
    edited(HARBOUR, { 'sources/2010.md': document(2010, ...MIDDLE, 'The pier leans.', pier) }),
  ],
  'the key judgements are written': [
    {
      'sources/judgements/briefing.md':
        '---\nauthor: desk\ndate: 2024-02-01\n---\nThe quota fell [@charter-1999/par1; @charter-2010/par1].\n',
    },
  ],
  'everything at once': [
    {
      'sources/1999.md': document(1999, pier, quota.replace('may land', 'may not land'), keeper),
      'sources/2010.md': null,
      'sources/2022.md': document(2022, openQuota.replace('250', '350'), rest, 'The quay is free.'),
      'sources/2024.md': document(2024, 'The quota is gone.', 'Crews rest at will.'),
      'sources/themes.yml': codebook(
        theme('catch', 'Catch quotas', 'quota*'),
        theme('piers', 'Piers', 'pier*', 'quay'),
        crews,
      ),
      'sources/rulings.yml':
        ruling('add', 'crews', keeper) + ruling('reject', 'crews', 'Crews rest at will.', 'charter-2024'),
    },
  ],
};

function expectGolden(name: string, found: object): void {
  const file = `${here}expected/${name.replaceAll(/[ ,]+/g, '-')}.json`;
  const text = `${JSON.stringify(found, null, 2)}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(`${here}expected`, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}

describe('the stories of two states', () => {
  it.each(Object.entries(STORIES))('tell what differs, and why: %s', (name, [changes, files = HARBOUR]) => {
    const before = edition(files);
    expectGolden(name, toldDiff(explainedDiff(before, now(edited(files, changes), before))));
  });

  it('tell that the tool alone did it', () => {
    const today = edition(HARBOUR);
    const { briefing } = today;
    const before: ComparedBriefing = {
      ...today,
      briefing: {
        ...briefing,
        tool: { name: 'Synoptic', version: '0.0.9' },
        themes: briefing.themes.map((one) =>
          one.id === 'crews' ? { ...one, codings: one.codings.slice(1) } : one,
        ),
      },
    };
    expectGolden('the tool reads otherwise', toldDiff(explainedDiff(before, now(HARBOUR, before))));
  });

  it('tell of no difference where only the version of the tool is another', () => {
    const today = edition(HARBOUR);
    const before = {
      ...today,
      briefing: { ...today.briefing, tool: { name: 'Synoptic', version: '0.0.9' } },
    };
    expect(explainedDiff(before, now(HARBOUR, before))).toMatchObject({
      causesKnown: true,
      sources: [],
      themes: [],
    });
  });
});
