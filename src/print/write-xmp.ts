import type { PDFStream } from '@cantoo/pdf-lib';
import { findBreaches } from './accessibility/check-accessibility.js';
import { InspectedPdf } from './accessibility/inspected-pdf.js';
import type { PdfFacts } from './pdf-facts.js';
import type { FinishStep } from './printed-pdf.js';

/**
 * Puts the same facts into an XMP packet on the catalogue, uncompressed so that any tool can find it; and calls the file
 * PDF/UA-1 where nothing in it breaks a rule of that which a program can see.
 */
export const writeXmp: FinishStep = ({ document, contents, structure, lib }, facts) => {
  const { context, catalog } = document;
  const packet = (accessible: boolean): PDFStream =>
    context.stream(new TextEncoder().encode(xmpPacket(facts, accessible)), {
      Type: 'Metadata',
      Subtype: 'XML',
    });
  const place = context.register(packet(true));
  catalog.set(lib.PDFName.of('Metadata'), place);
  const breaches = findBreaches(new InspectedPdf(document, contents, structure, lib));
  if (breaches.length > 0) context.assign(place, packet(false));
};

/** The XMP packet (ISO 16684-1) for these facts, empty ones left out; `accessible`: with the mark of PDF/UA-1. */
export function xmpPacket(facts: PdfFacts, accessible: boolean): string {
  const date = facts.date.toISOString().replace(/\.\d+Z$/, 'Z');
  const fields = [
    '<dc:format>application/pdf</dc:format>',
    list('dc:title', 'Alt', facts.title),
    list('dc:creator', 'Seq', facts.author),
    list('dc:description', 'Alt', facts.subject),
    list('dc:language', 'Bag', facts.language),
    text('xmp:CreatorTool', facts.creator),
    text('xmp:CreateDate', date),
    text('xmp:ModifyDate', date),
    text('xmp:MetadataDate', date),
    text('pdf:Producer', facts.producer),
    text('pdfuaid:part', accessible ? '1' : ''),
  ].filter(Boolean);
  return [
    // The packet begins with a byte order mark and this id, both prescribed.
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    ...fields,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

function text(name: string, value: string): string {
  return value && `<${name}>${escapeXml(value)}</${name}>`;
}

function list(name: string, kind: 'Alt' | 'Bag' | 'Seq', value: string): string {
  const language = kind === 'Alt' ? ' xml:lang="x-default"' : '';
  return (
    value && `<${name}><rdf:${kind}><rdf:li${language}>${escapeXml(value)}</rdf:li></rdf:${kind}></${name}>`
  );
}

function escapeXml(value: string): string {
  // Control characters have no place in XML 1.0, not even escaped.
  const printable = value.replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '');
  return printable.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
