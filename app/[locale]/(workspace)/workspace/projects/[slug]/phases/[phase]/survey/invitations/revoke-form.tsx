'use client';

import { useServerForm } from '@/app/_forms/use-server-form';
import { Button } from '@/app/_ui/button';
import { revokeInvitationsAction } from './revoke-invitations.action';

type RevokeFormProps = {
  locale: string;
  path: string;
  surveyId: string;
  batch: string;
  texts: Record<'revoke' | 'revoked' | 'unreachable', string>;
};

/** Takes the unused codes of one batch back. */
export function RevokeForm({ locale, path, surveyId, batch, texts }: RevokeFormProps) {
  const { state, isBusy, form } = useServerForm({ action: revokeInvitationsAction, path, unreachable: texts.unreachable });
  return (
    <form {...form}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="surveyId" value={surveyId} />
      <input type="hidden" name="batch" value={batch} />
      {state.done ? null : (
        <Button tone="line" small busy={isBusy}>
          {texts.revoke}
          <span className="vh">: {batch}</span>
        </Button>
      )}
      <p role="status">{state.done ? texts.revoked : (state.error ?? '')}</p>
    </form>
  );
}
