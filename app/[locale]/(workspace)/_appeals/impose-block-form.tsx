'use client';

import { useActionState } from 'react';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { SelectField, TextArea } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { emptyForm } from '@/lib/web/form-state';
import { imposeBlockAction } from './block.action';

type Option = { value: string; label: string };
type ImposeBlockFormProps = {
  locale: Locale;
  code: string;
  days: Option[];
  reasons: Option[];
  texts: Record<'days' | 'reason' | 'text' | 'hint' | 'submit', string>;
};

/** For how long, by which rule, and words to the person. */
export function ImposeBlockForm({ locale, code, days, reasons, texts }: ImposeBlockFormProps) {
  const [state, action, busy] = useActionState(
    imposeBlockAction,
    emptyForm,
    pathTo(locale, '/workspace/cases/[code]/block', { code }),
  );
  const written = (name: string) => String(state.values[name] ?? '');
  return (
    <form className="form" action={action} key={state.attempt}>
      {state.error ? (
        <Banner tone="error" live>
          {state.error}
        </Banner>
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="code" value={code} />
      <SelectField
        id="block-days"
        name="days"
        label={texts.days}
        error={state.fieldErrors.days}
        defaultValue={written('days') || '7'}
        options={days}
      />
      <SelectField
        id="block-reason"
        name="reason"
        label={texts.reason}
        error={state.fieldErrors.reason}
        defaultValue={written('reason')}
        options={reasons}
      />
      <TextArea
        id="block-text"
        name="text"
        required
        maxLength={2000}
        label={texts.text}
        hint={texts.hint}
        error={state.fieldErrors.text}
        defaultValue={written('text')}
      />
      <Button busy={busy}>{texts.submit}</Button>
    </form>
  );
}
