import type { ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import type { PendingFileView } from '@/lib/files/file-views';
import type { Locale } from '@/lib/i18n/locale';
import type { AnsweredKind, QuestionOf, SurveyOption } from '@/lib/surveys/survey-definition';
import type { AnswerFields } from '@/lib/surveys/survey-fields';

/**
 * What the control of every kind of question is given. It draws its own fieldset or label, and native inputs named as
 * `lib/surveys/survey-fields.ts` says: `KEY` where the answer is one field, `partField(KEY, part)` where it has several.
 * They are drawn filled in from `fields` also by the server, since the form works without JavaScript.
 */
export type SurveyFieldProps<Kind extends AnsweredKind> = {
  question: QuestionOf<Kind>;
  locale: Locale;
  /** The id of the first input: the error summary links there. Others are `${id}-${part}`. */
  id: string;
  /** The question's number and words: what stands in the label or legend. */
  words: ReactNode;
  /** After the words: whether it has to be answered. */
  note: string;
  /** How it is answered, written by its author or ours; may be empty. */
  hint: string;
  /** What has to be mended in any of its fields. */
  error: string | undefined;
  /** The options in the order this person meets them. */
  options: SurveyOption[];
  /** The fields of all questions as they stand, for `defaultValue`, `defaultChecked` and what is shown beside. */
  fields: AnswerFields;
  /** Spread onto an input that is a field; the form then follows it by itself. */
  register: (name: string) => UseFormRegisterReturn;
  /** Gives a field that a person does not fill in by its own input another value; the control draws it as a hidden input. */
  change: (name: string, value: string | string[]) => void;
  /** The survey and the version that is met, for what is sent ahead of its form. */
  survey: { id: string; versionId: string };
  /** The files of questions that this person has chosen and not sent yet, by question; undefined for somebody who may send none. */
  files: Record<string, PendingFileView[]> | undefined;
  /** The sentences of its kind: everything under `surveyField.KIND` in the messages. */
  texts: Record<string, string>;
};
