'use client';

import { FormErrors } from '@/app/_forms/form-errors';
import { useServerForm } from '@/app/_forms/use-server-form';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { TextField } from '@/app/_ui/field';
import { mostInvitations } from '@/lib/surveys/invitation-schema';
import { oneOf } from '@/lib/surveys/survey-fields';
import { InvitationSheet, type SheetTexts } from './invitation-sheet';
import { makeInvitationsAction } from './make-invitations.action';

type InvitationFormProps = {
  locale: string;
  path: string;
  surveyId: string;
  /** The address a code is written at, without the code. */
  address: string;
  texts: SheetTexts &
    Record<
      'heading' | 'batch' | 'batchHint' | 'count' | 'countHint' | 'make' | 'made' | 'print' | 'mend' | 'unreachable',
      string
    >;
};

/** Makes a batch of codes; the letters stand below the form until the page is left. */
export function InvitationForm({ locale, path, surveyId, address, texts }: InvitationFormProps) {
  const { state, isBusy, form } = useServerForm({ action: makeInvitationsAction, path, unreachable: texts.unreachable });
  const codes = state.done?.codes?.split(' ') ?? [];
  return (
    <>
      <form {...form} className="form" aria-labelledby="make-h">
        <h2 id="make-h">{texts.heading}</h2>
        <FormErrors
          heading={texts.mend}
          fieldErrors={state.fieldErrors}
          error={state.error}
          idOf={(field) => field}
          firstField="batch"
          attempt={state.attempt}
        />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="surveyId" value={surveyId} />
        <TextField
          id="batch"
          name="batch"
          label={texts.batch}
          hint={texts.batchHint}
          error={state.fieldErrors.batch}
          maxLength={80}
          defaultValue={oneOf(state.values, 'batch')}
          data-no-draft=""
        />
        <TextField
          id="count"
          name="count"
          label={texts.count}
          hint={texts.countHint}
          error={state.fieldErrors.count}
          inputMode="numeric"
          maxLength={String(mostInvitations).length}
          defaultValue={oneOf(state.values, 'count')}
          data-no-draft=""
        />
        <Button busy={isBusy}>{texts.make}</Button>
      </form>
      {codes.length > 0 ? (
        <>
          <Banner
            tone="ok"
            live
            action={
              <Button type="button" tone="line" small onClick={() => print()}>
                {texts.print}
              </Button>
            }
          >
            {texts.made.replace('{count}', String(codes.length))}
          </Banner>
          <InvitationSheet codes={codes} address={address} texts={texts} />
        </>
      ) : null}
    </>
  );
}
