'use client';

import { useActionState } from 'react';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { ErrorSummary } from '@/app/_ui/error-summary';
import { SelectField, TextField } from '@/app/_ui/field';
import { emptyForm } from '@/lib/web/form-state';
import { saveAccount } from './edit-account.action';

type AccountFormProps = {
  locale: string;
  /** The address of the page: where the form goes without JavaScript. */
  here: string;
  account: { name: string; language: string };
  texts: {
    name: string;
    optional: string;
    nameHint: string;
    language: string;
    languages: { da: string; en: string };
    save: string;
    saved: string;
    errors: string;
  };
};

/** Name and language of the person signed in. Works without JavaScript. */
export function AccountForm({ locale, here, account, texts }: AccountFormProps) {
  const [state, action, isPending] = useActionState(saveAccount, emptyForm, here);
  const errors = [
    ...Object.entries(state.fieldErrors).map(([field, message]) => ({ fieldId: field, message })),
    ...(state.error ? [{ fieldId: 'name', message: state.error }] : []),
  ];
  return (
    <form action={action} className="form" noValidate>
      <ErrorSummary heading={texts.errors} errors={errors} />
      {state.done ? (
        <Banner tone="ok" live>
          {texts.saved}
        </Banner>
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      <TextField
        id="name"
        name="name"
        autoComplete="name"
        maxLength={80}
        label={texts.name}
        optional={texts.optional}
        hint={texts.nameHint}
        error={state.fieldErrors.name}
        key={`name-${state.attempt}`}
        defaultValue={String(state.values.name ?? account.name)}
      />
      <SelectField
        id="language"
        name="language"
        label={texts.language}
        error={state.fieldErrors.language}
        key={`language-${state.attempt}`}
        defaultValue={String(state.values.language ?? account.language)}
        options={[
          { value: 'da', label: texts.languages.da },
          { value: 'en', label: texts.languages.en },
        ]}
      />
      <Button busy={isPending}>{texts.save}</Button>
    </form>
  );
}
