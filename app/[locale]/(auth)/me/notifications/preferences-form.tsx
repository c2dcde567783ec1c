'use client';

import { useActionState } from 'react';
import { errorsOf } from '@/app/_forms/summary-errors';
import { Button } from '@/app/_ui/button';
import { ChoiceGroup } from '@/app/_ui/choice';
import { ErrorSummary } from '@/app/_ui/error-summary';
import { TextField } from '@/app/_ui/field';
import { emptyForm } from '@/lib/web/form-state';
import { savePreferences } from './set-preferences.action';

type PreferencesFormProps = {
  locale: string;
  /** The address of the page: where the form goes without JavaScript. */
  here: string;
  pausedUntil: string;
  kinds: { kind: string; legend: string; hint: string; chosen: string; options: { value: string; label: string }[] }[];
  texts: {
    pauseHeading: string;
    pausedUntil: string;
    optional: string;
    pauseHint: string;
    save: string;
    errors: string;
  };
};

/** How soon one hears of each kind, and a pause from all of it. Works without JavaScript. */
export function PreferencesForm({ locale, here, pausedUntil, kinds, texts }: PreferencesFormProps) {
  const [state, action, isPending] = useActionState(savePreferences, emptyForm, here);
  return (
    <form action={action} className="form" noValidate>
      <ErrorSummary heading={texts.errors} errors={errorsOf(state, 'pausedUntil')} />
      <input type="hidden" name="locale" value={locale} />
      {kinds.map(({ kind, legend, hint, chosen, options }) => (
        <ChoiceGroup
          key={`${kind}-${chosen}-${state.attempt}`}
          type="radio"
          id={kind}
          name={kind}
          legend={legend}
          hint={hint}
          error={state.fieldErrors[kind]}
          chosen={[String(state.values[kind] ?? chosen)]}
          options={options}
        />
      ))}
      <h2>{texts.pauseHeading}</h2>
      <TextField
        id="pausedUntil"
        name="pausedUntil"
        type="date"
        label={texts.pausedUntil}
        optional={texts.optional}
        hint={texts.pauseHint}
        error={state.fieldErrors.pausedUntil}
        key={`pause-${pausedUntil}-${state.attempt}`}
        defaultValue={String(state.values.pausedUntil ?? pausedUntil)}
      />
      <Button busy={isPending}>{texts.save}</Button>
    </form>
  );
}
