import type { Actor } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import { enterPaperAnswer } from '@/lib/surveys/server/enter-paper-answer';
import { keepProgress } from '@/lib/surveys/server/keep-progress';
import { makeInvitations } from '@/lib/surveys/server/make-invitations';
import { revokeInvitations } from '@/lib/surveys/server/revoke-invitations';
import { aSurvey } from '@/tests/support/factories/surveys';

/** How somebody keeps what they have begun to answer, where no account is asked for. */
export const begun = {
  keepProgress: async (actor: Actor) => {
    const survey = await aSurvey({ answersBy: 'device' });
    const fields = { [survey.questionKey(0)]: survey.optionKey(0, 0) };
    const kept = { fields, at: { [survey.questionKey(0)]: 1 } };
    const input = { surveyId: survey.id, versionId: survey.versionId, page: 'page-1', resume: '', kept };
    return () => keepProgress(actor, input);
  },
};

/** How staff invite people to a survey, and type in what came on paper. */
export const carriedOut = {
  makeInvitations: async (actor: Actor) => {
    const { id: surveyId } = await aSurvey({ answersBy: 'invitation' });
    return () => makeInvitations(actor, { surveyId, batch: 'Breve i maj', count: 2 });
  },
  revokeInvitations: async (actor: Actor) => {
    const { id: surveyId } = await aSurvey({ answersBy: 'invitation' });
    await db().surveyInvitation.create({ data: { surveyId, batch: 'Breve', codeHash: crypto.randomUUID() } });
    return () => revokeInvitations(actor, { surveyId, batch: 'Breve' });
  },
  enterPaperAnswer: async (actor: Actor) => {
    const survey = await aSurvey();
    const input = {
      surveyId: survey.id,
      versionId: survey.versionId,
      submissionKey: crypto.randomUUID(),
      locale: 'da' as const,
      falseAlarm: false,
      keepContact: false,
      fields: { [survey.questionKey(0)]: survey.optionKey(0, 0) },
    };
    return () => enterPaperAnswer(actor, input);
  },
};
