import { changesMarkdown } from './since/changes-markdown.js';
import { escapeMarkdown as escape } from './escape-markdown.js';
import type { Badge, JudgementView, Link, Page, SourceView } from './page.js';
import type { AxisLine, CellView, QuoteView, RecordView, SourceLine, ThemeView } from './theme-page.js';
import { piecesMarkdown } from './references/pieces-markdown.js';
import type { FactCell } from './facts-page.js';

/**
 * The briefing as Markdown that reads well on a code-hosting site. Words of a source stand in block quotes, unchanged;
 * `<ins>` and `<del>` mark what a version changed.
 */
export function markdown(page: Page): string {
  const parts = [
    `# ${escape(page.title)}`,
    ...[page.subtitle, page.question].filter((text) => text !== '').map(escape),
    `*${escape(page.byline)}*`,
    ...(page.disclaimer === '' ? [] : [escape(page.disclaimer)]),
    `## ${page.words.keyJudgements}`,
    page.keyJudgements ? judgement(page.keyJudgements) : escape(page.words.noKeyJudgements),
    ...(page.cannotConclude.length > 0
      ? [
          `## ${page.words.cannotBeConcluded} · ${page.words.computed}`,
          page.cannotConclude.map((line) => `- ${escape(line)}`).join('\n'),
        ]
      : []),
    `## ${page.words.whatTheTextsShow} · ${page.words.computed}`,
    overview(page),
    ...headlines(page),
    ...(page.changes ? changesMarkdown(page.changes, null) : []),
    ...page.themes.flatMap((theme) => themeSection(theme, page)),
    ...silentThemes(page),
    `## ${page.words.sources}`,
    ...(page.sources.length === 0 ? [escape(page.words.noSources)] : []),
    ...page.sources.flatMap((source) => sourceSection(source, page)),
    ...furtherQuotes(page),
    ...searchRecords(page),
    ...uncoded(page),
    `## ${page.words.method}`,
    ...page.method.map(escape),
    ...list(page.words.rulings, page.rulings),
    ...list(page.words.warnings, page.warnings),
  ];
  return `${parts.join('\n\n')}\n`;
}

function headlines({ headlines: lines, words }: Page): string[] {
  if (lines.length === 0) return [];
  const items = lines.map((line) => {
    const said = line.badge ? ` · ${badge(line.badge).replace('<br>', ' · ')}` : '';
    return `- [${escape(line.text)}](#${line.anchor})${said}`;
  });
  return [`## ${words.headlines} · ${words.computed}`, items.join('\n')];
}

function silentThemes({ silentThemes: themes, words }: Page): string[] {
  if (themes.length === 0) return [];
  return [
    `## ${words.silentThemes} · ${words.computed}`,
    ...themes.map(({ anchor: id, title, question, changes, records }) => {
      const searched = records.map(
        ({ mark, text, href }) => `- ${escape(mark.label)}: [${escape(text)}](${href})`,
      );
      return [
        `${anchor(id)}\n\n### ${escape(title)}`,
        ...[question, changes.join(' · ')].filter((text) => text !== '').map(escape),
        searched.join('\n'),
      ].join('\n\n');
    }),
  ];
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`### ${title}`, lines.map((line) => `- ${escape(line)}`).join('\n')];
}

function judgement({ label, stale, outdatedBy, paragraphs }: JudgementView): string {
  const prose = paragraphs.map((sentences) =>
    sentences
      .map(({ text, stop, cites, uncited }) => {
        const cited = cites.map((link) => `[${escape(link.text)}](${link.href})`).join('; ');
        const notes = [
          ...(cited === '' ? [] : [` (${cited})`]),
          ...(uncited === '' ? [] : [` (${escape(uncited)})`]),
        ];
        return `${escape(text)}${notes.join('')}${stop}`;
      })
      .join(' '),
  );
  const outdated = outdatedBy.map(
    ({ link, text }) => `- ${link ? `[${escape(link.text)}](${link.href}): ` : ''}${escape(text)}`,
  );
  return [
    ...prose,
    `*${escape(label)}${stale === '' ? '' : ` · **${escape(stale)}**`}*`,
    ...(outdated.length === 0 ? [] : [outdated.join('\n')]),
  ].join('\n\n');
}

function overview({ overview: table, words }: Page): string {
  const heads = table.columns.flatMap((column, place) =>
    place === 0 ? [column.label] : [words.change, column.label],
  );
  const rows = table.rows.map((row) => {
    const cells = row.cells.flatMap((cell) => {
      const said = cell.gist === '' ? cell.clause : cell.gist;
      const text = [...(said === '' ? [] : [escape(said)]), escape(cell.count)].join('<br>');
      return cell.first ? [text] : [cell.badge ? badge(cell.badge) : '', text];
    });
    return [`[${escape(row.title)}](${row.href})`, ...cells];
  });
  return [
    tableRow([words.theme, ...heads.map(escape)]),
    tableRow(['---', ...heads.map(() => '---')]),
    ...rows.map(tableRow),
  ].join('\n');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\n/g, ' ')).join(' | ')} |`;
}

function badge({ text, doubt }: Badge): string {
  return `**${escape(text)}**${doubt === '' ? '' : `<br>${escape(doubt)}`}`;
}

function themeSection(theme: ThemeView, page: Page): string[] {
  const strips = theme.strip.map(({ text, details, axes }) =>
    [`- **${escape(text)}** · ${escape(details)}`, ...axes.map(axisLine)].join('\n'),
  );
  return [
    `${anchor(theme.anchor)}\n\n## ${escape(theme.title)}`,
    ...(theme.question === '' ? [] : [escape(theme.question)]),
    ...(strips.length === 0 ? [] : [`*${escape(page.words.computed)}*\n\n${strips.join('\n')}`]),
    ...(theme.judgement ? [judgement(theme.judgement)] : []),
    ...(theme.lines.length === 0 ? [] : [theme.lines.map(sourceLine).join('\n')]),
    ...factsSection(theme, page),
    ...theme.bands.flatMap((band) =>
      band.rows.flatMap((row) => [
        ...(row.lead === '' ? [] : [`### ${escape(`${row.lead} ${row.shared}`.trim())}`]),
        ...row.cells.flatMap((cell, place) => cellSection(cell, band.columns[place]?.label ?? '', page)),
      ]),
    ),
    ...theme.records.map((one) => record(one, page)),
    ...(theme.further === '' ? [] : [escape(theme.further)]),
  ];
}

function axisLine({ text, cites }: AxisLine): string {
  return ['  -', escape(text), ...cites.map(linked)].join(' ');
}

function sourceLine({ mark, badge: change, count, words, target }: SourceLine): string {
  const said = [
    `[${escape(mark.label)}](#${target})`,
    ...(change ? [escape(change.text)] : []),
    escape(count),
    ...(words === '' ? [] : [`${escape(words)} […]`]),
  ];
  return `- ${said.join(' · ')}`;
}

function factsSection({ facts }: ThemeView, { words }: Page): string[] {
  if (!facts) return [];
  const tables = facts.tables.flatMap(({ columns, rows, note }) => [
    [
      tableRow([words.factObject, ...columns.map(({ label }) => escape(label))]),
      tableRow(['---', ...columns.map(() => '---')]),
      ...rows.map(({ object, cells }) => tableRow([escape(object), ...cells.map(factCell)])),
    ].join('\n'),
    ...(note === '' ? [] : [escape(note)]),
  ]);
  return [`**${escape(words.factsDiffer)}** · *${escape(words.computed)}*`, ...tables];
}

function factCell({ text, resolved, citation, absent }: FactCell): string {
  const cited = citation ? `[${escape(citation.text)}](${citation.href})` : '';
  return [escape(text), escape(resolved), cited, escape(absent)].filter((part) => part !== '').join(' ');
}

function cellSection(cell: CellView, label: string, page: Page): string[] {
  if (cell.record) return [record(cell.record, page)];
  if (cell.quotes.length === 0) return [];
  return [`**${escape(label)}**`, ...cell.quotes.map(quote)];
}

function quote(shown: QuoteView): string {
  const { anchor: id, segments, citation, tags, translations } = shown;
  const { cutBefore, cutAfter, whole } = shown;
  const cut = `[\\[…\\]](${whole})`;
  const words = segments.map((segment) => {
    const { inserted, deleted } = segment;
    const opening = segment.opens ? `${inserted ? '<ins>' : ''}${deleted ? '<del>' : ''}` : '';
    const closing = segment.closes ? `${deleted ? '</del>' : ''}${inserted ? '</ins>' : ''}` : '';
    return `${opening}${escape(segment.text)}${closing}`;
  });
  const text = [...(cutBefore ? [`${cut} `] : []), ...words, ...(cutAfter ? [` ${cut}`] : [])];
  const tagged = tags.map((tag) => ` · *${escape(tag)}*`).join('');
  const own = `${anchor(id)}\n\n> ${text.join('')}\n>\n> — [${escape(citation.text)}](${citation.href})${tagged}`;
  return [own, ...translations.map((one) => `*${escape(one.heading)}* ${escape(one.text)}`)].join('\n\n');
}

function record(view: RecordView, { words }: Page): string {
  const { mark, title, searched, nearest, nothingNear, worth, confirmed } = view;
  const near = nearest
    ? [
        `${words.nearest} “${escape(nearest.text)}” [${escape(nearest.citation.text)}](${nearest.citation.href}). ${escape(nearest.lacked)}`,
      ]
    : [nothingNear].filter((text) => text !== '').map(escape);
  return [
    `**${escape(mark.label)}: ${escape(title)}** · *${escape(words.computed)}*`,
    escape(searched),
    ...near,
    ...[worth, confirmed].filter((text) => text !== '').map(escape),
  ].join('\n\n');
}

function sourceSection(source: SourceView, page: Page): string[] {
  return [
    `${anchor(source.anchor)}\n\n### ${escape(source.label)}`,
    piecesMarkdown(source.entry),
    source.details.map(({ name, value }) => `- ${escape(name)}: ${escape(value)}`).join('\n'),
    ...source.passages.flatMap((passage) => {
      const uses = passage.quotedIn.map((link) => `[${escape(link.text)}](${link.href})`).join(', ');
      const use = uses === '' ? page.words.notQuoted : `${page.words.quotedIn} ${uses}`;
      const text = passage.segments.map((segment) => escape(segment.text)).join('');
      return [
        ...(passage.gap ? [page.words.leftOut] : []),
        ...(passage.heading === '' ? [] : [`*${escape(passage.heading)}*`]),
        `${anchor(passage.anchor)}\n\n${passage.number} ${text} *${use}*`,
      ];
    }),
  ];
}

function furtherQuotes({ further, words }: Page): string[] {
  if (further.length === 0) return [];
  return [
    `## ${words.furtherQuotes}`,
    ...further.flatMap((theme) => [`### ${escape(theme.title)}`, ...theme.quotes.map(quote)]),
  ];
}

function searchRecords(page: Page): string[] {
  if (page.records.length === 0) return [];
  return [
    `## ${page.words.searchRecords}`,
    ...page.records.flatMap((theme) => [
      `### ${escape(theme.title)}`,
      ...theme.records.map((one) => `${anchor(one.anchor)}\n\n${record(one, page)}`),
    ]),
  ];
}

function uncoded({ uncoded: sources, words }: Page): string[] {
  return [
    `## ${words.uncoded}`,
    escape(words.uncodedIntro),
    ...sources.map(({ mark, share, passages, more }) => {
      const lines = passages.map(
        ({ citation, text, cut }) => `- ${linked(citation)} ${escape(text)}${cut ? ` ${words.leftOut}` : ''}`,
      );
      if (more !== '') lines.push(`- ${escape(more)}`);
      return [
        `### ${escape(mark.label)}: ${escape(share)}`,
        lines.length === 0 ? escape(words.uncodedNone) : lines.join('\n'),
      ].join('\n\n');
    }),
  ];
}

function linked({ text, href }: Link): string {
  return href === '' ? escape(text) : `[${escape(text)}](${href})`;
}

function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}
