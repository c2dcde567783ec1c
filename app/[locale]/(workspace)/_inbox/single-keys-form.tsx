'use client';

import { Button } from '@/app/_ui/button';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { FormNotes } from '../_work/form-notes';
import { setSingleKeysAction } from './set-single-keys.action';
import { useDeskForm } from './use-desk-form';

type SingleKeysFormProps = {
  locale: Locale;
  on: boolean;
  texts: { isOn: string; isOff: string; turnOff: string; turnOn: string; done: string };
};

/** Whether keys without Ctrl act, for people whom they disturb. */
export function SingleKeysForm({ locale, on, texts }: SingleKeysFormProps) {
  const [state, action, busy] = useDeskForm(setSingleKeysAction, pathTo(locale, '/workspace'));
  return (
    <form action={action} className="single-keys">
      <FormNotes state={state} done={texts.done} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="singleKeys" value={on ? 'off' : 'on'} />
      <p>{on ? texts.isOn : texts.isOff}</p>
      <Button small tone="line" busy={busy}>
        {on ? texts.turnOff : texts.turnOn}
      </Button>
    </form>
  );
}
