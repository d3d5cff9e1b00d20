import { ConcreteHyperlink, type IContext, type IXmlableObject, type ParagraphChild } from 'docx';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Longer addresses make a file that Word mends or refuses. */
const LONGEST_ADDRESS = 2000;

/** A link out of the document. The library's own takes a random id; this one is given its number. */
export class WebLink extends ConcreteHyperlink {
  readonly #address: string;
  #related = false;

  constructor(children: readonly ParagraphChild[], number: number, address: string) {
    super(children, `Web${number}`);
    this.#address = address;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    if (!this.#related)
      context.viewWrapper.Relationships.addRelationship(this.linkId, HYPERLINK, this.#address, 'External');
    this.#related = true;
    return super.prepForXml(context);
  }
}

/** An address of the web as a file may hold it; null for anything else. */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return /^https?:$/.test(protocol) && href.length <= LONGEST_ADDRESS ? href : null;
}
