import { suppressCrossTable } from '@/lib/statistics/cross-table';
import { type ShownCount, smallestGroup, suppressSmallGroups } from '@/lib/statistics/small-groups';
import type { SurveyOption } from './survey-definition';
import type { Named } from './survey-views';

/** How many persons gave a part of an answer (see `answerRows`), by group; one number when all are one group. */
export type PartCount = { part: string; choice: string | null; number: number | null; persons: readonly number[] };

/** What was counted of one question among the persons counted. */
export type QuestionCounts = {
  parts: readonly PartCount[];
  /** Persons who answered it other than in words, by group. */
  answered: readonly number[];
};

/** The persons counted by group, and which of the groups is shown. Without groups there is one, which is all. */
export type Counted = { persons: readonly number[]; shown: number };

/** Disjoint groups that make up all persons counted, the last of them those who did not answer. */
export function shownOfAll(
  sizes: readonly (readonly number[])[],
  mayBeSkipped: boolean,
  { persons, shown }: Counted,
): { sizes: ShownCount[]; unanswered?: ShownCount } {
  const unanswered = persons.map((all, group) => all - sizes.reduce((sum, size) => sum + (size[group] ?? 0), 0));
  if (!mayBeSkipped) return { sizes: shownSizes(sizes, { persons, shown }) };
  const all = shownSizes([...sizes, unanswered], { persons, shown });
  return { sizes: all.slice(0, -1), unanswered: all.at(-1) ?? null };
}

/** A part of the persons that overlaps others: hidden when it, or those outside it, are too few. */
export function shownPart(size: readonly number[], counted: Counted): ShownCount {
  const outside = counted.persons.map((all, group) => all - (size[group] ?? 0));
  return shownSizes([size, outside], counted)[0] ?? null;
}

function shownSizes(sizes: readonly (readonly number[])[], { persons, shown }: Counted): ShownCount[] {
  if ((persons[shown] ?? 0) < smallestGroup) return sizes.map(() => null);
  if (persons.length === 1) return suppressSmallGroups(sizes.map((size) => size[0] ?? 0));
  return suppressCrossTable(sizes).map((row) => row[shown] ?? null);
}

/** Persons by group who gave the parts that match. */
export function personsWho(
  { parts }: QuestionCounts,
  { persons }: Counted,
  matches: (part: PartCount) => boolean,
): readonly number[] {
  return parts.filter(matches).reduce<number[]>(
    (sums, part) => sums.map((sum, group) => sum + (part.persons[group] ?? 0)),
    persons.map(() => 0),
  );
}

export function toNamed({ key, labelDa, labelEn }: SurveyOption): Named {
  return { key, labelDa, labelEn };
}
