'use client';

import { FormErrors } from '@/app/_forms/form-errors';
import { useCheckedForm } from '@/app/_forms/use-checked-form';
import { useServerForm } from '@/app/_forms/use-server-form';
import { ProposalFacts, type ProposalTexts, TitleField } from '@/app/_participation/proposal-fields';
import { SecondLook } from '@/app/_participation/second-look';
import type { WordsFormTexts } from '@/app/_participation/words-form';
import { Button } from '@/app/_ui/button';
import { TextArea } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { type ProposalWords, proposalWordsSchema } from '@/lib/participation/contribution-schema';
import { editProposalAction } from './edit-proposal.action';

type EditFormProps = {
  locale: Locale;
  code: string;
  lang: Locale;
  stored: { title: string; text: string; category: string; place: string };
  categories: { value: string; label: string }[];
  texts: WordsFormTexts & ProposalTexts & { open: string };
};

const idOf = (field: string) => `edit-${field}`;

/** One's own proposal, ready to be changed. A refused try keeps what was written; works without JavaScript. */
export function EditForm({ locale, code, lang, stored, categories, texts }: EditFormProps) {
  const path = pathTo(locale, '/me/contributions/[code]', { code });
  const { state, isBusy, send, form } = useServerForm({
    action: editProposalAction,
    path,
    unreachable: texts.unreachable,
    draft: `edit.${code}`,
    isOverStored: true,
  });
  const { values } = state;
  const { register, errors, attempt, onSubmit } = useCheckedForm<ProposalWords>({
    schema: proposalWordsSchema,
    state,
    sentences: texts.sentences,
    send,
  });
  const fields = { register, errors, values, state, idOf };
  return (
    <details className="twin" open={attempt > 0 || undefined}>
      <summary>{texts.open}</summary>
      <form {...form} onSubmit={onSubmit} className="form">
        <FormErrors
          heading={texts.errors}
          fieldErrors={errors}
          error={state.error}
          idOf={idOf}
          firstField="title"
          attempt={attempt}
        />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="code" value={code} />
        <TitleField fields={fields} texts={texts} stored={stored} />
        <TextArea
          {...register('text')}
          id={idOf('text')}
          rows={10}
          lang={lang}
          label={texts.text}
          error={errors.text}
          defaultValue={String(values.text ?? stored.text)}
        />
        <ProposalFacts fields={fields} texts={texts} stored={stored} locale={locale} categories={categories} />
        <SecondLook state={state} idOf={idOf} texts={texts.secondLook} />
        <Button busy={isBusy}>{texts.submit}</Button>
      </form>
    </details>
  );
}
