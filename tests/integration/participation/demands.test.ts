import { describe, expect, test } from 'vitest';
import { submitComment } from '@/lib/participation/server/submit-comment';
import { submitProposal } from '@/lib/participation/server/submit-proposal';
import { supportProposal } from '@/lib/participation/server/support-proposal';
import { getSupportPage } from '@/lib/participation/server/support-queries';
import { withdrawSupport } from '@/lib/participation/server/withdraw-support';
import { getPhaseDemands } from '@/lib/projects/server/phase-demand-queries';
import { answerSurvey } from '@/lib/surveys/server/answer-survey';
import { testDatabase } from '@/tests/support/database';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { aSurvey } from '@/tests/support/factories/surveys';

const db = testDatabase();

const words = {
  locale: 'da',
  senderShown: 'role',
  senderName: '',
  falseAlarm: false,
  keepContact: false,
  uploadKey: '',
} as const;
const local = { ageReached: 18, isResident: true };

/** Everything a citizen can do in a phase for residents of 16, each tried by the same person. */
async function everyAct(identified: typeof local | undefined) {
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id, requires: 'resident', minimumAge: 16 });
  const citizen = { ...(await aCitizen()), ...(identified && { identified }) };
  const [{ code }, survey] = [await aProposal({ phase }), await aSurvey({ phase })];
  const answers = { [survey.questionKey(0)]: survey.optionKey(0, 0) };
  const key = () => crypto.randomUUID();
  return Promise.all([
    submitProposal(citizen, {
      ...words,
      project: project.slug,
      title: 'En ny bænk',
      text: 'Sæt en bænk ved stien.',
      submissionKey: key(),
    }),
    submitComment(citizen, { ...words, project: project.slug, proposal: code, text: 'God idé.', submissionKey: key() }),
    supportProposal(citizen, { code }),
    answerSurvey(citizen, {
      surveyId: survey.id,
      versionId: survey.versionId,
      submissionKey: key(),
      locale: 'da',
      falseAlarm: false,
      keepContact: false,
      fields: answers,
    }),
  ]);
}

const stored = async () => [await db.contribution.count(), await db.support.count(), await db.surveyResponse.count()];

describe('a phase for residents of 16', () => {
  test.each([
    ['whoever MitID has not named', undefined, 'mitidNeeded'],
    ['who lives elsewhere', { ageReached: 18, isResident: false }, 'notResident'],
    ['who is 15', { ageReached: 15, isResident: true }, 'tooYoung'],
    ['whose age MitID does not say', { ageReached: null as unknown as number, isResident: true }, 'tooYoung'],
  ])('takes nothing of %s, and stores nothing', async (_who, identified, code) => {
    const tried = await everyAct(identified);
    expect(tried.map((result) => (result.ok ? 'ok' : result.code))).toEqual([code, code, code, code]);
    expect(tried[0]).toMatchObject({ details: { age: 16 } });
    expect(await stored()).toEqual([1, 0, 0]);
  });

  test('takes everything of a resident', async () => {
    expect((await everyAct(local)).every(({ ok }) => ok)).toBe(true);
    expect(await stored()).toEqual([3, 1, 1]);
  });

  test('lets whoever supported take it back when MitID counts no more, and says the way to confirm', async () => {
    const phase = await aPhase({ requires: 'resident' });
    const [citizen, { code }] = [await aCitizen(), await aProposal({ phase })];
    expect(await getSupportPage(citizen, code)).toMatchObject({ refusal: 'mitidNeeded', phaseId: phase.id });
    await supportProposal({ ...citizen, identified: local }, { code });
    expect(await withdrawSupport(citizen, { code })).toMatchObject({ ok: true });
  });
});

describe('whom a phase is for', () => {
  test('is told of published phases of published projects only', async () => {
    const shown = await aPhase({ requires: 'resident', minimumAge: 16 });
    const draft = await aPhase({ published: false, requires: 'resident' });
    const hidden = await aPhase({ projectId: (await aProject({ published: false })).id, requires: 'resident' });
    expect(await getPhaseDemands(shown.id)).toMatchObject({ requires: 'resident', minimumAge: 16 });
    for (const id of [draft.id, hidden.id, 'made-up']) expect(await getPhaseDemands(id)).toBeNull();
  });

  test('never asks an age without MitID, whoever writes it', async () => {
    await expect(aPhase({ requires: 'mail', minimumAge: 16 })).rejects.toThrow();
  });
});
