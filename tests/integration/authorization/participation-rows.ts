import type { Actor } from '@/lib/audit/actor';
import { giveVote } from '@/lib/participation/server/give-vote';
import { submitComment } from '@/lib/participation/server/submit-comment';
import { submitProposal } from '@/lib/participation/server/submit-proposal';
import { supportComment } from '@/lib/participation/server/support-comment';
import { supportProposal } from '@/lib/participation/server/support-proposal';
import { withdrawCommentSupport } from '@/lib/participation/server/withdraw-comment-support';
import { withdrawSupport } from '@/lib/participation/server/withdraw-support';
import { withdrawVote } from '@/lib/participation/server/withdraw-vote';
import { db } from '@/lib/platform/db';
import { answerSurvey } from '@/lib/surveys/server/answer-survey';
import { aComment, aCommentSupport, aProposal, aSupport, aVote } from '@/tests/support/factories/participation';
import { aPhase } from '@/tests/support/factories/projects';
import { aSurvey } from '@/tests/support/factories/surveys';

const words = { locale: 'da', senderShown: 'role', senderName: '', falseAlarm: false, keepContact: false } as const;
const key = () => crypto.randomUUID();

/** What citizens say, support, vote for and answer. */
export const participating = {
  submitProposal: async (actor: Actor) => {
    const { phase } = await aProposal();
    const project = await slugOf(phase.projectId);
    const input = { ...words, project, title: 'En ny bænk', text: 'Sæt en bænk ved stien.', submissionKey: key() };
    return () => submitProposal(actor, input);
  },
  submitComment: async (actor: Actor) => {
    const { phase, code } = await aProposal();
    const project = await slugOf(phase.projectId);
    const input = { ...words, project, proposal: code, text: 'God idé.', submissionKey: key() };
    return () => submitComment(actor, input);
  },
  supportProposal: async (actor: Actor) => {
    const { code } = await aProposal();
    return () => supportProposal(actor, { code });
  },
  withdrawSupport: async (actor: Actor) => {
    const proposal = await aProposal();
    if (actor.kind === 'citizen') await aSupport({ proposal, by: actor });
    return () => withdrawSupport(actor, { code: proposal.code });
  },
  supportComment: async (actor: Actor) => {
    const { code } = await aComment();
    return () => supportComment(actor, { code });
  },
  withdrawCommentSupport: async (actor: Actor) => {
    const comment = await aComment();
    if (actor.kind === 'citizen') await aCommentSupport({ comment, by: actor });
    return () => withdrawCommentSupport(actor, { code: comment.code });
  },
  giveVote: async (actor: Actor) => {
    const at = await aVotable();
    return () => giveVote(actor, at);
  },
  withdrawVote: async (actor: Actor) => {
    const { proposal, ...at } = await aVotable();
    if (actor.kind === 'citizen') await aVote({ proposal, by: actor });
    return () => withdrawVote(actor, at);
  },
  answerSurvey: async (actor: Actor) => {
    const survey = await aSurvey();
    const answers = { [survey.questionKey(0)]: survey.optionKey(0, 0) };
    const input = {
      surveyId: survey.id,
      versionId: survey.versionId,
      submissionKey: key(),
      locale: 'da',
      fields: answers,
      falseAlarm: false,
      keepContact: false,
    } as const;
    return () => answerSurvey(actor, input);
  },
};

/** A proposal in a phase that takes prioritising votes, and where it is voted for. */
async function aVotable() {
  const phase = await aPhase();
  const proposal = await aProposal({ phase });
  return { proposal, project: await slugOf(phase.projectId), phase: phase.slug, code: proposal.code };
}

async function slugOf(projectId: string): Promise<string> {
  const { slug } = await db().project.findUniqueOrThrow({ where: { id: projectId }, select: { slug: true } });
  return slug;
}
