'use client';

import { useActionState } from 'react';
import { errorsOf } from '@/app/_forms/summary-errors';
import { Button } from '@/app/_ui/button';
import { ErrorSummary } from '@/app/_ui/error-summary';
import { TextField } from '@/app/_ui/field';
import { emptyForm } from '@/lib/web/form-state';
import { addWord } from './follow.action';

type WordFormProps = {
  locale: string;
  /** The address of the page: where the form goes without JavaScript. */
  here: string;
  texts: { word: string; hint: string; submit: string; errors: string };
};

/** Adds a word to what one follows. */
export function WordForm({ locale, here, texts }: WordFormProps) {
  const [state, action, isPending] = useActionState(addWord, emptyForm, here);
  return (
    <form action={action} className="form" noValidate>
      <ErrorSummary heading={texts.errors} errors={errorsOf(state, 'word')} />
      <input type="hidden" name="locale" value={locale} />
      <TextField
        id="word"
        name="word"
        maxLength={60}
        autoComplete="off"
        label={texts.word}
        hint={texts.hint}
        error={state.fieldErrors.word}
        key={`word-${state.attempt}`}
        defaultValue={String(state.values.word ?? '')}
      />
      <Button tone="line" busy={isPending}>
        {texts.submit}
      </Button>
    </form>
  );
}
