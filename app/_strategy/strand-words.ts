/** The letters there is room for beside a mark. */
const mostLetters = 26;
const leastYearsApart = 0.6;

/** A date as a year with decimals. */
export function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** In order of time, without what lies so close after another that the words would cover each other; turns always show. */
export function farApart<Event extends { on: string }>(events: readonly Event[], isTurn: (event: Event) => boolean): Event[] {
  const kept: Event[] = [];
  for (const event of events.toSorted((a, b) => a.on.localeCompare(b.on))) {
    const last = kept.at(-1);
    if (!last || isTurn(event) || yearOf(event.on) - yearOf(last.on) >= leastYearsApart) kept.push(event);
  }
  return kept;
}

/** The first sentence or part of it, cut at a word; the list beside the drawing has it whole. */
export function shortened(text: string): string {
  const sentence = text.split(/[.:]/)[0] ?? text;
  if (sentence.length <= mostLetters) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', mostLetters))} …`;
}
