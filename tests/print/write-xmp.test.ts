import { describe, expect, it } from 'vitest';
import { xmpPacket } from '../../src/print/write-xmp.js';

const facts = {
  title: 'A < B',
  author: 'R & D\u0007',
  subject: '',
  language: 'ru',
  date: new Date('2020-01-02T03:04:05Z'),
  producer: 'P',
  creator: 'C',
  text: '',
};

describe('xmpPacket', () => {
  it('states every fact once, escaped for XML', () => {
    const packet = xmpPacket(facts, true);
    expect(packet).toContain(
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A &lt; B</rdf:li></rdf:Alt></dc:title>',
    );
    expect(packet).toContain('<dc:creator><rdf:Seq><rdf:li>R &amp; D</rdf:li></rdf:Seq></dc:creator>');
    expect(packet).toContain('<dc:language><rdf:Bag><rdf:li>ru</rdf:li></rdf:Bag></dc:language>');
    expect(packet).toContain('<pdf:Producer>P</pdf:Producer>');
    expect(packet).toContain('<xmp:CreateDate>2020-01-02T03:04:05Z</xmp:CreateDate>');
  });

  it('leaves out what is empty', () => {
    expect(xmpPacket(facts, true)).not.toMatch(/dc:description|pdfaid/);
  });

  it('calls the file PDF/UA-1 only where it is', () => {
    expect(xmpPacket(facts, true)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmpPacket(facts, false)).not.toContain('pdfuaid:part');
  });
});
