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
import { ChoiceGroup } from '@/app/_ui/choice';
import { TextArea, TextField } from '@/app/_ui/field';
import { limits, type ReplyWords, replyWordsSchema } from '@/lib/participation/contribution-schema';
import { sendReply } from './submit-reply.action';

type ReplyFormProps = {
  locale: string;
  path: string;
  /** Where one confirms who one is, when the phase asks for it. */
  stepUpPath: string;
  project: string;
  phase: string;
  submissionKey: string;
  knownName: string;
  /** When the page was drawn, signed. */
  opened: string;
  texts: {
    speaksAs: string;
    speakers: { value: string; label: string; note?: string }[];
    organisation: string;
    organisationHint: string;
    text: string;
    textHint: string;
    publishedHeading: string;
    published: string[];
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

const idOf = (field: string) => `reply-${field}`;

/** A hearing reply: whom one speaks for, one's words, files, and above the button what everybody will see. */
export function ReplyForm(props: ReplyFormProps) {
  const { locale, path, stepUpPath, project, phase, submissionKey, knownName, opened, texts } = props;
  const { state, guard, isBusy, isDraftRestored, send, form } = useServerForm({
    action: sendReply,
    path,
    unreachable: texts.unreachable,
    draft: `reply.${project}.${phase}`,
  });
  const { values } = state;
  const { register, errors, attempt, onSubmit } = useCheckedForm<ReplyWords>({
    schema: replyWordsSchema,
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
        firstField="speaksAs"
        attempt={attempt}
      />
      <StepUpNote errorCode={state.errorCode} path={stepUpPath} text={texts.stepUp} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="project" value={project} />
      <input type="hidden" name="phase" value={phase} />
      <input type="hidden" name="submissionKey" value={String(values.submissionKey || submissionKey)} />
      <FormGuard {...guard} opened={guard.opened ?? opened} />
      <ChoiceGroup
        {...register('speaksAs')}
        type="radio"
        id={idOf('speaksAs')}
        legend={texts.speaksAs}
        error={errors.speaksAs}
        options={texts.speakers}
        chosen={[String(values.speaksAs ?? 'citizen')]}
      />
      <div className="organisation">
        <TextField
          {...register('organisation')}
          id={idOf('organisation')}
          label={texts.organisation}
          hint={texts.organisationHint}
          error={errors.organisation}
          autoComplete="organization"
          maxLength={limits.organisation.max * 2}
          defaultValue={String(values.organisation ?? '')}
        />
      </div>
      <TextArea
        {...register('text')}
        id={idOf('text')}
        rows={14}
        label={texts.text}
        hint={texts.textHint}
        error={errors.text}
        after={isDraftRestored ? texts.restored : undefined}
        defaultValue={String(values.text ?? '')}
      />
      <FileFields state={state} errors={errors} idOf={idOf} texts={texts.files} />
      <SecondLook state={state} idOf={idOf} texts={texts.secondLook} />
      <SenderFields state={state} error={errors.senderName} idOf={idOf} texts={texts.sender} knownName={knownName} />
      <section className="note will-show" aria-labelledby={idOf('published')}>
        <h2 id={idOf('published')}>{texts.publishedHeading}</h2>
        <ul>
          {texts.published.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <Button busy={isBusy}>{texts.submit}</Button>
    </form>
  );
}
