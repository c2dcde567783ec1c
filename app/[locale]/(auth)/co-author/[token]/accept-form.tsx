'use client';

import { FormErrors } from '@/app/_forms/form-errors';
import type { RefusalTexts } from '@/app/_forms/refusal-texts';
import { useServerForm } from '@/app/_forms/use-server-form';
import { SenderFields, type SenderTexts } from '@/app/_participation/sender-fields';
import { Button } from '@/app/_ui/button';
import type { Locale } from '@/lib/i18n/locale';
import { acceptInvitation } from './answer-invitation.action';

type AcceptFormProps = {
  locale: Locale;
  token: string;
  path: string;
  knownName: string;
  texts: RefusalTexts & { sender: SenderTexts; accept: string };
};

const idOf = (field: string) => `accept-${field}`;

/** Says yes, and what others may see of oneself. Works without JavaScript. */
export function AcceptForm({ locale, token, path, knownName, texts }: AcceptFormProps) {
  const { state, isBusy, form } = useServerForm({ action: acceptInvitation, path, unreachable: texts.unreachable });
  return (
    <form {...form} className="form">
      <FormErrors
        heading={texts.errors}
        fieldErrors={state.fieldErrors}
        error={state.error}
        idOf={idOf}
        firstField="senderName"
        attempt={state.attempt}
      />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <SenderFields state={state} error={state.fieldErrors.senderName} idOf={idOf} texts={texts.sender} knownName={knownName} />
      <Button busy={isBusy}>{texts.accept}</Button>
    </form>
  );
}
