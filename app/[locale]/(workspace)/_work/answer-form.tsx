'use client';

import { type ReactNode, useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import { SelectField, TextArea } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { emptyForm } from '@/lib/web/form-state';
import { answerContributionAction } from './answer-contribution.action';
import { FormNotes } from './form-notes';

type AnswerFormProps = {
  locale: Locale;
  code: string;
  /** The language the citizen wrote in: the answer follows it unless somebody chooses otherwise. */
  language: string;
  /** Ready words to choose from, over the text. */
  templates: ReactNode;
  texts: {
    text: string;
    hint: string;
    language: string;
    languages: { value: string; label: string }[];
    submit: string;
    done: string;
  };
};

/** The municipality's answer, public at once. */
export function AnswerForm({ locale, code, language, templates, texts }: AnswerFormProps) {
  const [state, action, busy] = useActionState(
    answerContributionAction,
    emptyForm,
    pathTo(locale, '/workspace/cases/[code]', { code }),
  );
  return (
    <form action={action} key={state.attempt}>
      <FormNotes state={state} done={texts.done} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="code" value={code} />
      {templates}
      <TextArea
        id={`answer-text-${code}`}
        name="text"
        rows={4}
        maxLength={5000}
        label={texts.text}
        hint={texts.hint}
        error={state.fieldErrors.text}
        defaultValue={String(state.values.text ?? '')}
      />
      <SelectField
        id={`answer-language-${code}`}
        name="language"
        label={texts.language}
        options={texts.languages}
        error={state.fieldErrors.language}
        defaultValue={String(state.values.language ?? language)}
      />
      <Button small busy={busy}>
        {texts.submit}
      </Button>
    </form>
  );
}
