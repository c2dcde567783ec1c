'use client';

import { useActionState } from 'react';
import { errorsOf } from '@/app/_forms/summary-errors';
import { Button } from '@/app/_ui/button';
import { ErrorSummary } from '@/app/_ui/error-summary';
import { SelectField, TextArea, TextField } from '@/app/_ui/field';
import { emptyForm } from '@/lib/web/form-state';
import { registerRequestAction } from './request.action';

type Option = { value: string; label: string };
type RegisterFormProps = {
  locale: string;
  here: string;
  today: string;
  kinds: Option[];
  channels: Option[];
  texts: Record<
    'errors' | 'kind' | 'channel' | 'receivedOn' | 'name' | 'address' | 'addressHint' | 'text' | 'textHint' | 'submit',
    string
  >;
};

/** A request on somebody's behalf: who, how it came, when, and what they ask. */
export function RegisterForm({ locale, here, today, kinds, channels, texts }: RegisterFormProps) {
  const [state, action, isPending] = useActionState(registerRequestAction, emptyForm, here);
  const field = (name: 'name' | 'address' | 'receivedOn' | 'text' | 'kind' | 'channel', other = '') => ({
    id: name,
    name,
    label: texts[name],
    error: state.fieldErrors[name],
    defaultValue: String(state.values[name] ?? other),
  });
  return (
    <form action={action} className="form" noValidate key={state.attempt}>
      <ErrorSummary heading={texts.errors} errors={errorsOf(state, 'text')} />
      <input type="hidden" name="locale" value={locale} />
      <SelectField {...field('kind', 'access')} options={kinds} />
      <SelectField {...field('channel', 'letter')} options={channels} />
      <TextField {...field('receivedOn', today)} type="date" max={today} />
      <TextField {...field('name')} maxLength={120} autoComplete="off" />
      <TextField {...field('address')} hint={texts.addressHint} maxLength={300} autoComplete="off" />
      <TextArea {...field('text')} hint={texts.textHint} maxLength={4000} rows={5} />
      <Button busy={isPending}>{texts.submit}</Button>
    </form>
  );
}
