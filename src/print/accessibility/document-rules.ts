import type { InspectedPdf } from './inspected-pdf.js';
import type { Breach, Rule } from './rule.js';

/** A language tag as RFC 3066 has it (ISO 14289-1, 7.2). */
const LANGUAGE = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i;
const UA_NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/';

function file(what: string): Breach {
  return { page: null, what };
}

/** Rules about the file as a whole. */
export const documentRules: readonly Rule[] = [
  {
    id: 'marked',
    says: 'The file is said to be tagged, and has a structure tree.',
    clause: '6.2, 7.1',
    checkpoints: ['01-007'],
    *breaches(pdf) {
      const info = pdf.dict(pdf.document.catalog, 'MarkInfo');
      if (!pdf.isTrue(info, 'Marked')) yield file('the catalogue does not call the file tagged');
      if (pdf.isTrue(info, 'Suspects')) yield file('the catalogue calls the tags suspect');
      if (pdf.nodes.length === 0) yield file('there is no structure tree');
    },
  },
  {
    id: 'title',
    says: 'The title stands in the metadata, and is shown in place of the file’s name.',
    clause: '7.1',
    checkpoints: ['06-001', '06-003', '07-001', '07-002'],
    *breaches(pdf) {
      const title = valueIn(pdf.metadata, 'dc:title');
      if (title === '') yield file('the metadata have no title');
      else if (title !== printable(pdf.document.getTitle() ?? ''))
        yield file('the metadata and the file give two titles');
      const preferences = pdf.dict(pdf.document.catalog, 'ViewerPreferences');
      if (!pdf.isTrue(preferences, 'DisplayDocTitle')) yield file('the title is not shown in the window');
    },
  },
  {
    id: 'language',
    says: 'The language of the file, and of whatever is in another, is named.',
    clause: '7.2',
    checkpoints: ['11-001', '11-002', '11-003', '11-004', '11-006'],
    *breaches(pdf) {
      const language = pdf.text(pdf.document.catalog, 'Lang');
      if (!LANGUAGE.test(language)) yield file(`the file’s language is “${language}”`);
      const stated = valueIn(pdf.metadata, 'dc:language');
      if (stated !== '' && stated !== language) yield file('the metadata and the file name two languages');
      for (const node of pdf.nodes) {
        const own = pdf.value(node.dict, 'Lang') === undefined ? null : pdf.text(node.dict, 'Lang');
        if (own !== null && !LANGUAGE.test(own))
          yield { page: pdf.pageOf(node), what: `a language is “${own}”` };
      }
    },
  },
  {
    id: 'attachments',
    says: 'Attached files have names that every reader can show.',
    clause: '7.11',
    checkpoints: ['21-001'],
    *breaches(pdf) {
      for (const [, object] of pdf.document.context.enumerateIndirectObjects()) {
        if (!(object instanceof pdf.lib.PDFDict) || !object.has(pdf.lib.PDFName.of('EF'))) continue;
        if (pdf.text(object, 'F') === '' || pdf.text(object, 'UF') === '')
          yield file('an attached file has no name');
      }
    },
  },
];

/** Comes last: the mark has to be there where all others hold, and only there. */
export const identifierRule: Rule = {
  id: 'identifier',
  says: 'The metadata call the file PDF/UA-1, and rightly.',
  clause: '5',
  checkpoints: ['06-002'],
  *breaches({ metadata }, found) {
    const named = metadata.includes(`xmlns:pdfuaid="${UA_NAMESPACE}"`);
    const claimed = named && valueIn(metadata, 'pdfuaid:part') === '1';
    if (!claimed && found.length === 0) yield file('the metadata do not call it PDF/UA-1, though it is');
    if (claimed && found.length > 0) yield file('the metadata call it PDF/UA-1, which it is not');
  },
};

/** What XML can hold of a text. */
function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '').trim();
}

/** The first value of a property in an XMP packet, plain or in a list; empty where it is not there. */
function valueIn(packet: InspectedPdf['metadata'], name: string): string {
  const body = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(packet)?.[1] ?? '';
  const text = /<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(body)?.[1] ?? body;
  return text.trim().replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
