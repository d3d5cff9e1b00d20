import type { FinishStep } from './printed-pdf.js';

/** Roles that Chromium writes but PDF 1.7 does not know, and the nearest that it does. */
const NEAREST = {
  Aside: 'Div',
  DocumentFragment: 'Sect',
  Em: 'Span',
  FENote: 'Note',
  Strong: 'Span',
  Sub: 'Span',
  Title: 'P',
} as const;

/** Adds a role map for Chromium's own roles. */
export const mapRoles: FinishStep = ({ document, lib: { PDFDict, PDFName } }) => {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (root instanceof PDFDict) root.set(PDFName.of('RoleMap'), document.context.obj({ ...NEAREST }));
};
