/** A fault of the program as the terminal tells it. */
export function faultText(fault: unknown): string {
  return `${stackOf(fault)}\nThis is a fault of Synoptic, not of your files. Please report it with the lines above.`;
}

/** What was thrown, and where. */
export function stackOf(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
