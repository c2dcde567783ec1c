import type { Verdict } from '@/lib/audit/policy';
import type { ContributionView } from '@/lib/contributions/contribution-views';
import type { PhaseState } from '@/lib/projects/phase';
import type { ShownCount } from '@/lib/statistics/small-groups';
import type { AskedQuestion } from './asked-question';
import type { KeptAnswers } from './kept-answers';
import type { AnswersBy, Demographic, SurveyDefinition, SurveyOption, SurveyQuestion } from './survey-definition';
import type { MayAnswerRefusal } from './survey-policy';

type SurveyHead = {
  id: string;
  slug: string;
  titleDa: string;
  titleEn: string;
  introDa: string;
  introEn: string;
  isExample: boolean;
  /** Whether figures are exact: nothing can be answered or typed in any more. Until then numbers of persons are told as "at least". */
  isCounted: boolean;
  /** The last day something is answered, or typed in from paper. */
  lastAnswerOn: string;
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
  answersBy: AnswersBy;
  /** Why a code is asked for first; null where none is needed, or the one that was given opens the survey. */
  code: 'codeNeeded' | 'codeUnknown' | null;
  /** What this person, invitation or device has sent already, or null. */
  mine: { submittedAt: Date; receipts: SurveyReceipt[] } | null;
  /** What they have begun on their account or behind their link, and not sent. */
  begun: SurveyProgressView | null;
};

/** A survey somebody has begun. `gone` counts answers whose question is no longer asked. */
export type SurveyProgressView = { kept: KeptAnswers; page: string; gone: number; updatedAt: Date };

/** A survey in the list of a project. */
export type SurveySummaryView = SurveyHead & {
  questions: number;
  /** Persons who have answered, at least so many until they are counted; null below five. */
  persons: ShownCount;
};

/** Something with a name in both languages, such as an option or a row. */
export type Named = Pick<SurveyOption, 'key' | 'labelDa' | 'labelEn'>;

/** Persons who chose something; null where they are too few, or would let others be found by subtraction. */
export type Bar = Named & { persons: ShownCount; image?: SurveyOption['image'] };

/** Neighbouring answers shown as one. Steps, and ISO dates, months or years, include both ends; of numbers `to` is left out, and null is open. */
export type Span = { from: number | string | null; to: number | string | null; persons: ShownCount };

/** What may be shown of the answers to a question, by how it is drawn. */
export type Figure =
  /** `unanswered` is undefined where everybody had to answer, and where several could be chosen. */
  | { type: 'bars'; isOverlapping: boolean; bars: Bar[]; unanswered?: ShownCount }
  | { type: 'matrix'; isLikert: boolean; options: Named[]; rows: (Named & { persons: ShownCount[]; unanswered?: ShownCount })[] }
  /** The middle answer is within `median`; `average` only where every step is shown by itself. */
  | {
      type: 'spread';
      of: 'steps' | 'numbers' | 'dates';
      spans: Span[];
      median: Pick<Span, 'from' | 'to'> | null;
      average: number | null;
      unanswered?: ShownCount;
    }
  /** Best liked first. `persons` put it first; `average` place. */
  | { type: 'ranking'; isOrdered: boolean; places: (Bar & { average: number | null })[]; unanswered?: ShownCount }
  | { type: 'shares'; unit: 'points' | 'kroner'; total: number; shares: (Named & { percent: ShownCount })[] }
  /** Persons who put a place near each town, of those with enough of them. */
  | { type: 'places'; persons: ShownCount; towns: { name: string; lon: number; lat: number; persons: number }[] }
  | { type: 'files'; persons: ShownCount }
  | { type: 'words' }
  /** A kind that is not counted by group. */
  | { type: 'notByGroup' }
  /** Shown once the survey is counted. */
  | { type: 'later' };

/** The population by the groups of a question of the demographic block. */
export type PopulationView = {
  /** Persons by option key; groups without a figure are missing. */
  persons: Record<string, number>;
  sourceDa: string;
  sourceEn: string;
  asOf: string;
  isExample: boolean;
};

export type QuestionResult = Pick<SurveyQuestion, 'key' | 'kind' | 'labelDa' | 'labelEn' | 'isConfidential'> & {
  change: AskedQuestion['change'];
  /** The words at the ends of a scale, and the unit of a number. */
  ends?: { lowDa: string; lowEn: string; highDa: string; highEn: string };
  unit?: { unitDa: string; unitEn: string };
  figure: Figure;
  /** Only beside the answers of everybody, and only where figures exist. */
  population?: PopulationView;
  /** Published free texts. A count of public contributions, so never hidden. */
  texts: number;
};

export type SurveyResultsView = SurveyHead & {
  answersBy: AnswersBy;
  /** Persons who have answered, at least so many until they are counted; null below five. */
  persons: ShownCount;
  /** Persons in the figures: all once they are counted, and until then as many as can be told. */
  counted: number;
  questions: QuestionResult[];
  /** How many questions' results are not published. */
  unpublished: number;
};

/** A group the answers can be looked at by: those who chose an option of a question of the demographic block. */
export type GroupOffered = Pick<Named, 'labelDa' | 'labelEn'> & {
  question: string;
  demographic: Demographic;
  /** Groups that are large enough to be looked at. */
  options: Named[];
};

/** A survey as those who run its project follow it. */
export type SurveyWorkView = Omit<SurveyResultsView, 'unpublished'> & {
  phaseSlug: string;
  isPublished: boolean;
  hiddenResults: string[];
  /** Responses so far, every one. */
  received: number;
  /** Begun by somebody signed in and not sent. */
  started: number;
  /** Responses by Copenhagen day. */
  perDay: { day: string; count: number }[];
  groups: GroupOffered[];
  /** Whether this person may publish results and take answers out. */
  mayWork: boolean;
};

/** The latest published free texts of one question, named by its key. */
export type QuestionTexts = { question: string; texts: ContributionView[]; more: boolean };
