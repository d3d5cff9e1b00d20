import { Document, Header, SectionType, type FileChild, type ISectionOptions } from 'docx';
import type { Briefing } from '../../model/briefing.js';
import type { Labels } from '../labels.js';
import type { Page } from '../page.js';
import { annexPart } from './annex-part.js';
import { DocxContext } from './docx-context.js';
import { changesPart } from './changes-part.js';
import { contents, frontPart } from './front-part.js';
import { paperOf, textWidth } from './geometry.js';
import { heldText } from './held-texts.js';
import { pack } from './pack.js';
import type { Reference } from './read-reference.js';
import { foot, runningHead } from './running-heads.js';
import { sourcesPart } from './sources-part.js';
import { CHARACTER_STYLES, documentDefaults, PARAGRAPH_STYLES } from './styles.js';
import { themePart } from './theme-part.js';

/** What the file takes from outside the briefing. */
export interface DocxOptions {
  /** When the file was made, as it says of itself. */
  readonly date: Date;
  /** The project's own styles; null for the shipped ones. */
  readonly reference: Reference | null;
}

/** The briefing as a Word file, to be edited: one and the same bytes for the same inputs. */
export async function docx(
  page: Page,
  briefing: Briefing,
  labels: Labels,
  { date, reference }: DocxOptions,
): Promise<Uint8Array> {
  const context = new DocxContext(page, labels);
  const front = [...frontPart(context), ...changesPart(context)];
  const themes = themePart(context);
  const back = [...sourcesPart(context), ...annexPart(context)];
  const tool = `${briefing.tool.name} ${briefing.tool.version}`;
  const document = new Document({
    title: heldText(page.title),
    subject: heldText(page.question),
    creator: heldText(briefing.authors.join(', ') || briefing.institution) || tool,
    lastModifiedBy: tool,
    ...stylesOf(page.language, reference),
    sections: [
      section([...front, ...contents(context)], false, true, context),
      ...(themes.length === 0 ? [] : [section(themes, page.landscape, false, context)]),
      section(back, false, false, context),
    ],
  });
  return pack(document, date);
}

function section(
  children: readonly FileChild[],
  landscape: boolean,
  isFirst: boolean,
  context: DocxContext,
): ISectionOptions {
  const { pageSize } = context.page;
  const width = textWidth(pageSize, landscape);
  const head = { default: runningHead(width, !isFirst, context) };
  const feet = { default: foot(width, context) };
  return {
    children,
    headers: isFirst ? { ...head, first: new Header({ children: [context.paragraph(null, [])] }) } : head,
    footers: isFirst ? { ...feet, first: foot(width, context) } : feet,
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: isFirst,
      page: paperOf(pageSize, landscape),
    },
  };
}

/** Our styles; of a project's own reference only those are added that it lacks. */
function stylesOf(
  language: string,
  reference: Reference | null,
): Pick<ConstructorParameters<typeof Document>[0], 'styles' | 'externalStyles' | 'theme'> {
  const defaults = { document: { run: documentDefaults(language) } };
  if (!reference) {
    return {
      styles: {
        default: defaults,
        paragraphStyles: PARAGRAPH_STYLES,
        characterStyles: CHARACTER_STYLES,
      },
    };
  }
  const lacks = ({ id }: { readonly id: string }): boolean => !reference.has.has(id);
  return {
    externalStyles: reference.styles,
    ...(reference.theme === null ? {} : { theme: reference.theme }),
    styles: {
      paragraphStyles: PARAGRAPH_STYLES.filter(lacks),
      characterStyles: CHARACTER_STYLES.filter(lacks),
    },
  };
}
