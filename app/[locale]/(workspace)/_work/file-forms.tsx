'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import { TextField } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import type { DecideFile } from '@/lib/moderation/file-schema';
import { emptyForm } from '@/lib/web/form-state';
import { decideFileAction } from './decide-file.action';
import { describePictureAction } from './describe-picture.action';
import { FormNotes } from './form-notes';

type FileForm = { locale: Locale; code: string; file: string };

/** One button that shows, removes or puts back a file. */
export function DecideFileForm({
  locale,
  code,
  file,
  outcome,
  label,
  about,
}: FileForm & Pick<DecideFile, 'outcome'> & { label: string; about: string }) {
  const [state, action, busy] = useActionState(decideFileAction, emptyForm, pathTo(locale, '/workspace/cases/[code]', { code }));
  return (
    <form action={action} className="inline-form">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="file" value={file} />
      <input type="hidden" name="outcome" value={outcome} />
      <Button small tone={outcome === 'remove' ? 'quiet' : 'line'} busy={busy}>
        {label} <span className="vh">{about}</span>
      </Button>
      {state.error ? (
        <span className="error-text" role="alert">
          {state.error}
        </span>
      ) : null}
    </form>
  );
}

type DescribeProps = FileForm & { altText: string; texts: { alt: string; hint: string; save: string; saved: string } };

/** What a picture shows, in words. */
export function DescribePictureForm({ locale, code, file, altText, texts }: DescribeProps) {
  const [state, action, busy] = useActionState(
    describePictureAction,
    emptyForm,
    pathTo(locale, '/workspace/cases/[code]', { code }),
  );
  return (
    <form action={action}>
      <FormNotes state={state} done={texts.saved} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="file" value={file} />
      <TextField
        key={state.attempt}
        id={`alt-${file}`}
        name="altText"
        label={texts.alt}
        hint={texts.hint}
        error={state.fieldErrors.altText}
        defaultValue={String(state.values.altText ?? altText)}
      />
      <Button small tone="line" busy={busy}>
        {texts.save}
      </Button>
    </form>
  );
}
