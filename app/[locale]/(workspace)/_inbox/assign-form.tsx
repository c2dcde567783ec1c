'use client';

import { useRef } from 'react';
import { Button } from '@/app/_ui/button';
import { SelectField } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { FormNotes } from '../_work/form-notes';
import { assignCaseAction } from './assign-case.action';
import { useDeskForm } from './use-desk-form';
import { useShortcut } from './use-shortcut';

type AssignFormProps = {
  locale: Locale;
  code: string;
  /** Who has it as far as this page knows; empty for nobody. */
  from: string;
  /** One button for one person; left out where somebody is chosen. */
  to?: string;
  options?: { value: string; label: string }[];
  /** `a` presses the button, `A` goes to the choice. */
  hotkey: 'a' | 'A';
  texts: { label?: string; submit: string; done: string; freed: string };
};

/** Takes a case, lets it go or hands it to somebody. */
export function AssignForm({ locale, code, from, to, options, hotkey, texts }: AssignFormProps) {
  const [state, action, busy] = useDeskForm(assignCaseAction, pathTo(locale, '/workspace/cases/[code]', { code }));
  const form = useRef<HTMLFormElement>(null);
  useShortcut(({ key, ctrl, shift }) => {
    if (ctrl || key !== 'a' || shift !== (hotkey === 'A')) return false;
    if (hotkey === 'a') form.current?.requestSubmit();
    else form.current?.querySelector('select')?.focus();
    return true;
  });
  return (
    <form action={action} ref={form} className={options ? 'assign-other' : 'assign-me'}>
      <FormNotes state={state} done={state.done?.to === '' ? texts.freed : texts.done} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="from" value={from} />
      {options ? (
        <SelectField
          key={from}
          id={`assign-${code}`}
          name="to"
          label={texts.label}
          options={options}
          error={state.fieldErrors.to}
          defaultValue={from}
        />
      ) : (
        <input type="hidden" name="to" value={to} />
      )}
      <Button small tone="line" busy={busy}>
        {texts.submit} {options ? null : <kbd aria-hidden="true">A</kbd>}
      </Button>
    </form>
  );
}
