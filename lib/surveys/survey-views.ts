import type { Verdict } from '@/lib/audit/policy';
import type { ContributionView } from '@/lib/contributions/contribution-views';
import type { PhaseState } from '@/lib/projects/phase';
import type { ShownCount } from '@/lib/statistics/small-groups';
import type { SurveyDefinition, SurveyOption, SurveyQuestion } from './survey-definition';
import type { MayAnswerRefusal } from './survey-policy';

type SurveyHead = {
  id: string;
  slug: string;
  titleDa: string;
  titleEn: string;
  introDa: string;
  introEn: string;
  isExample: boolean;
  phase: {
    id: string;
    titleDa: string;
    titleEn: string;
    state: PhaseState;
    opensOn: string;
    closesOn: string;
    minimumAge: number | null;
  };
  project: { id: string; slug: string; titleDa: string; titleEn: string };
};

/** The receipt of one free text; `question` is the question's key. */
export type SurveyReceipt = { code: string; question: string };

/** A survey as one person meets it. */
export type SurveyFormView = SurveyHead & {
  /** The version they meet. */
  versionId: string;
  definition: SurveyDefinition;
  verdict: Verdict<MayAnswerRefusal>;
  /** What this person has sent already, or null. */
  mine: { submittedAt: Date; receipts: SurveyReceipt[] } | null;
};

/** A survey in the list of a project. */
export type SurveySummaryView = SurveyHead & {
  questions: number;
  /** Persons who have answered; null below five. */
  persons: ShownCount;
};

export type OptionResult = Pick<SurveyOption, 'key' | 'labelDa' | 'labelEn'> & { persons: ShownCount };

export type QuestionResult = Pick<SurveyQuestion, 'key' | 'kind' | 'labelDa' | 'labelEn' | 'isRequired'> & {
  /** Persons per option; empty for a question of free text. */
  options: OptionResult[];
  /** Persons who did not answer a voluntary question with one choice; undefined elsewhere. */
  unanswered?: ShownCount;
  /** Published free texts. A count of public contributions, so never hidden. */
  texts: number;
};

export type SurveyResultsView = SurveyHead & {
  /** Persons who have answered; null below five. */
  persons: ShownCount;
  /** Persons counted in the options: all when closed, whole fives while open. */
  counted: number;
  questions: QuestionResult[];
};

/** The latest published free texts of one question, named by its key. */
export type QuestionTexts = { question: string; texts: ContributionView[]; more: boolean };
