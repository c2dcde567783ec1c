export type SurveyQuestionKind = 'text' | 'single' | 'multiple';

export type SurveyOption = { id: string; labelDa: string; labelEn: string };

/** One question, in both languages; only questions of choice have options. */
export type SurveyQuestion = {
  id: string;
  kind: SurveyQuestionKind;
  labelDa: string;
  labelEn: string;
  hintDa: string | null;
  hintEn: string | null;
  isRequired: boolean;
  options: SurveyOption[];
};

/** What a survey asks, in the order it asks. */
export type SurveyDefinition = { id: string; questions: SurveyQuestion[] };

export const questionLimits = { questions: 20, options: 20, label: 300, text: 2_000 } as const;
