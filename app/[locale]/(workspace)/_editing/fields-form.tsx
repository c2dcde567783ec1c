'use client';

import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { ZodType } from 'zod';
import { FormErrors } from '@/app/_forms/form-errors';
import { useCheckedForm } from '@/app/_forms/use-checked-form';
import type { DraftOptions } from '@/app/_forms/use-draft';
import { type FormAction, useServerForm } from '@/app/_forms/use-server-form';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import type { FormState } from '@/lib/web/form-state';
import { FormField, type FormFieldSpec } from './form-field';

export type FieldGroup = { key: string; legend: string; fields: FormFieldSpec[] };

export type FieldsFormTexts = {
  submit: string;
  done: string;
  errors: string;
  unreachable: string;
  sentences: Record<string, string>;
  /** Said when what was written and not saved is put in again, and the way back to what is stored. */
  restored?: string;
  putAside?: string;
};

export type FieldsFormProps = DraftOptions & {
  /** Where the form stands. */
  path: string;
  /** Tells its fields from those of the other forms on the page, where there are several. */
  name?: string;
  hidden: Record<string, string>;
  groups: FieldGroup[];
  texts: FieldsFormTexts;
  /** More fields over the button. */
  below?: (form: { state: FormState; errors: Record<string, string>; idOf: (field: string) => string }) => ReactNode;
};

type Checked = { action: FormAction; schema: ZodType<unknown, FieldValues> };

/**
 * A long form of the workspace: checked in the browser with the server's own schema, sent to one
 * action, and coming back with everything that was written.
 */
export function FieldsForm({ action, schema, path, name, hidden, groups, texts, below, ...drafted }: FieldsFormProps & Checked) {
  const { state, isBusy, send, form, isDraftRestored, putDraftAside } = useServerForm({
    action,
    path,
    unreachable: texts.unreachable,
    ...drafted,
  });
  const checked = useCheckedForm<FieldValues>({ schema, state, sentences: texts.sentences, send });
  // Pages left behind stay in the document for a while: two forms must not share names of fields.
  const idOf = (field: string) => `${name ?? hidden.id ?? 'new'}-${field}`;
  const first = groups[0]?.fields[0]?.name ?? '';
  return (
    <form {...form} onSubmit={checked.onSubmit} className="form">
      <FormErrors
        heading={texts.errors}
        fieldErrors={checked.errors}
        error={state.error}
        idOf={idOf}
        firstField={first}
        attempt={checked.attempt}
      />
      {state.done ? (
        <Banner tone="ok" live>
          {texts.done}
        </Banner>
      ) : null}
      {isDraftRestored && texts.restored ? (
        <Banner
          live
          action={
            texts.putAside ? (
              <Button type="button" tone="line" small onClick={putDraftAside}>
                {texts.putAside}
              </Button>
            ) : null
          }
        >
          {texts.restored}
        </Banner>
      ) : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {groups.map((group) => (
        <fieldset key={group.key}>
          <legend>{group.legend}</legend>
          <div className="two">
            {group.fields.map((field) => (
              <div key={field.name} className={field.isWide ? 'wide' : undefined}>
                <FormField
                  spec={field}
                  id={idOf(field.name)}
                  error={checked.errors[field.name]}
                  written={state.done ? undefined : state.values[field.name]}
                  register={checked.register}
                />
              </div>
            ))}
          </div>
        </fieldset>
      ))}
      {below?.({ state, errors: checked.errors, idOf })}
      <Button busy={isBusy}>{texts.submit}</Button>
    </form>
  );
}
