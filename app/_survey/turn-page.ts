import { isLocale } from '@/lib/i18n/locale';
import { metSurvey } from '@/lib/surveys/met-survey';
import { knownFields } from '@/lib/surveys/survey-answers-schema';
import type { SurveyDefinition } from '@/lib/surveys/survey-definition';
import { type AnswerFields, oneOf } from '@/lib/surveys/survey-fields';
import { hasUnseen, pageAt, pageOfField, reviewStep, step } from '@/lib/surveys/survey-steps';
import { errorTexts } from '@/lib/web/error-texts';
import type { FormState } from '@/lib/web/form-state';

/**
 * Turns the pages of a survey where there is no JavaScript, by the rules the browser goes by. Null when the button sends
 * the answers and everything there is to answer has been seen.
 */
export function turnPage(previous: FormState, values: AnswerFields, definition: SurveyDefinition): FormState | null {
  const go = oneOf(values, 'go') || 'send';
  const at = oneOf(values, 'page');
  const seen = oneOf(values, 'seen').split(' ');
  const met = metSurvey(definition, knownFields(definition, values));
  if (go === 'send') {
    const here = pageAt(met, definition, at);
    return here && hasUnseen(here, seen) ? stay(previous, values, 'more') : null;
  }
  const next = step(met, definition, { at, go, seen });
  const texts = errorTexts(isLocale(values.locale) ? values.locale : 'da', 'survey');
  const faults = next.isMore && next.faults.every(({ field }) => isNew(field, seen)) ? [] : next.faults;
  return {
    fieldErrors: texts.ofFields(Object.fromEntries(faults.map(({ field, code }) => [field, code]).toReversed())),
    errorCode: next.isMore ? 'more' : undefined,
    values: { ...values, page: next.at, reviewed: next.at === reviewStep ? 'yes' : oneOf(values, 'reviewed') },
    attempt: previous.attempt + 1,
  };
}

/** A refused form on the page its first error is about. */
export function onPageOfError(state: FormState, definition: SurveyDefinition): FormState {
  const [field] = Object.keys(state.fieldErrors);
  const page = field && pageOfField(definition, field);
  return page ? { ...state, values: { ...state.values, page } } : state;
}

function stay(previous: FormState, values: AnswerFields, errorCode: string): FormState {
  return { fieldErrors: {}, errorCode, values, attempt: previous.attempt + 1 };
}

function isNew(field: string, seen: readonly string[]): boolean {
  return !seen.some((key) => field === key || field.startsWith(`${key}:`));
}
