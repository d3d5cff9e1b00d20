/** A file that a PDF carries. */
export interface Attachment {
  /** Path-like, with forward slashes. */
  readonly name: string;
  readonly content: Uint8Array;
  readonly mimeType: string;
  /** What readers of the PDF are told of it; it holds the SHA-256 of the content. */
  readonly description: string;
  /** Data: the pages were made of it; Source: what it was made of itself. */
  readonly relationship: 'Data' | 'Source';
}
