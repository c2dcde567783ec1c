const shape = /^(\d{4})-(0[1-9]|1[0-2]|Q[1-4])$/;

/** Whether a text names a month (`2026-09`) or a quarter (`2026-Q3`). */
export function isPeriod(text: string): boolean {
  return shape.test(text);
}

/** The first day of a period, and the first after it, as calendar dates. */
export function daysOf(period: string): { from: string; before: string } {
  const { year, month, months } = read(period);
  return { from: dayOf(year, month), before: dayOf(year, month + months) };
}

/** Every period from one to another of the same kind, both with; none where the first is the later. */
export function periodsBetween(first: string, last: string): string[] {
  const all: string[] = [];
  for (let each = first; each <= last; each = after(each)) all.push(each);
  return all;
}

/** The year of a period, and its quarter where it is one; null for a month. */
export function partsOf(period: string): { year: number; quarter: number | null } {
  const { year, month, months } = read(period);
  return { year, quarter: months === 3 ? Math.floor(month / 3) + 1 : null };
}

function after(period: string): string {
  const { year, month, months } = read(period);
  const next = month + months;
  const [toYear, toMonth] = next > 12 ? [year + 1, next - 12] : [year, next];
  return months === 1 ? `${toYear}-${String(toMonth).padStart(2, '0')}` : `${toYear}-Q${Math.floor(toMonth / 3) + 1}`;
}

function read(period: string): { year: number; month: number; months: 1 | 3 } {
  const [, year = '', part = ''] = shape.exec(period) ?? [];
  return part.startsWith('Q')
    ? { year: Number(year), month: (Number(part.slice(1)) - 1) * 3 + 1, months: 3 }
    : { year: Number(year), month: Number(part), months: 1 };
}

function dayOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
}
