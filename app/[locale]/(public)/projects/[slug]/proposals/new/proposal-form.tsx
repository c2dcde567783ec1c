'use client';

import { WordsForm, type WordsFormPage, type WordsFormTexts } from '@/app/_participation/words-form';
import { TextField } from '@/app/_ui/field';
import { limits, type ProposalWords, proposalWordsSchema } from '@/lib/participation/contribution-schema';
import { sendProposal } from './submit-proposal.action';

type ProposalFormProps = {
  page: WordsFormPage;
  project: string;
  texts: WordsFormTexts & { title: string; titleHint: string };
};

/** A proposal: what it is, why, and what others may see of the sender. */
export function ProposalForm({ page, project, texts }: ProposalFormProps) {
  return (
    <WordsForm<ProposalWords>
      name="proposal"
      page={page}
      texts={texts}
      action={sendProposal}
      schema={proposalWordsSchema}
      draft={`proposal.${project}`}
      hidden={{ project }}
      firstField="title"
      rows={10}
      above={({ register, errors, values, idOf }) => (
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
      )}
    />
  );
}
