'use client';

import { useEffect, useState } from 'react';
import { FileFields } from '@/app/_files/file-fields';
import type { FileTexts } from '@/app/_files/file-texts';
import { FormErrors } from '@/app/_forms/form-errors';
import { FormGuard } from '@/app/_forms/form-guard';
import { useServerForm } from '@/app/_forms/use-server-form';
import { StepUpNote } from '@/app/_identity/step-up-note';
import { readAccount } from '@/app/_session/read-account';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { ChoiceGroup } from '@/app/_ui/choice';
import { TextArea } from '@/app/_ui/field';
import { type OtherWays, OtherWaysNote } from './other-ways-note';
import { SecondLook, type SecondLookTexts } from './second-look';
import { type GuestTexts, SenderFields, type SenderTexts } from './sender-fields';
import { sendComment } from './submit-comment.action';

export type CommentFormProps = {
  locale: string;
  project: string;
  /** Receipt number of the proposal, or empty for a comment on the phase. */
  proposal: string;
  /** Receipt number of the comment answered; a first comment without. */
  parent?: string;
  /** Begins the ids of its fields, where several forms stand on a page. */
  idPrefix?: string;
  /** The page it stands on. */
  path: string;
  signInPath: string;
  stepUpPath: string;
  /** Whom the phase is for, in words; empty where everybody signed in can write. */
  demand: string;
  /** Where one can be heard instead, when a rule sends the form back; nothing in a project for invited people. */
  otherWays?: OtherWays;
  /** For readers without an account, where the phase takes what they say. */
  guest?: GuestTexts;
  texts: {
    label: string;
    replyLabel: string;
    hint: string;
    submit: string;
    replySubmit: string;
    stance: { legend: string; in_favour: string; against: string; neutral: string; none: string };
    signInFirst: string;
    signIn: string;
    errors: string;
    stepUp: string;
    unreachable: string;
    restored: string;
    sent: string;
    sentPublished: string;
    sentWaiting: string;
    sentConfirm: string;
    /** With `WHEN` where the day goes. */
    sentSeen: string;
    toPath: string;
    sender: SenderTexts;
    secondLook: SecondLookTexts;
    files: FileTexts;
  };
};

/** A comment, written where it will be read. Stands on cached pages: who reads it is asked for afterwards. */
export function CommentForm(props: CommentFormProps) {
  const {
    locale,
    project,
    proposal,
    parent = '',
    idPrefix = 'comment',
    path,
    signInPath,
    stepUpPath,
    demand,
    guest,
    texts,
  } = props;
  const idOf = (field: string) => `${idPrefix}-${field}`;
  const { state, guard, isBusy, isDraftRestored, form } = useServerForm({
    action: sendComment,
    path: `${path}#${idOf('text')}`,
    unreachable: texts.unreachable,
    draft: `comment.${parent || proposal || project}`,
  });
  const isSignedIn = useIsSignedIn();
  const asked = isSignedIn ? undefined : guest;
  const { fieldErrors, values, done } = state;
  return (
    <div className="comment-box">
      {done ? (
        <Banner tone="ok" live strong={`${texts.sent} ${done.code}.`} action={<a href={done.path}>{texts.toPath}</a>}>
          {done.confirm ? texts.sentConfirm : done.published ? texts.sentPublished : texts.sentWaiting}{' '}
          {done.seen ? texts.sentSeen.replace('WHEN', done.seen) : null}
        </Banner>
      ) : null}
      <form {...form} className="form">
        <FormErrors
          heading={texts.errors}
          fieldErrors={fieldErrors}
          error={state.error}
          idOf={idOf}
          firstField="text"
          attempt={state.attempt}
        />
        {demand ? (
          <p className="note">
            {demand} <a href={stepUpPath}>{texts.stepUp}</a>
          </p>
        ) : (
          <StepUpNote errorCode={state.errorCode} path={stepUpPath} text={texts.stepUp} />
        )}
        {props.otherWays ? <OtherWaysNote errorCode={state.errorCode} {...props.otherWays} /> : null}
        {demand || guest || (isSignedIn && state.errorCode !== 'signInNeeded') ? null : (
          <p className="note">
            {texts.signInFirst} <a href={signInPath}>{texts.signIn}</a>
          </p>
        )}
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="project" value={project} />
        <input type="hidden" name="proposal" value={proposal} />
        <input type="hidden" name="parent" value={parent} />
        <FormGuard {...guard} />
        <TextArea
          id={idOf('text')}
          name="text"
          rows={4}
          label={parent ? texts.replyLabel : texts.label}
          hint={texts.hint}
          error={fieldErrors.text}
          after={isDraftRestored ? texts.restored : undefined}
          defaultValue={String(values.text ?? '')}
        />
        {parent ? null : (
          <ChoiceGroup
            type="radio"
            id={idOf('stance')}
            name="stance"
            legend={texts.stance.legend}
            options={[
              { value: '', label: texts.stance.none },
              { value: 'in_favour', label: texts.stance.in_favour },
              { value: 'against', label: texts.stance.against },
              { value: 'neutral', label: texts.stance.neutral },
            ]}
            chosen={[String(values.stance ?? '')]}
          />
        )}
        <FileFields state={state} errors={fieldErrors} idOf={idOf} texts={texts.files} />
        <SecondLook state={state} idOf={idOf} texts={texts.secondLook} />
        <SenderFields
          state={state}
          error={fieldErrors.senderName}
          emailError={fieldErrors.guestEmail}
          idOf={idOf}
          texts={texts.sender}
          guest={asked}
        />
        <Button busy={isBusy}>{parent ? texts.replySubmit : texts.submit}</Button>
      </form>
    </div>
  );
}

/** False until we know: without JavaScript the way to sign in stays on the page. */
function useIsSignedIn(): boolean {
  const [isSignedIn, setSignedIn] = useState(false);
  useEffect(() => {
    let isShown = true;
    void readAccount().then(({ kind }) => isShown && setSignedIn(kind !== 'anonymous'));
    return () => {
      isShown = false;
    };
  }, []);
  return isSignedIn;
}
