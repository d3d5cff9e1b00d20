/** What `@cantoo/pdf-lib` exports. */
export type PdfLib = typeof import('@cantoo/pdf-lib');
