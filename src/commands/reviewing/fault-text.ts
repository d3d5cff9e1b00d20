/** A fault of the program as the terminal tells it. */
export function faultText(fault: unknown): string {
  const lines = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return `${lines}\nThis is a fault of Synoptic, not of your files. Please report it with the lines above.`;
}
