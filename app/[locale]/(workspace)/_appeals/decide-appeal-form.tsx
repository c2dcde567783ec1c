'use client';

import { useActionState } from 'react';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { ChoiceGroup } from '@/app/_ui/choice';
import { TextArea } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { emptyForm } from '@/lib/web/form-state';
import { decideAppealAction } from './decide-appeal.action';

type DecideAppealFormProps = {
  locale: Locale;
  id: string;
  texts: Record<
    'heading' | 'legend' | 'upheld' | 'upheldNote' | 'rejected' | 'rejectedNote' | 'answer' | 'hint' | 'submit',
    string
  >;
};

/** Yes or no to an appeal, with words to its author. */
export function DecideAppealForm({ locale, id, texts }: DecideAppealFormProps) {
  const [state, action, busy] = useActionState(decideAppealAction, emptyForm, pathTo(locale, '/workspace/appeals/[id]', { id }));
  return (
    <form className="decide" action={action} aria-labelledby="decide-appeal" key={state.attempt}>
      <h2 id="decide-appeal">{texts.heading}</h2>
      {state.error ? (
        <Banner tone="error" live>
          {state.error}
        </Banner>
      ) : null}
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
      <Button busy={busy}>{texts.submit}</Button>
    </form>
  );
}
