'use client';

import { useActionState } from 'react';
import type { FormAction } from '@/app/_forms/use-server-form';
import { Button } from '@/app/_ui/button';
import { SelectField, TextField } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { emptyForm, type FormState } from '@/lib/web/form-state';

type Option = { value: string; label: string };
type Words = { name: string; label: string; hint?: string };
export type RightsField =
  | (Words & { kind: 'select'; options: Option[] })
  | (Words & { kind: 'text' | 'email' | 'date'; maxLength?: number })
  | (Words & { kind: 'sure' });

type RightsFormProps = {
  action: FormAction;
  /** Where the form stands: without JavaScript it is posted there. */
  path: string;
  locale: Locale;
  /** Tells its fields from those of the other forms on the page. */
  name: string;
  hidden?: Record<string, string>;
  fields: RightsField[];
  submit: string;
  /** Said to screen readers after the label, so that buttons of a list can be told apart. */
  about?: string;
};

/** A form that changes a right: what is asked, what is wrong beside each field, and one button. */
export function RightsForm({ action: act, path, locale, name, hidden = {}, fields, submit, about }: RightsFormProps) {
  const [state, action, busy] = useActionState(act, emptyForm, path);
  const isMine = Object.entries(hidden).every(([key, value]) => (state.values[key] ?? value) === value);
  const shown = isMine ? state : emptyForm;
  return (
    <form action={action} className={fields.some(({ kind }) => kind !== 'sure') ? 'form' : 'inline-form'} noValidate>
      <input type="hidden" name="locale" value={locale} />
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {shown.error ? (
        <p className="error-text" role="alert">
          {shown.error}
        </p>
      ) : null}
      {fields.map((field) => (
        <Field key={`${field.name}-${shown.attempt}`} id={`${name}-${field.name}`} field={field} state={shown} />
      ))}
      <Button tone="line" small busy={busy}>
        {submit}
        {about ? <span className="vh"> {about}</span> : null}
      </Button>
    </form>
  );
}

function Field({ id, field, state }: { id: string; field: RightsField; state: FormState }) {
  const shared = { id, name: field.name, label: field.label, hint: field.hint, error: state.fieldErrors[field.name] };
  const written = String(state.values[field.name] ?? '');
  if (field.kind === 'select') return <SelectField {...shared} options={field.options} defaultValue={written} />;
  if (field.kind === 'sure') return <Sure id={id} label={field.label} error={shared.error} />;
  const more = field.kind === 'email' ? { autoComplete: 'off', inputMode: 'email' as const } : { maxLength: field.maxLength };
  return <TextField {...shared} {...more} type={field.kind} defaultValue={written} />;
}

/** Said once more before a right changes hands. */
function Sure({ id, label, error }: { id: string; label: string; error?: string }) {
  return (
    <div className={error ? 'field field-error' : 'field'}>
      {error ? (
        <span className="error-text" id={`${id}-error`} role="alert">
          {error}
        </span>
      ) : null}
      <label className="sure">
        <input
          id={id}
          type="checkbox"
          name="sure"
          value="yes"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}
