import {
  countedSoFar,
  type ShownCount,
  smallestGroup,
  suppressOverlappingGroups,
  suppressSmallGroups,
} from '@/lib/statistics/small-groups';
import { optionsOf, type SurveyQuestion } from './survey-definition';
import type { OptionResult, QuestionResult } from './survey-views';

/** What was counted of one question among the persons counted. */
export type QuestionCounts = {
  /** Persons per option key; an option nobody chose may be missing. */
  byOption: ReadonlyMap<string, number>;
  texts: number;
};

/** How many persons' choices are counted: all once nobody more can answer, whole fives until then. */
export function personsCounted(received: number, isOpen: boolean): number {
  if (isOpen) return countedSoFar(received);
  return received < smallestGroup ? 0 : received;
}

/**
 * What may be shown of a question's answers. Options of one choice, with those who did not answer,
 * make up all persons; options of several choices overlap.
 */
export function questionResult(question: SurveyQuestion, counts: QuestionCounts, persons: number): QuestionResult {
  const { key, kind, labelDa, labelEn, isRequired } = question;
  const options = optionsOf(question);
  const sizes = options.map((option) => counts.byOption.get(option.key) ?? 0);
  const head = { key, kind, labelDa, labelEn, isRequired, texts: counts.texts };
  const withShown = (shown: readonly ShownCount[]): OptionResult[] =>
    options.map((option, index) => ({
      key: option.key,
      labelDa: option.labelDa,
      labelEn: option.labelEn,
      persons: shown[index] ?? null,
    }));

  if ('maxLength' in question) return { ...head, options: [] };
  if (persons < smallestGroup) return { ...head, options: withShown([]) };
  if (kind === 'multiple') return { ...head, options: withShown(suppressOverlappingGroups(sizes, persons)) };
  if (isRequired) return { ...head, options: withShown(suppressSmallGroups(sizes)) };
  const unanswered = persons - sizes.reduce((sum, size) => sum + size, 0);
  const shown = suppressSmallGroups([...sizes, unanswered]);
  return { ...head, options: withShown(shown), unanswered: shown.at(-1) ?? null };
}
