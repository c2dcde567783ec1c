'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import { TextField } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { emptyForm } from '@/lib/web/form-state';
import { editPopulationAction } from './population.action';

type PopulationFormProps = {
  path: string;
  locale: Locale;
  characteristic: string;
  fields: { name: string; label: string; value: string; kind: 'text' | 'date' | 'number' }[];
  submit: string;
  about: string;
};

/** The figures of one characteristic: a number for each group, where they come from and from when. */
export function PopulationForm({ path, locale, characteristic, fields, submit, about }: PopulationFormProps) {
  const [state, action, busy] = useActionState(editPopulationAction, emptyForm, path);
  const isMine = state.values.characteristic === characteristic;
  return (
    <form action={action} className="form" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="characteristic" value={characteristic} />
      {isMine && state.error ? (
        <p className="error-text" role="alert">
          {state.error}
        </p>
      ) : null}
      {fields.map(({ name, label, value, kind }) => (
        <TextField
          key={`${name}-${state.attempt}`}
          id={`${characteristic}-${name}`}
          name={name}
          label={label}
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'number' ? 'numeric' : undefined}
          error={isMine ? state.fieldErrors[name] : undefined}
          defaultValue={isMine ? String(state.values[name] ?? '') : value}
        />
      ))}
      <Button tone="line" small busy={busy}>
        {submit}
        <span className="vh"> {about}</span>
      </Button>
    </form>
  );
}
