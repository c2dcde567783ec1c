'use client';

import { useActionState, useRef } from 'react';
import { Button } from '@/app/_ui/button';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { emptyForm } from '@/lib/web/form-state';
import { useShortcut } from '../_inbox/use-shortcut';
import { undoBulkAction } from './undo-bulk.action';

/** Takes the whole act back; U, or Ctrl and Z, press it too. */
export function UndoBulkForm({ locale, bulkId, label }: { locale: Locale; bulkId: string; label: string }) {
  const [state, action, busy] = useActionState(
    undoBulkAction,
    emptyForm,
    pathTo(locale, '/workspace/bulk/[act]', { act: bulkId }),
  );
  const form = useRef<HTMLFormElement>(null);
  useShortcut(({ key, ctrl }) => {
    if (key !== (ctrl ? 'z' : 'u')) return false;
    form.current?.requestSubmit();
    return true;
  });
  return (
    <form action={action} ref={form} className="inline-form">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="bulkId" value={bulkId} />
      <Button tone="line" small busy={busy}>
        {label} <kbd aria-hidden="true">U</kbd>
      </Button>
      {state.error ? (
        <span className="error-text" role="alert">
          {state.error}
        </span>
      ) : null}
    </form>
  );
}
