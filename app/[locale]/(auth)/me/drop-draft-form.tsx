'use client';

import { useActionState } from 'react';
import { forgetDraft } from '@/app/_forms/drafts';
import { Button } from '@/app/_ui/button';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { emptyForm } from '@/lib/web/form-state';
import { dropDraft } from './drop-draft.action';

type DropDraftFormProps = { locale: Locale; project: string; texts: { remove: string; title: string } };

/** Throws a draft away, on the account and on this device. Works without JavaScript. */
export function DropDraftForm({ locale, project, texts }: DropDraftFormProps) {
  const [state, action, isPending] = useActionState(dropDraft, emptyForm, pathTo(locale, '/me'));
  return (
    <form action={action} onSubmit={() => forgetDraft(`proposal.${project}`)}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="project" value={project} />
      <Button tone="quiet" small busy={isPending}>
        {texts.remove} <span className="vh">: {texts.title}</span>
      </Button>
      {state.error ? <p role="status">{state.error}</p> : null}
    </form>
  );
}
