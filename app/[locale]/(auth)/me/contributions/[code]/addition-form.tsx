'use client';

import { FormErrors } from '@/app/_forms/form-errors';
import type { RefusalTexts } from '@/app/_forms/refusal-texts';
import { useServerForm } from '@/app/_forms/use-server-form';
import { SecondLook, type SecondLookTexts } from '@/app/_participation/second-look';
import { Button } from '@/app/_ui/button';
import { TextArea } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { addToProposalAction } from './add-to-proposal.action';

type AdditionFormProps = {
  locale: Locale;
  code: string;
  submissionKey: string;
  texts: RefusalTexts & { text: string; hint: string; submit: string; secondLook: SecondLookTexts };
};

const idOf = (field: string) => `addition-${field}`;

/** What an author wants to say further. Works without JavaScript. */
export function AdditionForm({ locale, code, submissionKey, texts }: AdditionFormProps) {
  const path = pathTo(locale, '/me/contributions/[code]', { code });
  const { state, isBusy, form } = useServerForm({
    action: addToProposalAction,
    path,
    unreachable: texts.unreachable,
    draft: `addition.${code}`,
  });
  const { values, fieldErrors } = state;
  return (
    <form {...form} className="form">
      <FormErrors
        heading={texts.errors}
        fieldErrors={fieldErrors}
        error={state.error}
        idOf={idOf}
        firstField="text"
        attempt={state.attempt}
      />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="submissionKey" value={String(values.submissionKey || submissionKey)} />
      <TextArea
        id={idOf('text')}
        name="text"
        rows={5}
        label={texts.text}
        hint={texts.hint}
        error={fieldErrors.text}
        defaultValue={String(values.text ?? '')}
      />
      <SecondLook state={state} idOf={idOf} texts={texts.secondLook} />
      <Button busy={isBusy}>{texts.submit}</Button>
    </form>
  );
}
