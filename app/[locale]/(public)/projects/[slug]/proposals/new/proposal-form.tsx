'use client';

import { FileFields } from '@/app/_files/file-fields';
import type { FileTexts } from '@/app/_files/file-texts';
import { FormErrors } from '@/app/_forms/form-errors';
import { FormGuard } from '@/app/_forms/form-guard';
import { useCheckedForm } from '@/app/_forms/use-checked-form';
import { useServerForm } from '@/app/_forms/use-server-form';
import { StepUpNote } from '@/app/_identity/step-up-note';
import { SecondLook, type SecondLookTexts } from '@/app/_participation/second-look';
import { SenderFields, type SenderTexts } from '@/app/_participation/sender-fields';
import { Button } from '@/app/_ui/button';
import { TextArea, TextField } from '@/app/_ui/field';
import { limits, type ProposalWords, proposalWordsSchema } from '@/lib/participation/contribution-schema';
import { sendProposal } from './submit-proposal.action';

type ProposalFormProps = {
  locale: string;
  path: string;
  /** Where one confirms who one is, when the phase asks for it. */
  stepUpPath: string;
  project: string;
  submissionKey: string;
  knownName: string;
  /** When the page was drawn, signed. */
  opened: string;
  texts: {
    title: string;
    titleHint: string;
    text: string;
    textHint: string;
    submit: string;
    errors: string;
    stepUp: string;
    unreachable: string;
    restored: string;
    sentences: Record<string, string>;
    sender: SenderTexts;
    secondLook: SecondLookTexts;
    files: FileTexts;
  };
};

const idOf = (field: string) => `proposal-${field}`;

/** A proposal: what it is, why, and what others may see of the sender. */
export function ProposalForm({ locale, path, stepUpPath, project, submissionKey, knownName, opened, texts }: ProposalFormProps) {
  const { state, guard, isBusy, isDraftRestored, send, form } = useServerForm({
    action: sendProposal,
    path,
    unreachable: texts.unreachable,
    draft: `proposal.${project}`,
  });
  const { values } = state;
  const { register, errors, attempt, onSubmit } = useCheckedForm<ProposalWords>({
    schema: proposalWordsSchema,
    state,
    sentences: texts.sentences,
    send,
  });
  return (
    <form {...form} onSubmit={onSubmit} className="form">
      <FormErrors
        heading={texts.errors}
        fieldErrors={errors}
        error={state.error}
        idOf={idOf}
        firstField="title"
        attempt={attempt}
      />
      <StepUpNote errorCode={state.errorCode} path={stepUpPath} text={texts.stepUp} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="project" value={project} />
      <input type="hidden" name="submissionKey" value={String(values.submissionKey || submissionKey)} />
      <FormGuard {...guard} opened={guard.opened ?? opened} />
      <TextField
        {...register('title')}
        id={idOf('title')}
        label={texts.title}
        hint={texts.titleHint}
        error={errors.title}
        autoComplete="off"
        maxLength={limits.title.max * 2}
        defaultValue={String(values.title ?? '')}
      />
      <TextArea
        {...register('text')}
        id={idOf('text')}
        rows={10}
        label={texts.text}
        hint={texts.textHint}
        error={errors.text}
        after={isDraftRestored ? texts.restored : undefined}
        defaultValue={String(values.text ?? '')}
      />
      <FileFields state={state} errors={errors} idOf={idOf} texts={texts.files} />
      <SecondLook state={state} idOf={idOf} texts={texts.secondLook} />
      <SenderFields state={state} error={errors.senderName} idOf={idOf} texts={texts.sender} knownName={knownName} />
      <Button busy={isBusy}>{texts.submit}</Button>
    </form>
  );
}
