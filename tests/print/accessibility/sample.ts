import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** A small accessible PDF, made by hand so that it can be damaged one thing at a time. */
export interface Sample {
  readonly document: PDFDocument;
  readonly page: PDFDict;
  readonly root: PDFDict;
  /** Elements by their type, annotation and font by name. */
  readonly at: (name: string) => PDFDict;
  /** Puts another content on the page. */
  readonly show: (change: (content: string) => string) => void;
}

const text = (height: number) => `BT /F1 9 Tf 1 0 0 1 50 ${height} Tm (ab) Tj ET`;
const CONTENT = [
  `/Artifact <</Type /Pagination /Subtype /Header>> BDC ${text(820)} EMC`,
  ...['H1', 'Link', 'TH', 'TD', 'Lbl', 'LBody', 'Note'].map(
    (type, mcid) => `/${type} <</MCID ${mcid}>> BDC ${text(700 - mcid * 20)} EMC`,
  ),
  '/Figure <</MCID 7>> BDC 0 0 9 9 re f EMC',
  '/Artifact BMC 0 0 9 1 re f EMC',
].join('\n');

const CMAP =
  '1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <61> <0061> <62> <0062> endbfchar';
const XMP = `<rdf:Description xmlns:dc="x" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><dc:title><rdf:Alt>
<rdf:li xml:lang="x-default">A &amp; B</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part></rdf:Description>`;

export async function sample(): Promise<Sample> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  const page = document.addPage([595, 842]);
  const known = new Map<string, PDFDict>();

  const glyph = context.register(context.stream('500 0 d0 0 0 400 700 re f'));
  known.set(
    'font',
    context.obj({ Type: 'Font', Subtype: 'Type3', FontBBox: [0, 0, 500, 700], FirstChar: 97, LastChar: 98 }),
  );
  const font = at('font');
  font.set(PDFName.of('FontMatrix'), context.obj([0.001, 0, 0, 0.001, 0, 0]));
  font.set(PDFName.of('Widths'), context.obj([500, 500]));
  font.set(PDFName.of('Encoding'), context.obj({ Type: 'Encoding', Differences: [97, 'a', 'b'] }));
  font.set(PDFName.of('CharProcs'), context.obj({ a: glyph, b: glyph }));
  font.set(PDFName.of('ToUnicode'), context.register(context.flateStream(CMAP)));
  page.node.set(PDFName.of('Resources'), context.obj({ Font: { F1: context.register(font) } }));

  function at(name: string): PDFDict {
    const dict = known.get(name);
    if (!dict) throw new Error(`no ${name} in the sample`);
    return dict;
  }
  const held: PDFRef[] = [];
  const kids = new Map<PDFRef, (PDFRef | PDFDict | PDFNumber)[]>();
  function element(type: string, parent: PDFRef, mcid: number | null = null): PDFRef {
    const dict = context.obj({ Type: 'StructElem', S: type, P: parent });
    const ref = context.register(dict);
    known.set(type, dict);
    kids.set(ref, []);
    kids.get(parent)?.push(ref);
    if (mcid === null) return ref;
    dict.set(PDFName.of('Pg'), page.ref);
    kids.get(ref)?.push(PDFNumber.of(mcid));
    held[mcid] = ref;
    return ref;
  }

  const rootRef = context.nextRef();
  const top = element('Document', rootRef);
  element('H1', top, 0);
  const link = element('Link', element('P', top), 1);
  const table = element('Table', top);
  const [head, row] = [element('TR', table), element('TR', table)];
  element('TH', head, 2);
  element('TD', row, 3);
  const item = element('LI', element('L', top));
  element('Lbl', item, 4);
  element('LBody', item, 5);
  element('Note', top, 6);
  element('Figure', top, 7);
  at('TH').set(PDFName.of('A'), context.obj([{ O: 'Table', Scope: 'Column' }]));
  at('Note').set(PDFName.of('ID'), PDFString.of('note1'));
  at('Figure').set(PDFName.of('Alt'), PDFString.of('A chart'));

  const annotation = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 9, 9],
    Dest: 'x',
    StructParent: 1,
  });
  known.set('annotation', annotation);
  annotation.set(PDFName.of('Contents'), PDFHexString.fromText('ab'));
  const annotationRef = context.register(annotation);
  kids.get(link)?.push(context.obj({ Type: 'OBJR', Obj: annotationRef, Pg: page.ref }));
  page.node.set(PDFName.of('Annots'), context.obj([annotationRef]));
  page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  page.node.set(PDFName.of('StructParents'), context.obj(0));

  for (const [ref, list] of kids) context.lookup(ref, PDFDict).set(PDFName.of('K'), context.obj(list));
  const root = context.obj({ Type: 'StructTreeRoot', K: [top], RoleMap: { Em: 'Strong', Strong: 'Span' } });
  root.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: [0, held, 1, link] })));
  root.set(PDFName.of('ParentTreeNextKey'), context.obj(2));
  context.assign(rootRef, root);
  catalog.set(PDFName.of('StructTreeRoot'), rootRef);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(PDFName.of('Lang'), PDFString.of('en'));
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(XMP, { Type: 'Metadata', Subtype: 'XML' })),
  );
  document.setTitle('A & B', { showInWindowTitleBar: true });

  let content = CONTENT;
  const show: Sample['show'] = (change) => {
    content = change(content);
    page.node.set(PDFName.of('Contents'), context.register(context.flateStream(content)));
  };
  show((same) => same);
  return { document, page: page.node, root, at, show };
}

/** The file as it would be read from a disk. */
export async function bytesOf({ document }: Sample): Promise<Uint8Array> {
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}
