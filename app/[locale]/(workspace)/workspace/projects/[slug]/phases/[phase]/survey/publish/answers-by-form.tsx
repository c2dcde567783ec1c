'use client';

import { ChoiceGroup } from '@/app/_ui/choice';
import { SettingForm } from '../../../../../../../_survey-work/setting-form';
import { setAnswersByAction } from './set-answers-by.action';

type AnswersByFormProps = {
  hidden: Record<'locale' | 'project' | 'phase', string>;
  path: string;
  chosen: string;
  options: { value: string; label: string }[];
  texts: Record<'legend' | 'hint' | 'submit' | 'done', string>;
};

/** Whose answer counts once, as long as nobody has answered. */
export function AnswersByForm({ chosen, options, texts, ...form }: AnswersByFormProps) {
  return (
    <SettingForm action={setAnswersByAction} texts={texts} {...form}>
      {({ values }) => (
        <ChoiceGroup
          type="radio"
          id="answersBy"
          name="answersBy"
          legend={texts.legend}
          hint={texts.hint}
          options={options}
          chosen={[String(values.answersBy ?? chosen)]}
        />
      )}
    </SettingForm>
  );
}
