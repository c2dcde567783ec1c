import { TextField } from '@/app/_ui/field';
import type { FormState } from '@/lib/web/form-state';

type EmailFieldProps = { id: string; state: FormState; label: string; hint: string; error?: string; isOthers?: boolean };

/** The field that asks for an address, somebody's own unless told otherwise, and comes back with what they wrote. */
export function EmailField({ id, state, label, hint, error, isOthers }: EmailFieldProps) {
  return (
    <TextField
      id={id}
      name="email"
      type="email"
      autoComplete={isOthers ? 'off' : 'email'}
      inputMode="email"
      spellCheck={false}
      maxLength={254}
      required
      label={label}
      hint={hint}
      error={error}
      key={state.attempt}
      defaultValue={String(state.values.email ?? '')}
    />
  );
}
