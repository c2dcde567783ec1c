'use client';

import { Button } from '@/app/_ui/button';
import { TextField } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { FormNotes } from '../_work/form-notes';
import { saveFilterAction } from './save-filter.action';
import { useDeskForm } from './use-desk-form';

type SaveFilterFormProps = {
  locale: Locale;
  query: string;
  texts: { name: string; hint: string; save: string; done: string };
};

/** Keeps the filter that is shown under a name of one's own. */
export function SaveFilterForm({ locale, query, texts }: SaveFilterFormProps) {
  const [state, action, busy] = useDeskForm(saveFilterAction, `${pathTo(locale, '/workspace')}?${query}`);
  return (
    <form action={action} className="save-filter" key={state.attempt}>
      <FormNotes state={state} done={texts.done} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="query" value={query} />
      <TextField
        id="filter-name"
        name="name"
        label={texts.name}
        hint={texts.hint}
        maxLength={40}
        error={state.fieldErrors.name}
        defaultValue={String(state.values.name ?? '')}
      />
      <Button small tone="line" busy={busy}>
        {texts.save}
      </Button>
    </form>
  );
}
