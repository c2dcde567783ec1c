'use client';

import { type ReactNode, useActionState, useRef } from 'react';
import { Button } from '@/app/_ui/button';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { emptyForm } from '@/lib/web/form-state';
import { stopDeciding } from './deciding';
import { reopenCaseAction } from './reopen-case.action';
import { useShortcut } from './use-shortcut';

type ReopenFormProps = {
  locale: Locale;
  code: string;
  version: number;
  /** The filter of the queue one comes from, as it stands in the address. */
  filter: string;
  label: ReactNode;
  tone?: 'line' | 'quiet';
};

/** One button that takes a decision back; U, or Ctrl and Z, press it too. */
export function ReopenForm({ locale, code, version, filter, label, tone = 'quiet' }: ReopenFormProps) {
  const [state, action, busy] = useActionState(reopenCaseAction, emptyForm, pathTo(locale, '/workspace/cases/[code]', { code }));
  const form = useRef<HTMLFormElement>(null);
  useShortcut(({ key, ctrl }) => {
    if (key !== (ctrl ? 'z' : 'u')) return false;
    form.current?.requestSubmit();
    return true;
  });
  return (
    <form action={action} ref={form} className="inline-form" onSubmit={() => stopDeciding(code)}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="filter" value={filter} />
      <Button tone={tone} small busy={busy}>
        {label}
      </Button>
      {state.error ? (
        <span className="error-text" role="alert">
          {state.error}
        </span>
      ) : null}
    </form>
  );
}
