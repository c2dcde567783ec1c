'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import { SelectField, TextField } from '@/app/_ui/field';
import { accessWordsLength } from '@/lib/audit/access';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { emptyForm } from '@/lib/web/form-state';
import { showAuthorAction } from './show-author.action';

type ShowAuthorFormProps = {
  locale: Locale;
  code: string;
  reasons: { value: string; label: string }[];
  texts: Record<'reason' | 'words' | 'optional' | 'show' | 'name' | 'email' | 'noName' | 'noEmail' | 'contact', string>;
};

/** Asks for a reason, then says with this answer alone who stands behind the contribution. */
export function ShowAuthorForm({ locale, code, reasons, texts }: ShowAuthorFormProps) {
  const path = pathTo(locale, '/workspace/cases/[code]', { code });
  const [state, action, busy] = useActionState(showAuthorAction, emptyForm, path);
  const written = (name: string) => String(state.values[name] ?? '');
  if (state.done?.seen)
    return (
      <div className="reply" role="status">
        <p>
          {texts.name}: {state.done.name || texts.noName}
        </p>
        <p>
          {texts.email}: {state.done.email || texts.noEmail}
        </p>
        {state.done.contact ? (
          <p>
            {texts.contact}: <span className="lines">{state.done.contact}</span>
          </p>
        ) : null}
      </div>
    );
  return (
    <form action={action} key={state.attempt} className="form">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="code" value={code} />
      {state.error ? (
        <p className="error-text" role="alert">
          {state.error}
        </p>
      ) : null}
      <SelectField
        id="author-reason"
        name="reason"
        label={texts.reason}
        options={reasons}
        error={state.fieldErrors.reason}
        defaultValue={written('reason')}
      />
      <TextField
        id="author-words"
        name="words"
        label={texts.words}
        optional={texts.optional}
        maxLength={accessWordsLength}
        error={state.fieldErrors.words}
        defaultValue={written('words')}
      />
      <Button small tone="line" busy={busy}>
        {texts.show}
      </Button>
    </form>
  );
}
