import { roundStretches, type Stretch, stretchOf } from '@/lib/statistics/number-groups';
import { medianGroup, mergeSmallNeighbours } from '@/lib/statistics/ordered-groups';
import { type Counted, type PartCount, personsWho, type QuestionCounts, shownOfAll } from './counted-persons';
import type { QuestionOf } from './survey-definition';
import type { Figure, Span } from './survey-views';

type Spread = QuestionOf<'scale' | 'rating' | 'number' | 'date'>;
type Step = Pick<Span, 'from' | 'to'> & { matches: (part: PartCount) => boolean };

/**
 * How the answers lie from the lowest to the highest. Neighbours with few persons are shown as one span; the middle
 * answer and the average are worked out from what is shown alone, so that they tell nothing more.
 */
export function spreadFigure(question: Spread, mayBeSkipped: boolean, counts: QuestionCounts, counted: Counted): Figure {
  const steps = stepsOf(question, counts);
  const sizes = steps.map(({ matches }) => personsWho(counts, counted, matches));
  const merged = mergeSmallNeighbours(sizes.map((size) => size.reduce((sum, persons) => sum + persons, 0)));
  const together = merged.map(({ from, to }) =>
    counted.persons.map((_, group) => sizes.slice(from, to + 1).reduce((sum, size) => sum + (size[group] ?? 0), 0)),
  );
  const { sizes: shown, ...rest } = shownOfAll(together, mayBeSkipped, counted);
  const spans = merged.map(({ from, to }, index) => ({
    from: steps[from]?.from ?? null,
    to: steps[to]?.to ?? null,
    persons: shown[index] ?? null,
  }));
  const of = question.kind === 'number' ? 'numbers' : question.kind === 'date' ? 'dates' : 'steps';
  return { type: 'spread', of, spans, median: medianOf(spans), average: of === 'steps' ? averageOf(spans) : null, ...rest };
}

function stepsOf(question: Spread, { parts }: QuestionCounts): Step[] {
  if (question.kind === 'date') return datesOf(parts);
  if (question.kind === 'number') {
    const values = parts.flatMap(({ number, persons }) => (number === null ? [] : { value: number, persons: sum(persons) }));
    const stretches = values.length > 0 ? roundStretches(values) : [];
    return stretches.map((stretch, index) => toStep(stretch, index, stretches));
  }
  const [from, to] = question.kind === 'rating' ? [1, question.steps] : [question.from, question.to];
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const value = from + index;
    return { from: value, to: value, matches: ({ number }) => number === value };
  });
}

function toStep({ from, below }: Stretch, index: number, stretches: readonly Stretch[]): Step {
  return { from, to: below, matches: ({ number }) => number !== null && stretchOf(number, stretches) === index };
}

/** Days when all are within a month, months when within two years, else years: every one from the first to the last. */
function datesOf(parts: readonly PartCount[]): Step[] {
  const dates = parts.flatMap(({ choice }) => choice ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return [];
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  const length = days <= 31 ? 10 : days <= 731 ? 7 : 4;
  const names = [...new Set(dates.map((date) => date.slice(0, length)))];
  return names.map((name) => ({ from: name, to: name, matches: ({ choice }) => choice?.startsWith(name) === true }));
}

function medianOf(spans: readonly Span[]): Pick<Span, 'from' | 'to'> | null {
  if (spans.some(({ persons }) => persons === null)) return null;
  const middle = spans[medianGroup(spans.map(({ persons }) => persons ?? 0)) ?? -1];
  return middle ? { from: middle.from, to: middle.to } : null;
}

function averageOf(spans: readonly Span[]): number | null {
  let [total, persons] = [0, 0];
  for (const span of spans) {
    if (span.persons === null || span.from !== span.to || typeof span.from !== 'number') return null;
    total += span.from * span.persons;
    persons += span.persons;
  }
  return persons === 0 ? null : total / persons;
}

function sum(persons: readonly number[]): number {
  return persons.reduce((total, each) => total + each, 0);
}
