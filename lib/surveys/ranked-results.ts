import { smallestGroup, suppressSmallGroups } from '@/lib/statistics/small-groups';
import { type Counted, personsWho, type QuestionCounts, shownOfAll, toNamed } from './counted-persons';
import type { QuestionOf, SurveyOption } from './survey-definition';
import type { Figure } from './survey-views';

/** An average of fewer would, with its one decimal, tell of one person. */
const fewestAveraged = 20;

/**
 * Options by how high they were placed, and how many placed each first. The average place is only said of so many, and
 * so far from the ends, that it does not tell how a few placed the option.
 */
export function rankingFigure(
  question: QuestionOf<'ranking'>,
  mayBeSkipped: boolean,
  counts: QuestionCounts,
  counted: Counted,
): Figure {
  const { options, top } = question;
  const firsts = options.map(({ key }) => personsWho(counts, counted, ({ part, number }) => part === key && number === 1));
  const { sizes, ...rest } = shownOfAll(firsts, mayBeSkipped, counted);
  const isWhole = counted.persons.length === 1;
  const isOrdered = isWhole && (counts.answered[0] ?? 0) >= smallestGroup;
  const averages = options.map((option) => averagePlace(option, options.length, counts));
  // The places of a person add up to a known sum, so that one hidden average would be found from the others.
  const areShown = isOrdered && top === undefined && !averages.includes(null);
  const places = options.map((option, index) => ({
    ...toNamed(option),
    persons: sizes[index] ?? null,
    average: areShown ? (averages[index] ?? null) : null,
  }));
  const score = new Map(options.map((option) => [option.key, pointsOf(option, top ?? options.length, counts)]));
  if (isOrdered) places.sort((a, b) => (score.get(b.key) ?? 0) - (score.get(a.key) ?? 0));
  return { type: 'ranking', isOrdered, places, ...rest };
}

/** Each person gives their first choice most points, and what they did not place none. */
function pointsOf({ key }: SurveyOption, placed: number, { parts }: QuestionCounts): number {
  return parts
    .filter(({ part, number }) => part === key && number !== null)
    .reduce((sum, { number, persons }) => sum + (placed + 1 - (number ?? 0)) * (persons[0] ?? 0), 0);
}

function averagePlace({ key }: SurveyOption, last: number, { parts, answered }: QuestionCounts): number | null {
  const placed = parts.filter(({ part, number }) => part === key && number !== null);
  const persons = placed.reduce((sum, part) => sum + (part.persons[0] ?? 0), 0);
  const total = placed.reduce((sum, part) => sum + (part.number ?? 0) * (part.persons[0] ?? 0), 0);
  const isAtAnEnd = total - persons < smallestGroup || persons * last - total < smallestGroup;
  if (last < 3 || persons < fewestAveraged || persons !== answered[0] || isAtAnEnd) return null;
  return Math.round((total / persons) * 10) / 10;
}

/** What part of everything shared out each option was given; hidden when few gave it anything. */
export function sharesFigure(
  { options, unit, total }: QuestionOf<'allocation'>,
  counts: QuestionCounts,
  { persons }: Counted,
): Figure {
  if (persons.length > 1) return { type: 'notByGroup' };
  const given = options.map(({ key }) => counts.parts.filter(({ part, number }) => part === key && (number ?? 0) > 0));
  const sums = given.map((parts) => parts.reduce((sum, part) => sum + (part.number ?? 0) * (part.persons[0] ?? 0), 0));
  const givers = given.map((parts) => parts.reduce((sum, part) => sum + (part.persons[0] ?? 0), 0));
  const all = sums.reduce((sum, each) => sum + each, 0);
  const isEnough = (counts.answered[0] ?? 0) >= smallestGroup;
  const shown = suppressSmallGroups(givers);
  return {
    type: 'shares',
    unit,
    total,
    shares: options.map((option, index) => ({
      ...toNamed(option),
      percent: isEnough && shown[index] != null ? Math.round(((sums[index] ?? 0) / all) * 100) : null,
    })),
  };
}
