/** The day somebody wrote, as an ISO date: 2026-12-31 as browsers send it, or 31-12-2026, 31.12.2026 and 31/12 2026. Null when it is none. */
export function writtenDate(written: string): string | null {
  const text = written.trim();
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const [, day = isoDay, month = isoMonth, year = isoYear] =
    /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./\s]\s*(\d{4})$/.exec(text) ?? [];
  if (!day || !month || !year) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
