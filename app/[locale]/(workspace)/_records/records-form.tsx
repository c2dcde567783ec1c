'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import type { Locale } from '@/lib/i18n/locale';
import { emptyForm } from '@/lib/web/form-state';
import { askForArchiveAction, registerDocumentsAction } from './records.action';

const actions = { register: registerDocumentsAction, archive: askForArchiveAction } as const;

type RecordsFormProps = {
  does: keyof typeof actions;
  path: string;
  locale: Locale;
  project: string;
  submit: string;
  /** The box that asks for originals too. */
  originals?: { label: string; hint: string };
};

/** One button that acts on the documents of a case. */
export function RecordsForm({ does, path, locale, project, submit, originals }: RecordsFormProps) {
  const [state, action, busy] = useActionState(actions[does], emptyForm, path);
  return (
    <form action={action} className={originals ? 'form' : 'inline-form'}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="project" value={project} />
      {state.error ? (
        <p className="error-text" role="alert">
          {state.error}
        </p>
      ) : null}
      {originals ? (
        <div className="field">
          <label className="sure">
            <input type="checkbox" name="withOriginals" value="yes" aria-describedby="originals-hint" />
            <span>{originals.label}</span>
          </label>
          <p className="hint" id="originals-hint">
            {originals.hint}
          </p>
        </div>
      ) : null}
      <Button tone="line" small busy={busy}>
        {submit}
      </Button>
    </form>
  );
}
