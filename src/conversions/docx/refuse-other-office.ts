import { Refusal } from '../../errors.js';
import type { InputFile } from '../../model/project.js';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether a file is an OLE compound file: an Office file from before 2007, or a later one under a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return COMPOUND.every((byte, at) => bytes[at] === byte);
}

/** Throws a Refusal for Office files that are no open package. */
export function refuseOtherOffice({ path, bytes }: InputFile): void {
  if (!isCompoundFile(bytes)) return;
  const isLocked = holdsName(bytes, 'EncryptedPackage') || holdsName(bytes, 'EncryptionInfo');
  throw new Refusal(
    isLocked
      ? {
          what: 'the file is protected by a password',
          where: path,
          expected: 'a Word file (.docx) that opens without one',
          remedy: 'open it with the password and save it without',
        }
      : {
          what: 'an Office file in the form used before 2007 (.doc)',
          where: path,
          expected: 'a Word file (.docx)',
          remedy: 'open it in Word or LibreOffice and save it as .docx',
        },
  );
}

/** Names in a compound file are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}
