'use client';

import { FormErrors } from '@/app/_forms/form-errors';
import type { RefusalTexts } from '@/app/_forms/refusal-texts';
import { useServerForm } from '@/app/_forms/use-server-form';
import { Button } from '@/app/_ui/button';
import { ChoiceGroup } from '@/app/_ui/choice';
import { TextArea } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { decideAppealAction } from './decide-appeal.action';

type DecideAppealFormProps = {
  locale: Locale;
  id: string;
  texts: RefusalTexts &
    Record<'heading' | 'legend' | 'upheld' | 'upheldNote' | 'rejected' | 'rejectedNote' | 'answer' | 'hint' | 'submit', string>;
};

const idOf = (field: string) => `appeal-${field}`;

/** Yes or no to an appeal, with words to its author. */
export function DecideAppealForm({ locale, id, texts }: DecideAppealFormProps) {
  const path = pathTo(locale, '/workspace/appeals/[id]', { id });
  const { state, isBusy, form } = useServerForm({ action: decideAppealAction, path, unreachable: texts.unreachable });
  return (
    <form {...form} className="decide decide-alone" aria-labelledby="decide-appeal">
      <h2 id="decide-appeal">{texts.heading}</h2>
      <FormErrors
        heading={texts.errors}
        fieldErrors={state.fieldErrors}
        error={state.error}
        idOf={idOf}
        firstField="outcome"
        attempt={state.attempt}
      />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={id} />
      <ChoiceGroup
        type="radio"
        id="appeal-outcome"
        name="outcome"
        legend={texts.legend}
        legendHidden
        required
        error={state.fieldErrors.outcome}
        chosen={[String(state.values.outcome ?? '')]}
        options={[
          { value: 'upheld', label: texts.upheld, note: texts.upheldNote },
          { value: 'rejected', label: texts.rejected, note: texts.rejectedNote },
        ]}
      />
      <TextArea
        id="appeal-answer"
        name="answer"
        required
        maxLength={4000}
        label={texts.answer}
        hint={texts.hint}
        error={state.fieldErrors.answer}
        defaultValue={String(state.values.answer ?? '')}
      />
      <Button busy={isBusy}>{texts.submit}</Button>
    </form>
  );
}
