'use client';

import dynamic from 'next/dynamic';
import { useCallback, useState } from 'react';
import type { KeptDraftTexts } from '@/app/_participation/kept-draft';
import { ProposalFacts, type ProposalTexts, TitleField } from '@/app/_participation/proposal-fields';
import { SimilarList, type SimilarTexts } from '@/app/_participation/similar-list';
import { WordsForm, type WordsFormPage, type WordsFormTexts } from '@/app/_participation/words-form';
import { type ProposalWords, proposalWordsSchema } from '@/lib/participation/contribution-schema';
import type { DraftWords } from '@/lib/participation/draft-merge';
import type { SimilarProposal } from '@/lib/participation/similar-proposal';
import type { FormState } from '@/lib/web/form-state';
import { sendProposal } from './submit-proposal.action';

const KeptDraft = dynamic(() => import('@/app/_participation/kept-draft').then(({ KeptDraft }) => KeptDraft), { ssr: false });

const SimilarProposals = dynamic(
  () => import('@/app/_participation/similar-proposals').then(({ SimilarProposals }) => SimilarProposals),
  { ssr: false },
);

type ProposalFormProps = {
  page: WordsFormPage;
  project: string;
  categories: { value: string; label: string }[];
  /** What is kept on the account of whoever is signed in. */
  kept?: DraftWords;
  texts: WordsFormTexts & ProposalTexts & { kept: KeptDraftTexts; similar: SimilarTexts };
};

/** A proposal: what it is, why, where, and what others may see of the sender. */
export function ProposalForm({ page, project, categories, kept, texts }: ProposalFormProps) {
  const [isSeen, setSeen] = useState(false);
  const onSeen = useCallback(() => setSeen(true), []);
  const draft = `proposal.${project}`;
  const stored = {
    title: kept?.fields.title?.text,
    text: kept?.fields.text?.text,
    category: kept?.fields.category?.text,
    place: kept?.fields.placeDraft?.text,
  };
  return (
    <WordsForm<ProposalWords>
      name="proposal"
      page={page}
      texts={texts}
      action={sendProposal}
      schema={proposalWordsSchema}
      draft={draft}
      stored={stored.text}
      hidden={{ project }}
      firstField="title"
      rows={10}
      above={(fields) => {
        const like = likeProposals(fields.state);
        const isShown = isSeen || like.length > 0 || fields.values.similar === 'seen';
        return (
          <>
            <input type="hidden" name="similar" value={isShown ? 'seen' : 'ask'} />
            <TitleField fields={fields} texts={texts} stored={stored} />
            {like.length > 0 ? (
              <SimilarList proposals={like} project={project} locale={page.locale} texts={texts.similar} />
            ) : (
              <SimilarProposals project={project} locale={page.locale} texts={texts.similar} onSeen={onSeen} />
            )}
          </>
        );
      }}
      below={(fields) => (
        <>
          {kept ? (
            <KeptDraft
              project={project}
              draft={draft}
              kept={kept}
              isPosted={fields.state.attempt > 0}
              locale={page.locale}
              texts={texts.kept}
            />
          ) : null}
          <ProposalFacts fields={fields} texts={texts} stored={stored} locale={page.locale} categories={categories} />
        </>
      )}
    />
  );
}

/** What the server has found alike, and shows before the proposal is sent. */
function likeProposals({ values }: FormState): SimilarProposal[] {
  return typeof values.like === 'string' && values.like ? (JSON.parse(values.like) as SimilarProposal[]) : [];
}
