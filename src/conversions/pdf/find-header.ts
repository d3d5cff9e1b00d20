import { nameInOrder, personalName } from '../../language/personal-name.js';
import type { Found, FoundHeader } from '../../model/conversion.js';
import { isIsoDate } from '../../notation/iso-date.js';
import type { PdfBlock } from './blocks.js';
import type { PdfProperties } from './read-pages.js';

// What programs put where a title should stand.
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled.*|без имени.*|document\s?\d*|doc\d+|slide \d+|print|layout \d+|.*\.(?:docx?|rtf|odt|pdf|indd|qxd|qxp|tex|dvi|pptx?|xlsx?|wpd|html?|fm|p65|pmd))$/iu;

const NO_AUTHOR =
  /^(?:admin(?:istrator)?|user|owner|author|unknown|anonymous|guest|default|(?:microsoft )?office.*|microsoft.*|hp|pc|\S*\d\S*|\S+@\S+|.*\b(?:user|pdf|scanner)\b.*)$/i;

/** What the properties of a PDF say, its title else by the largest words of its first page. Nothing doubtful is taken. */
export function findHeader(properties: PdfProperties, blocks: readonly PdfBlock[]): FoundHeader {
  const title = titleOf(properties) ?? firstHeading(blocks);
  const authors = authorsOf(properties);
  const published = dayOf(properties.created);
  const language = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(properties.language)
    ? properties.language
    : undefined;
  return {
    ...(title ? { title } : {}),
    ...(published ? { published: { value: published, from: 'PDF property CreationDate' } } : {}),
    ...(authors ? { authors } : {}),
    ...(language ? { language: { value: language, from: 'language of the PDF (Lang)' } } : {}),
  };
}

function titleOf({ title, xmpTitle }: PdfProperties): Found<string> | undefined {
  if (isTitle(title)) return { value: plain(title), from: 'PDF property Title' };
  return isTitle(xmpTitle) ? { value: plain(xmpTitle), from: 'PDF metadata dc:title' } : undefined;
}

function isTitle(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !NO_TITLE.test(plain(text)) && !/[\ufffd\0]/.test(text);
}

function firstHeading(blocks: readonly PdfBlock[]): Found<string> | undefined {
  const first = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  if (first?.kind !== 'heading' || first.lines[0]?.page !== 1) return undefined;
  return { value: plain(first.lines.map((line) => line.text).join(' ')), from: 'largest words of page 1' };
}

function authorsOf({ author, xmpAuthors }: PdfProperties): Found<readonly string[]> | undefined {
  const several = xmpAuthors.filter(isAuthor).map(plain);
  if (several.length > 1) return { value: several.map(inOrder), from: 'PDF metadata dc:creator' };
  const parts = plain(author)
    .split(/\s*;\s*|\s+(?:and|und|et|и)\s+|\s*&\s*/u)
    .flatMap(commaParts)
    .filter(isAuthor);
  if (parts.length > 0) return { value: parts.map(inOrder), from: 'PDF property Author' };
  return several.length > 0 ? { value: several.map(inOrder), from: 'PDF metadata dc:creator' } : undefined;
}

/** Names of two words or more each are several; else the comma stands between family and given name. */
function commaParts(text: string): string[] {
  const parts = text.split(/\s*,\s*/);
  return parts.length > 1 && parts.every((part) => part.includes(' ')) ? parts : [text];
}

function isAuthor(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !NO_AUTHOR.test(plain(text)) && !text.includes('\ufffd');
}

function inOrder(name: string): string {
  return nameInOrder(personalName(name));
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** `D:20220316101530+01'00'` as a day. */
function dayOf(date: string): string | undefined {
  const [, year, month, day] = /^D?:?(\d{4})-?(\d{2})-?(\d{2})/.exec(date) ?? [];
  const iso = `${year}-${month}-${day}`;
  return isIsoDate(iso) && Number(year) > 1990 ? iso : undefined;
}
