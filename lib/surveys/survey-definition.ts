/** How many of each a survey may hold, and how long its texts may be, in characters. */
export const surveyLimits = {
  pages: 30,
  questions: 100,
  /** Questions, sections and information together. */
  blocks: 150,
  options: 30,
  rows: 20,
  clauses: 5,
  jumps: 5,
  title: 120,
  label: 300,
  hint: 500,
  intro: 1_000,
  information: 4_000,
  shortText: 200,
  longText: 4_000,
  shapes: 10,
  shapePoints: 200,
  files: 5,
  scaleSteps: 20,
  ratingSteps: 10,
  decimals: 3,
} as const;

/** Whose answer counts once: a signed-in person's, the holder of an invitation code's, or a device's. */
export const answersByWays = ['account', 'invitation', 'device'] as const;
export type AnswersBy = (typeof answersByWays)[number];

export const answeredKinds = [
  'short_text',
  'long_text',
  'single',
  'multiple',
  'dropdown',
  'image_choice',
  'ranking',
  'scale',
  'rating',
  'matrix',
  'number',
  'date',
  'place',
  'file',
  'allocation',
] as const;
/** `section` is a heading inside a page, `information` a text to read: neither is answered. */
export const unansweredKinds = ['section', 'information'] as const;

export type AnsweredKind = (typeof answeredKinds)[number];
export type BlockKind = AnsweredKind | (typeof unansweredKinds)[number];

/** What a question of the demographic block asks; its option keys are those of the reference figures. */
export const demographics = ['ageGroup', 'gender', 'postalDistrict', 'tie'] as const;
export type Demographic = (typeof demographics)[number];

export const operators = ['is', 'isNot', 'includes', 'excludes', 'answered', 'notAnswered', 'atLeast', 'atMost'] as const;
export type Operator = (typeof operators)[number];

/**
 * What holds of one earlier answer. `is` and `isNot` compare with the one option chosen, `includes` and `excludes`
 * with the several, `atLeast` and `atMost` with a number. The negations hold also when the question was not answered;
 * a question that was not shown counts as not answered.
 */
export type Clause = { question: string; operator: Operator; value?: string | number };

/** Holds when all its clauses do, or when any does. Only earlier questions may be named. */
export type Condition = { mode: 'all' | 'any'; clauses: Clause[] };

/** After a page, where its first condition that holds leads: to a later page, or past the last one (`end`). */
export type Jump = { when: Condition; to: string };

/** One option; its key never changes while its words may. An option of an image choice has a picture and what it shows. */
export type SurveyOption = {
  key: string;
  labelDa: string;
  labelEn: string;
  image?: { file: string; altDa: string; altEn: string };
};

type Block<Kind extends BlockKind> = {
  /** Never changes while the question lives, also from version to version: answers are stored under it. */
  key: string;
  kind: Kind;
  labelDa: string;
  labelEn: string;
  hintDa: string;
  hintEn: string;
  /** Shown only when this holds; without it, always. */
  showWhen?: Condition;
};

type Asked<Kind extends AnsweredKind> = Block<Kind> & {
  isRequired: boolean;
  /** Never published: only counts of at least five persons are. */
  isConfidential: boolean;
};

type Choices = {
  options: SurveyOption[];
  /** Shown in another order to each person; "other" stays last. */
  isShuffled: boolean;
  /** Adds "other", with a text of one's own. */
  hasOther: boolean;
};

type WithText = { maxLength: number };

export type SurveyBlock =
  | Block<'section'>
  | (Block<'information'> & { textDa: string; textEn: string })
  | (Asked<'short_text'> & WithText)
  | (Asked<'long_text'> & WithText)
  | (Asked<'single'> & Choices & { demographic?: Demographic })
  | (Asked<'dropdown'> & Choices & { demographic?: Demographic })
  | (Asked<'multiple'> & Choices & { min?: number; max?: number })
  | (Asked<'image_choice'> & { options: SurveyOption[]; isShuffled: boolean; min?: number; max: number })
  /** All options in order, or the `top` first of them. */
  | (Asked<'ranking'> & { options: SurveyOption[]; isShuffled: boolean; top?: number })
  /** Whole numbers from `from` to `to`, with words at the ends. A scale of agreement has an odd number of steps. */
  | (Asked<'scale'> & { from: number; to: number; lowDa: string; lowEn: string; highDa: string; highEn: string })
  /** Stars, from 1 to `steps`. */
  | (Asked<'rating'> & { steps: number })
  /** One of `options` for each of `rows`; `isLikert` when the options go from disagreement to agreement. */
  | (Asked<'matrix'> & { rows: SurveyOption[]; options: SurveyOption[]; isLikert: boolean })
  | (Asked<'number'> & { min?: number; max?: number; decimals: number; unitDa: string; unitEn: string })
  /** ISO dates; both ends included. */
  | (Asked<'date'> & { from?: string; to?: string })
  /** A place outside the municipality is refused unless it `acceptsOutside`. A town from the list is a point, whatever is drawn. */
  | (Asked<'place'> & { shapes: ('point' | 'line' | 'area')[]; max: number; acceptsOutside?: boolean })
  | (Asked<'file'> & { max: number })
  /** `total` points or kroner shared among the options in whole `step`s; all of it, when answered at all. */
  | (Asked<'allocation'> & { options: SurveyOption[]; total: number; step: number; unit: 'points' | 'kroner' });

export type SurveyQuestion = Extract<SurveyBlock, { isRequired: boolean }>;
export type QuestionOf<Kind extends AnsweredKind> = Extract<SurveyQuestion, { kind: Kind }>;

/** What is answered before one goes on. */
export type SurveyPage = {
  key: string;
  titleDa: string;
  titleEn: string;
  showWhen?: Condition;
  jumps: Jump[];
  blocks: SurveyBlock[];
};

/** A whole survey: the draft in the workspace, and unchanged for ever in each published version. */
export type SurveyDefinition = {
  titleDa: string;
  titleEn: string;
  introDa: string;
  introEn: string;
  pages: SurveyPage[];
};

/** The option everybody may add to choices with `hasOther`. */
export const otherOption = 'other';

export function isQuestion(block: SurveyBlock): block is SurveyQuestion {
  return block.kind !== 'section' && block.kind !== 'information';
}

/** Whether one answers in one's own words alone. */
export function takesWords({ kind }: { kind: BlockKind }): boolean {
  return kind === 'short_text' || kind === 'long_text';
}

/** All that is asked, in order. */
export function questionsOf({ pages }: Pick<SurveyDefinition, 'pages'>): SurveyQuestion[] {
  return pages.flatMap((page) => page.blocks.filter(isQuestion));
}

/** The options of a question in which one chooses; none for the others. */
export function optionsOf(question: SurveyQuestion): SurveyOption[] {
  return 'options' in question ? question.options : [];
}
