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
  /** What was printed, as HTML: it holds every character that is shown, and what the links are called. */
  readonly text: string;
}
