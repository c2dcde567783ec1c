'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { emptyForm } from '@/lib/web/form-state';
import { answerHidingAction } from './answer-hiding.action';

type AnswerHidingFormProps = {
  locale: Locale;
  code: string;
  version: number;
  /** `confirm` is null for whoever proposed it. */
  texts: { confirm: string | null; decline: string; why: string };
};

/** Two buttons, or one for whoever proposed it. */
export function AnswerHidingForm({ locale, code, version, texts }: AnswerHidingFormProps) {
  const [state, action, busy] = useActionState(
    answerHidingAction,
    emptyForm,
    pathTo(locale, '/workspace/cases/[code]', { code }),
  );
  return (
    <form action={action}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="version" value={version} />
      <p className="small soft">{texts.why}</p>
      <p className="inline-form">
        {texts.confirm ? (
          <Button small name="answer" value="confirmed" busy={busy}>
            {texts.confirm}
          </Button>
        ) : null}
        <Button small tone="line" name="answer" value="declined" busy={busy}>
          {texts.decline}
        </Button>
      </p>
      {state.error ? (
        <p className="error-text" role="alert">
          {state.error}
        </p>
      ) : null}
    </form>
  );
}
