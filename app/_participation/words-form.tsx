'use client';

import type { ReactNode } from 'react';
import type { FieldValues, Path, UseFormRegisterReturn } from 'react-hook-form';
import type { ZodType } from 'zod';
import { FileFields } from '@/app/_files/file-fields';
import type { FileTexts } from '@/app/_files/file-texts';
import { FormErrors } from '@/app/_forms/form-errors';
import { FormGuard } from '@/app/_forms/form-guard';
import { useCheckedForm } from '@/app/_forms/use-checked-form';
import { type FormAction, useServerForm } from '@/app/_forms/use-server-form';
import { StepUpNote } from '@/app/_identity/step-up-note';
import { Button } from '@/app/_ui/button';
import { TextArea } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import type { FormState } from '@/lib/web/form-state';
import { type OtherWays, OtherWaysNote } from './other-ways-note';
import { SecondLook, type SecondLookTexts } from './second-look';
import { type GuestTexts, SenderFields, type SenderTexts } from './sender-fields';

/** What the page knows when it draws the form. */
export type WordsFormPage = {
  locale: Locale;
  path: string;
  /** Where one confirms who one is, when the phase asks for it. */
  stepUpPath: string;
  submissionKey: string;
  knownName: string;
  /** When the page was drawn, signed. */
  opened: string;
  /** Where one can be heard instead, when a rule sends the form back. */
  otherWays: OtherWays;
  /** For somebody without an account, where the phase takes what they say. */
  guest?: GuestTexts;
};

export type WordsFormTexts = {
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

/** What the fields of one kind are drawn with. */
export type WordsFields<Words extends FieldValues> = {
  register: (name: Path<Words>) => UseFormRegisterReturn;
  errors: Record<string, string>;
  values: FormState['values'];
  state: FormState;
  idOf: (field: string) => string;
};

type WordsFormProps<Words extends FieldValues> = {
  /** Begins the id of every field. */
  name: string;
  page: WordsFormPage;
  texts: WordsFormTexts;
  action: FormAction;
  schema: ZodType<unknown, Words>;
  /** Names the draft on this device. */
  draft: string;
  /** What the text field begins with. */
  stored?: string;
  /** What the form is about: sent along, not shown. */
  hidden: Record<string, string>;
  firstField: Path<Words> & string;
  /** Lines of the text field. */
  rows: number;
  /** Fields over the text, and between the text and the files. */
  above: (fields: WordsFields<Words>) => ReactNode;
  below?: (fields: WordsFields<Words>) => ReactNode;
  /** What everybody should read before they press the button. */
  beforeButton?: ReactNode;
};

/** The form of everything longer that citizens send: their words with files, what others see of them, and a draft. */
export function WordsForm<Words extends FieldValues>(props: WordsFormProps<Words>) {
  const { name, page, texts, action, schema, draft, stored = '', hidden, firstField, rows, above, below, beforeButton } = props;
  const { state, guard, isBusy, isDraftRestored, send, form } = useServerForm({
    action,
    path: page.path,
    unreachable: texts.unreachable,
    draft,
  });
  const { values } = state;
  const { register, errors, attempt, onSubmit } = useCheckedForm<Words>({ schema, state, sentences: texts.sentences, send });
  const idOf = (field: string) => `${name}-${field}`;
  const fields = { register, errors, values, state, idOf };
  const about = { locale: page.locale, ...hidden, submissionKey: String(values.submissionKey || page.submissionKey) };
  return (
    <form {...form} onSubmit={onSubmit} className="form">
      <FormErrors
        heading={texts.errors}
        fieldErrors={errors}
        error={state.error}
        idOf={idOf}
        firstField={firstField}
        attempt={attempt}
      />
      <StepUpNote errorCode={state.errorCode} path={page.stepUpPath} text={texts.stepUp} />
      <OtherWaysNote errorCode={state.errorCode} {...page.otherWays} />
      {Object.entries(about).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <FormGuard {...guard} opened={guard.opened ?? page.opened} />
      {above(fields)}
      <TextArea
        {...register('text' as Path<Words>)}
        id={idOf('text')}
        rows={rows}
        label={texts.text}
        hint={texts.textHint}
        error={errors.text}
        after={isDraftRestored || stored !== '' ? texts.restored : undefined}
        defaultValue={String(values.text ?? stored)}
      />
      {below?.(fields)}
      <FileFields state={state} errors={errors} idOf={idOf} texts={texts.files} />
      <SecondLook state={state} idOf={idOf} texts={texts.secondLook} />
      <SenderFields
        state={state}
        error={errors.senderName}
        emailError={errors.guestEmail}
        idOf={idOf}
        texts={texts.sender}
        knownName={page.knownName}
        guest={page.guest}
      />
      {beforeButton}
      <Button busy={isBusy}>{texts.submit}</Button>
    </form>
  );
}
