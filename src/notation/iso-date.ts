/** Whether `text` is a day, month or year of the calendar as ISO 8601 writes it. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isIsoDay(text: string): boolean {
  return text.length === 10 && isIsoDate(text);
}

/** The first day of an ISO day, month or year. */
export function firstDay(iso: string): string {
  const [year = '', month = '01', day = '01'] = iso.split('-');
  return `${year}-${month}-${day}`;
}
