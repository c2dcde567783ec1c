'use client';

import { SelectField, TextField } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { limits, type ProposalWords } from '@/lib/participation/contribution-schema';
import { PlaceField, type PlaceTexts } from './place-field';
import type { WordsFields } from './words-form';

export type ProposalTexts = {
  title: string;
  titleHint: string;
  category: string;
  optional: string;
  noCategory: string;
  place: PlaceTexts;
};

type Stored = { title?: string; category?: string; place?: string };
type Of = { fields: WordsFields<ProposalWords>; texts: ProposalTexts; stored?: Stored };

/** What a proposal is called. */
export function TitleField({ fields: { register, errors, values, idOf }, texts, stored }: Of) {
  return (
    <TextField
      {...register('title')}
      id={idOf('title')}
      label={texts.title}
      hint={texts.titleHint}
      error={errors.title}
      autoComplete="off"
      maxLength={limits.title.max * 2}
      defaultValue={String(values.title ?? stored?.title ?? '')}
    />
  );
}

type FactsProps = Of & { locale: Locale; categories: { value: string; label: string }[] };

/** What a proposal is about and where, for whoever wants to say it. */
export function ProposalFacts({ fields: { errors, values, state, idOf }, texts, stored, locale, categories }: FactsProps) {
  return (
    <>
      {categories.length > 0 ? (
        <SelectField
          id={idOf('category')}
          name="category"
          data-draft=""
          label={texts.category}
          optional={texts.optional}
          error={errors.category}
          options={[{ value: '', label: texts.noCategory }, ...categories]}
          defaultValue={String(values.category ?? stored?.category ?? '')}
        />
      ) : null}
      <PlaceField locale={locale} state={state} error={errors.place} idOf={idOf} texts={texts.place} stored={stored?.place} />
    </>
  );
}
