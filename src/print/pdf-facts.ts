/** What a PDF says about itself; texts are plain, empty where there is nothing to say. */
export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47 tag of the document's main language, such as `en`. */
  readonly language: string;
  /** Used both as the date of creation and of change; to the second, in UTC. */
  readonly date: Date;
  /** The program that made the PDF. */
  readonly producer: string;
  /** The program that made the document. */
  readonly creator: string;
  /** Every character that is printed, in any order and more than once. */
  readonly text: string;
}
