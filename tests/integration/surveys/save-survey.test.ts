import { describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import type { SaveSurvey } from '@/lib/surveys/save-survey-schema';
import { answerSurvey } from '@/lib/surveys/server/answer-survey';
import { saveSurvey } from '@/lib/surveys/server/save-survey';
import { getSurveyEditor } from '@/lib/surveys/server/survey-editor-queries';
import { optionsOf, questionsOf, type SurveyDefinition } from '@/lib/surveys/survey-definition';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aResponse, aSurvey } from '@/tests/support/factories/surveys';

const db = testDatabase();

const written = (project: string, phase: string, over: Partial<SaveSurvey> = {}): SaveSurvey => ({
  project,
  phase,
  titleDa: 'Hvad bruger du havnen til?',
  titleEn: 'What do you use the harbour for?',
  introDa: 'To korte spørgsmål.',
  introEn: 'Two short questions.',
  questions: [
    {
      kind: 'single',
      labelDa: 'Hvor tit?',
      labelEn: 'How often?',
      hintDa: '',
      hintEn: '',
      isRequired: true,
      optionsDa: ['Tit', 'Sjældent'],
      optionsEn: ['Often', 'Seldom'],
    },
    {
      kind: 'text',
      labelDa: 'Hvad mangler?',
      labelEn: 'What is missing?',
      hintDa: 'Kort',
      hintEn: 'Short',
      isRequired: false,
      optionsDa: [],
      optionsEn: [],
    },
  ],
  ...over,
});

async function aPlace() {
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id });
  return { project: project.slug, phase: phase.slug, phaseId: phase.id, projectId: project.id };
}

describe('writing the survey of a phase', () => {
  it('stores the questions in order with their options in both languages, and an event', async () => {
    const { project, phase, phaseId } = await aPlace();
    const manager = await anEmployee(['project_manager']);
    expect(await saveSurvey(manager, written(project, phase))).toMatchObject({ ok: true });
    const survey = await db.survey.findUniqueOrThrow({
      where: { phaseId },
      include: { published: true },
    });
    expect(survey).toMatchObject({ slug: phase, titleEn: 'What do you use the harbour for?' });
    expect(
      questionsOf(survey.published?.definition as SurveyDefinition).map((question) =>
        optionsOf(question).map((option) => option.labelEn),
      ),
    ).toEqual([['Often', 'Seldom'], []]);
    expect(await db.event.count({ where: { type: 'survey.saved', actorId: manager.personId } })).toBe(1);
  });

  it('shows the editor what was saved, and saves it again without leaving old questions', async () => {
    const { project, phase } = await aPlace();
    const manager = await anEmployee();
    await saveSurvey(manager, written(project, phase));
    await saveSurvey(manager, written(project, phase, { titleDa: 'Ny titel' }));
    const editor = await getSurveyEditor(manager, { project, phase });
    expect(editor).toMatchObject({
      isLocked: false,
      slug: phase,
      fields: { titleDa: 'Ny titel', 'q0-optionsDa': 'Tit\nSjældent', 'q1-hintEn': 'Short' },
    });
    expect(await db.surveyQuestion.count()).toBe(2);
  });

  it('is locked once somebody has answered', async () => {
    const survey = await aSurvey();
    await aResponse(survey, { choices: { 0: [0] } });
    const { slug, project } = await db.phase.findUniqueOrThrow({ where: { id: survey.phase.id }, include: { project: true } });
    const manager = await anEmployee();
    expect(await saveSurvey(manager, written(project.slug, slug))).toMatchObject({ ok: false, code: 'surveyLocked' });
    expect(await getSurveyEditor(manager, { project: project.slug, phase: slug })).toMatchObject({ isLocked: true });
    expect(await db.surveyQuestion.count()).toBe(3);
  });

  it('never changes the questions under an answer sent at the same time', async () => {
    const survey = await aSurvey();
    const { slug, project } = await db.phase.findUniqueOrThrow({ where: { id: survey.phase.id }, include: { project: true } });
    const [saved, answered] = await Promise.all([
      saveSurvey(await anEmployee(), written(project.slug, slug)),
      answerSurvey(await aCitizen(), {
        surveyId: survey.id,
        versionId: survey.versionId,
        submissionKey: crypto.randomUUID(),
        locale: 'da',
        falseAlarm: false,
        keepContact: false,
        fields: { [survey.questionKey(0)]: survey.optionKey(0, 0) },
      }),
    ]);
    expect([saved.ok, answered.ok].filter(Boolean)).toHaveLength(1);
    expect([saved, answered].flatMap((result) => (result.ok ? [] : [result.code]))).toEqual([
      saved.ok ? 'surveyChanged' : 'surveyLocked',
    ]);
  });

  it('refuses what the form would refuse', async () => {
    const { project, phase } = await aPlace();
    const { questions } = written(project, phase);
    const result = await saveSurvey(
      await anEmployee(),
      written(project, phase, { questions: questions.map((question) => ({ ...question, optionsEn: ['Often'] })) }),
    );
    expect(result).toMatchObject({ ok: false, code: 'invalid' });
    expect(await db.survey.count()).toBe(0);
  });

  it('does not know a phase of another project', async () => {
    const [mine, other] = [await aPlace(), await aPlace()];
    const manager = await anEmployee();
    const wrong = await saveSurvey(manager, written(mine.project, other.phase));
    expect(wrong).toEqual(await saveSurvey(manager, written(mine.project, 'nothing')));
    expect(wrong).toMatchObject({ code: 'phaseNotFound' });
  });

  it('is not for somebody signed out, a moderator or a citizen', async () => {
    const { project, phase } = await aPlace();
    expect(await saveSurvey(anonymous, written(project, phase))).toMatchObject({ code: 'signInNeeded' });
    for (const actor of [await anEmployee(['moderator']), await aCitizen()]) {
      expect(await saveSurvey(actor, written(project, phase))).toMatchObject({ code: 'notAllowed' });
      expect(await getSurveyEditor(actor, { project, phase })).toBeNull();
    }
  });
});
