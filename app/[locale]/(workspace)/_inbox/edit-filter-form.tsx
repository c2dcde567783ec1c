'use client';

import { Button } from '@/app/_ui/button';
import { TextField } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { FormNotes } from '../_work/form-notes';
import { removeFilterAction } from './remove-filter.action';
import { renameFilterAction } from './rename-filter.action';
import { useDeskForm } from './use-desk-form';

type EditFilterFormProps = {
  locale: Locale;
  id: string;
  name: string;
  texts: { name: string; save: string; remove: string; about: string; done: string };
};

/** Another name for a saved filter, or away with it; the cases it shows are not touched. */
export function EditFilterForm({ locale, id, name, texts }: EditFilterFormProps) {
  const page = pathTo(locale, '/workspace/filters');
  const [state, rename, busy] = useDeskForm(renameFilterAction, page);
  const [removal, remove, removing] = useDeskForm(removeFilterAction, page);
  return (
    <div className="filter-edit">
      <form action={rename} key={state.attempt} className="inline-form">
        <FormNotes state={state} done={texts.done} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="id" value={id} />
        <TextField
          id={`filter-name-${id}`}
          name="name"
          label={
            <>
              {texts.name} <span className="vh">{texts.about}</span>
            </>
          }
          maxLength={40}
          error={state.fieldErrors.name}
          defaultValue={String(state.values.name ?? name)}
        />
        <Button small tone="line" busy={busy}>
          {texts.save} <span className="vh">{texts.about}</span>
        </Button>
      </form>
      <form action={remove} className="inline-form">
        {removal.error ? (
          <p className="error-text" role="alert">
            {removal.error}
          </p>
        ) : null}
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="id" value={id} />
        <Button small tone="quiet" busy={removing}>
          {texts.remove} <span className="vh">{texts.about}</span>
        </Button>
      </form>
    </div>
  );
}
