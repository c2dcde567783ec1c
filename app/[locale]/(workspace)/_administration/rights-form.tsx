'use client';

import { useActionState } from 'react';
import type { FormAction } from '@/app/_forms/use-server-form';
import { Button } from '@/app/_ui/button';
import { SelectField, TextArea, TextField } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { emptyForm, type FormState } from '@/lib/web/form-state';

type Option = { value: string; label: string };
type Words = { name: string; label: string; hint?: string /** What stands in it already. */; value?: string; lang?: Locale };
export type RightsField =
  | (Words & { kind: 'select'; options: Option[] })
  | (Words & { kind: 'text' | 'email' | 'date' | 'number'; maxLength?: number })
  | (Words & { kind: 'area'; rows: number; maxLength?: number })
  | (Words & { kind: 'boxes'; options: Option[]; chosen: string[] })
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
  /** Said over an address the form answers with, which is shown this once. */
  told?: string;
};

/** A form that changes a right: what is asked, what is wrong beside each field, and one button. */
export function RightsForm({ action: act, path, locale, name, hidden = {}, fields, submit, about, told }: RightsFormProps) {
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
      {told && shown.done?.address ? (
        <p className="told" role="status">
          <strong>{told}</strong>
          <br />
          <code className="hash">{shown.done.address}</code>
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
  const { name, label, hint, lang } = field;
  const shared = { id, name, label, hint, lang, error: state.fieldErrors[name] };
  const written = String((state.done ? undefined : state.values[name]) ?? field.value ?? '');
  if (field.kind === 'select') return <SelectField {...shared} options={field.options} defaultValue={written} />;
  if (field.kind === 'sure') return <Sure id={id} label={field.label} error={shared.error} />;
  if (field.kind === 'area') return <TextArea {...shared} rows={field.rows} maxLength={field.maxLength} defaultValue={written} />;
  if (field.kind === 'boxes') return <Boxes id={id} field={field} state={state} />;
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

/** Several of a list, or none. */
function Boxes({ id, field, state }: { id: string; field: Extract<RightsField, { kind: 'boxes' }>; state: FormState }) {
  const error = state.fieldErrors[field.name];
  const chosen = state.values[field.name] === undefined ? field.chosen : [state.values[field.name] ?? []].flat();
  return (
    <fieldset className={error ? 'field field-error' : 'field'} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{field.label}</legend>
      {field.hint ? <span className="hint">{field.hint}</span> : null}
      {error ? (
        <span className="error-text" id={`${id}-error`} role="alert">
          {error}
        </span>
      ) : null}
      {field.options.map(({ value, label }) => (
        <label key={value} className="sure">
          <input type="checkbox" name={field.name} value={value} defaultChecked={chosen.includes(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
