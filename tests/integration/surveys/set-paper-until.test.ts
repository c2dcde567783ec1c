import { describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { editPhase } from '@/lib/projects/server/edit-phase';
import { setPaperUntil } from '@/lib/surveys/server/set-paper-until';
import { getSurveyDesk } from '@/lib/surveys/server/survey-desk-queries';
import { testDatabase } from '@/tests/support/database';
import { aCommittee, aPhase, aProject, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aDefinition, aQuestion } from '@/tests/support/factories/survey-of-every-kind';
import { aSurveyOf, manyResponses } from '@/tests/support/factories/surveys';

const db = testDatabase();
const date = (days: number) => dateOnly(day(days));

async function aPlace(closesOn: number) {
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id, opensOn: day(-9), closesOn: day(closesOn) });
  const survey = await aSurveyOf(aDefinition([aQuestion('single')]), phase);
  const { slug } = await db.phase.findUniqueOrThrow({ where: { id: phase.id }, select: { slug: true } });
  return { survey, phase, manager: await anEmployee(), address: { project: project.slug, phase: slug } };
}

describe('the last day for answers on paper', () => {
  it('is set and moved until it has passed, and told on the page where they are typed in', async () => {
    const { manager, address } = await aPlace(0);
    expect(await setPaperUntil(manager, { ...address, paperUntil: date(9) })).toEqual({ ok: true, value: { saved: true } });
    expect(await getSurveyDesk(manager, address, now())).toMatchObject({ lastAnswerOn: date(9), notNow: null });
    expect(await setPaperUntil(manager, { ...address, paperUntil: date(4) })).toMatchObject({ ok: true });
    const later = new Date(now().getTime() + 6 * 86_400_000);
    expect(await getSurveyDesk(manager, address, later)).toMatchObject({ lastAnswerOn: date(4), notNow: 'surveyCounted' });
  });

  it('is neither before today, nor before the phase ends, nor long after', async () => {
    const { manager, address } = await aPlace(3);
    for (const days of [-1, 2, 64])
      expect(await setPaperUntil(manager, { ...address, paperUntil: date(days) })).toMatchObject({ code: 'dayOutside' });
    expect(await setPaperUntil(anonymous, { ...address, paperUntil: date(5) })).toMatchObject({ code: 'signInNeeded' });
    expect(await setPaperUntil(manager, { ...address, project: 'another', paperUntil: date(5) })).toMatchObject({
      code: 'surveyNotFound',
    });
  });

  it('cannot be named once the figures are counted, nor can the phase be opened again', async () => {
    const { survey, phase, manager, address } = await aPlace(-2);
    expect(await setPaperUntil(manager, { ...address, paperUntil: date(5) })).toMatchObject({ code: 'surveyCounted' });
    const found = await db.phase.findUniqueOrThrow({ where: { id: phase.id } });
    const edit = {
      ...found,
      opensOn: dateOnly(found.opensOn),
      closesOn: date(5),
      committeeId: (await aCommittee()).id,
    } as unknown as Parameters<typeof editPhase>[1];
    await manyResponses(survey, 5, () => ({ single: { choices: ['a'] } }));
    expect(await editPhase(manager, edit)).toMatchObject({ ok: false, code: 'surveyCounted' });
    await db.surveyResponse.deleteMany({ where: { surveyId: survey.id } });
    expect(await editPhase(manager, edit)).toMatchObject({ ok: true });
  });
});
