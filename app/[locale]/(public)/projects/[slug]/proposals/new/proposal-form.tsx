'use client';

import { ProposalFacts, type ProposalTexts, TitleField } from '@/app/_participation/proposal-fields';
import { WordsForm, type WordsFormPage, type WordsFormTexts } from '@/app/_participation/words-form';
import { type ProposalWords, proposalWordsSchema } from '@/lib/participation/contribution-schema';
import { sendProposal } from './submit-proposal.action';

type ProposalFormProps = {
  page: WordsFormPage;
  project: string;
  categories: { value: string; label: string }[];
  texts: WordsFormTexts & ProposalTexts;
};

/** A proposal: what it is, why, where, and what others may see of the sender. */
export function ProposalForm({ page, project, categories, texts }: ProposalFormProps) {
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
      above={(fields) => <TitleField fields={fields} texts={texts} />}
      below={(fields) => <ProposalFacts fields={fields} texts={texts} locale={page.locale} categories={categories} />}
    />
  );
}
