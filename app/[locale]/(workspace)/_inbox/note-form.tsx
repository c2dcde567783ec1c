'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/app/_ui/button';
import { TextArea } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { FormNotes } from '../_work/form-notes';
import { useDeskForm } from './use-desk-form';
import { useShortcut } from './use-shortcut';
import { writeNoteAction } from './write-note.action';

type NoteFormProps = { locale: Locale; code: string; texts: { label: string; hint: string; submit: string; done: string } };

/** A note to colleagues. N goes to it, Ctrl and Enter keep it. */
export function NoteForm({ locale, code, texts }: NoteFormProps) {
  const [state, action, busy] = useDeskForm(writeNoteAction, pathTo(locale, '/workspace/cases/[code]', { code }));
  const form = useRef<HTMLFormElement>(null);
  useShortcut(({ key, ctrl }) => {
    if (ctrl || key !== 'n') return false;
    form.current?.querySelector('textarea')?.focus();
    return true;
  });
  useEffect(() => {
    if (state.done) form.current?.focus();
  }, [state.done]);
  return (
    <form action={action} ref={form} key={state.attempt} tabIndex={-1} aria-label={texts.label}>
      <FormNotes state={state} done={texts.done} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="code" value={code} />
      <TextArea
        id={`note-${code}`}
        name="note"
        rows={2}
        maxLength={2000}
        label={
          <>
            {texts.label} <kbd aria-hidden="true">N</kbd>
          </>
        }
        hint={texts.hint}
        error={state.fieldErrors.note}
        defaultValue={String(state.values.note ?? '')}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
      <Button small tone="line" busy={busy}>
        {texts.submit}
      </Button>
    </form>
  );
}
