import { TOWNS } from '@/lib/drawing/land';
import { type Counted, personsWho, type QuestionCounts, shownOfAll, shownPart } from './counted-persons';
import { townPart } from './survey-answer';
import type { QuestionOf } from './survey-definition';
import type { Figure } from './survey-views';

/**
 * Places gathered at the town each is nearest to, as the number of persons who put one there, the most first: exactly
 * where somebody pointed is never shown. Towns with fewer than five are left out, and cannot be told from those nobody
 * pointed at.
 */
export function placesFigure(
  question: QuestionOf<'place'>,
  mayBeSkipped: boolean,
  counts: QuestionCounts,
  counted: Counted,
): Extract<Figure, { type: 'places' }> {
  const sizes = TOWNS.map(({ name }) => personsWho(counts, counted, ({ part }) => part === townPart(name)));
  const shown = question.max > 1 ? sizes.map((size) => shownPart(size, counted)) : shownOfAll(sizes, mayBeSkipped, counted).sizes;
  const towns = TOWNS.flatMap(({ name, lon, lat }, at) => {
    const persons = shown[at] ?? null;
    return persons === null ? [] : [{ name, lon, lat, persons }];
  });
  return {
    type: 'places',
    persons: shownPart(counts.answered, counted),
    towns: towns.toSorted((one, other) => other.persons - one.persons),
  };
}
