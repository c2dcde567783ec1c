import type { AnsweredKind, SurveyDefinition, SurveyQuestion } from '@/lib/surveys/survey-definition';
import { answeredKinds } from '@/lib/surveys/survey-definition';

const options = (...keys: string[]) => keys.map((key) => ({ key, labelDa: `Valg ${key}`, labelEn: `Choice ${key}` }));
const choices = { options: options('a', 'b', 'c'), isShuffled: false };

/** A question of a kind, its key the kind itself, voluntary and not confidential unless told otherwise. */
export function aQuestion<Kind extends AnsweredKind>(
  kind: Kind,
  over: Partial<Extract<SurveyQuestion, { kind: Kind }>> = {},
): Extract<SurveyQuestion, { kind: Kind }> {
  const base = {
    key: kind,
    kind,
    labelDa: `Om ${kind}`,
    labelEn: `About ${kind}`,
    hintDa: '',
    hintEn: '',
    isRequired: false,
    isConfidential: false,
  };
  const settings: Record<AnsweredKind, object> = {
    short_text: { maxLength: 200 },
    long_text: { maxLength: 2_000 },
    single: { ...choices, hasOther: false },
    dropdown: { ...choices, hasOther: false },
    multiple: { ...choices, hasOther: true },
    image_choice: { ...choices, max: 1 },
    ranking: choices,
    scale: { from: 1, to: 5, lowDa: 'Uenig', lowEn: 'Disagree', highDa: 'Enig', highEn: 'Agree' },
    rating: { steps: 5 },
    matrix: { rows: options('x', 'y'), options: options('low', 'mid', 'high'), isLikert: true },
    number: { decimals: 0, unitDa: 'km', unitEn: 'km' },
    date: {},
    place: { shapes: ['point'], max: 2 },
    file: { max: 1 },
    allocation: { options: options('a', 'b', 'c'), total: 100, step: 10, unit: 'points' },
  };
  return { ...base, ...settings[kind], ...over } as unknown as Extract<SurveyQuestion, { kind: Kind }>;
}

/** A survey that asks these on one page, or one question of every kind. */
export function aDefinition(questions: SurveyQuestion[] = answeredKinds.map((kind) => aQuestion(kind))): SurveyDefinition {
  return {
    titleDa: 'Alle slags',
    titleEn: 'Every kind',
    introDa: 'Et spørgsmål af hver slags.',
    introEn: 'A question of each kind.',
    pages: [{ key: 'page-1', titleDa: '', titleEn: '', jumps: [], blocks: questions }],
  };
}
