'use client';

import { useActionState } from 'react';
import { errorsOf } from '@/app/_forms/summary-errors';
import { Button } from '@/app/_ui/button';
import { ChoiceGroup } from '@/app/_ui/choice';
import { ErrorSummary } from '@/app/_ui/error-summary';
import { TextField } from '@/app/_ui/field';
import { emptyForm } from '@/lib/web/form-state';
import { askForErasure } from './data.action';

type ErasureFormProps = {
  locale: string;
  here: string;
  /** False where nothing of theirs must be kept: then there is nothing to choose. */
  hasKept: boolean;
  texts: {
    open: string;
    errors: string;
    keptLegend: string;
    keptHide: string;
    keptHideNote: string;
    keptShow: string;
    keptShowNote: string;
    word: string;
    wordHint: string;
    button: string;
  };
};

/** Asks to be erased. The word keeps anybody from doing it by mistake. Works without JavaScript. */
export function ErasureForm({ locale, here, hasKept, texts }: ErasureFormProps) {
  const [state, action, isPending] = useActionState(askForErasure, emptyForm, here);
  return (
    // Open when it comes back without JavaScript with something to mend.
    <details className="twin" open={state.attempt > 0 || undefined}>
      <summary>{texts.open}</summary>
      <form action={action} className="form" noValidate>
        <ErrorSummary heading={texts.errors} errors={errorsOf(state, 'word')} />
        <input type="hidden" name="locale" value={locale} />
        {hasKept ? (
          <ChoiceGroup
            type="radio"
            id="hidesKept"
            name="hidesKept"
            legend={texts.keptLegend}
            error={state.fieldErrors.hidesKept}
            key={`kept-${state.attempt}`}
            chosen={[String(state.values.hidesKept ?? 'yes')]}
            options={[
              { value: 'yes', label: texts.keptHide, note: texts.keptHideNote },
              { value: 'no', label: texts.keptShow, note: texts.keptShowNote },
            ]}
          />
        ) : (
          <input type="hidden" name="hidesKept" value="yes" />
        )}
        <TextField
          id="word"
          name="word"
          maxLength={20}
          autoComplete="off"
          label={texts.word}
          hint={texts.wordHint}
          error={state.fieldErrors.word}
          key={`word-${state.attempt}`}
          defaultValue={String(state.values.word ?? '')}
        />
        <Button busy={isPending}>{texts.button}</Button>
      </form>
    </details>
  );
}
