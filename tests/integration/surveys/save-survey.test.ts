import { describe, expect, it } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import type { SaveSurvey } from '@/lib/surveys/save-survey-schema';
import { answerSurvey } from '@/lib/surveys/server/answer-survey';
import { listLibraryQuestions } from '@/lib/surveys/server/library-queries';
import { publishSurvey } from '@/lib/surveys/server/publish-survey';
import { removeLibraryQuestion } from '@/lib/surveys/server/remove-library-question';
import { saveLibraryQuestion } from '@/lib/surveys/server/save-library-question';
import { saveSurvey } from '@/lib/surveys/server/save-survey';
import { setAnswersBy } from '@/lib/surveys/server/set-answers-by';
import {
  getCopyableSurvey,
  getDraftCopy,
  getSurveyEditor,
  getSurveyVersion,
  listCopyableSurveys,
} from '@/lib/surveys/server/survey-editor-queries';
import type { SurveyBlock, SurveyDefinition } from '@/lib/surveys/survey-definition';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aLibraryQuestion, aResponse, aSurvey, aSurveyOf } from '@/tests/support/factories/surveys';
import { blockOf, definitionOf, pageOf } from '@/tests/support/random-surveys';

const db = testDatabase();

const whole = definitionOf(pageOf('p1', [blockOf('single', 'q1'), blockOf('long_text', 'q2')]));
const unfinished = definitionOf(pageOf('p1', [{ ...blockOf('single', 'q1'), labelEn: '' } as SurveyBlock]));

async function aPlace() {
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id });
  return { project: project.slug, phase: phase.slug, phaseId: phase.id, projectId: project.id };
}

const saving = (place: { project: string; phase: string }, over: Partial<SaveSurvey> = {}): SaveSurvey => ({
  project: place.project,
  phase: place.phase,
  revision: 0,
  definition: whole,
  ...over,
});

async function placeOf(survey: { phaseId: string }) {
  const { slug, project } = await db.phase.findUniqueOrThrow({ where: { id: survey.phaseId }, include: { project: true } });
  return { project: project.slug, phase: slug };
}

describe('saving a draft', () => {
  it('keeps it, finished or not, with an event, and shows it to its writers alone', async () => {
    const place = await aPlace();
    const manager = await anEmployee(['project_manager']);
    const saved = await saveSurvey(manager, saving(place, { definition: unfinished }));
    expect(saved).toMatchObject({ ok: true, value: { revision: 1 } });
    expect(await getSurveyEditor(manager, place)).toMatchObject({
      definition: unfinished,
      revision: 1,
      slug: null,
      published: null,
    });
    expect(await db.survey.findUniqueOrThrow({ where: { phaseId: place.phaseId } })).toMatchObject({
      slug: place.phase,
      titleEn: 'Title',
      publishedId: null,
    });
    expect(await db.event.count({ where: { type: 'survey.saved', actorId: manager.personId } })).toBe(1);
  });

  it('refuses whoever has not met the latest, and changes nothing', async () => {
    const place = await aPlace();
    const [one, other] = [await anEmployee(), await anEmployee()];
    await saveSurvey(one, saving(place));
    expect(await saveSurvey(other, saving(place, { definition: unfinished }))).toMatchObject({ code: 'conflict' });
    expect(await saveSurvey(other, saving(place, { revision: 7, definition: unfinished }))).toMatchObject({ code: 'conflict' });
    expect(await getSurveyEditor(one, place)).toMatchObject({ definition: whole, revision: 1 });
  });

  it('lets one of two who save at once win, and tells the other', async () => {
    const place = await aPlace();
    const manager = await anEmployee();
    await saveSurvey(manager, saving(place));
    const both = await Promise.all([1, 2].map(() => saveSurvey(manager, saving(place, { revision: 1, definition: unfinished }))));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: 'conflict' });
  });

  it('lets one of two who begin at once win', async () => {
    const place = await aPlace();
    const manager = await anEmployee();
    const both = await Promise.all([1, 2].map(() => saveSurvey(manager, saving(place))));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.survey.count({ where: { phaseId: place.phaseId } })).toBe(1);
  });

  it('puts the draft aside that is not gone on with, either way, to be taken up again', async () => {
    const place = await aPlace();
    const manager = await anEmployee();
    await saveSurvey(manager, saving(place));
    const mine = { ...whole, titleDa: 'Min' };
    expect(await saveSurvey(manager, saving(place, { definition: mine, onConflict: 'over' }))).toMatchObject({
      value: { revision: 2 },
    });
    expect(await saveSurvey(manager, saving(place, { definition: unfinished, onConflict: 'aside' }))).toMatchObject({
      value: { revision: 2 },
    });
    const editor = await getSurveyEditor(manager, place);
    expect(editor).toMatchObject({ definition: mine, copies: [{ questions: 1 }, { questions: 2 }] });
    const kept = await Promise.all((editor?.copies ?? []).map(({ id }) => getDraftCopy(manager, { ...place, id })));
    expect(kept).toEqual([unfinished, whole]);
    const elsewhere = await aPlace();
    expect(await getDraftCopy(manager, { ...elsewhere, id: editor?.copies[0]?.id ?? '' })).toBeNull();
  });

  it('refuses what has not the shape of a survey', async () => {
    const place = await aPlace();
    const manager = await anEmployee();
    for (const definition of [null, {}, { ...whole, pages: [] }, { ...whole, titleDa: '010190-1234' }, { ...whole, more: 1 }])
      expect(await saveSurvey(manager, saving(place, { definition: definition as SurveyDefinition }))).toMatchObject({
        code: 'invalid',
      });
    expect(await db.survey.count()).toBe(0);
  });

  it('does not know a phase of another project', async () => {
    const [mine, other] = [await aPlace(), await aPlace()];
    const manager = await anEmployee();
    const wrong = await saveSurvey(manager, saving({ ...mine, phase: other.phase }));
    expect(wrong).toEqual(await saveSurvey(manager, saving({ ...mine, phase: 'nothing' })));
    expect(wrong).toMatchObject({ code: 'phaseNotFound' });
  });

  it('is not for somebody signed out, a moderator or a citizen', async () => {
    const place = await aPlace();
    expect(await saveSurvey(anonymous, saving(place))).toMatchObject({ code: 'signInNeeded' });
    for (const actor of [await anEmployee(['moderator']), await aCitizen()]) {
      expect(await saveSurvey(actor, saving(place))).toMatchObject({ code: 'notAllowed' });
      expect(await getSurveyEditor(actor, place)).toBeNull();
    }
  });
});

describe('whose answer counts once', () => {
  it('is chosen until somebody has answered', async () => {
    const survey = await aSurveyOf(whole, await aPhase());
    const place = await placeOf(survey);
    const manager = await anEmployee();
    expect(await setAnswersBy(manager, { ...place, answersBy: 'invitation' })).toEqual({ ok: true, value: { saved: true } });
    expect(await getSurveyEditor(manager, place)).toMatchObject({ answersBy: 'invitation' });
    await aResponse(survey, { choices: { 0: [0] } });
    expect(await setAnswersBy(manager, { ...place, answersBy: 'device' })).toMatchObject({ code: 'alreadyAnswered' });
    expect(await getSurveyEditor(manager, place)).toMatchObject({ answersBy: 'invitation' });
  });

  it('is one of three ways, of a survey there is', async () => {
    const manager = await anEmployee();
    const place = await aPlace();
    expect(await setAnswersBy(manager, { ...place, answersBy: 'device' })).toMatchObject({ code: 'phaseNotFound' });
    expect(await setAnswersBy(manager, { ...place, answersBy: 'everybody' as 'device' })).toMatchObject({ code: 'invalid' });
  });
});

describe('publishing the draft', () => {
  it('makes it the next version with its questions as rows; answers keep the one they answered', async () => {
    const survey = await aSurveyOf(whole, await aPhase());
    const place = await placeOf(survey);
    const manager = await anEmployee();
    const response = await aResponse(survey, { choices: { 0: [0] } });
    const next = { ...whole, pages: [pageOf('p1', [blockOf('single', 'q1'), blockOf('rating', 'q3')])] };
    await saveSurvey(manager, saving(place, { revision: 1, definition: next }));
    expect(await publishSurvey(manager, { ...place, revision: 2 })).toEqual({ ok: true, value: { number: 2 } });
    const { published, versionId } = await db.surveyResponse
      .findUniqueOrThrow({
        where: { id: response.id },
        include: { survey: { include: { published: { include: { questions: true } } } } },
      })
      .then((row) => ({ published: row.survey.published, versionId: row.versionId }));
    expect(versionId).toBe(survey.versionId);
    expect(published).toMatchObject({ number: 2, definition: next });
    expect(published?.questions.map(({ key }) => key).sort()).toEqual(['q1', 'q3']);
    expect(await getSurveyVersion(manager, { ...place, number: 1 })).toMatchObject({ definition: whole });
    expect(await getSurveyVersion(manager, { ...place, number: 3 })).toBeNull();
    expect(await getSurveyEditor(manager, place)).toMatchObject({
      versions: [
        { number: 2, responses: 0 },
        { number: 1, responses: 1 },
      ],
      publishedKinds: { q1: 'single', q2: 'long_text', q3: 'rating' },
    });
    expect(await db.event.count({ where: { type: 'survey.version_published', actorId: manager.personId } })).toBe(1);
  });

  it('is refused with a fault, with another draft than the one that was met, and with nothing new', async () => {
    const place = await aPlace();
    const manager = await anEmployee();
    expect(await publishSurvey(manager, { ...place, revision: 0 })).toMatchObject({ code: 'phaseNotFound' });
    await saveSurvey(manager, saving(place, { definition: unfinished }));
    expect(await publishSurvey(manager, { ...place, revision: 1 })).toMatchObject({ code: 'hasFaults' });
    await saveSurvey(manager, saving(place, { revision: 1 }));
    expect(await publishSurvey(manager, { ...place, revision: 1 })).toMatchObject({ code: 'conflict' });
    expect(await publishSurvey(manager, { ...place, revision: 2 })).toMatchObject({ ok: true });
    expect(await publishSurvey(manager, { ...place, revision: 2 })).toMatchObject({ code: 'unchanged' });
    expect(await db.surveyVersion.count()).toBe(1);
  });

  it('keeps the kind of every question that was ever asked under its key', async () => {
    const survey = await aSurveyOf(whole, await aPhase());
    const place = await placeOf(survey);
    const manager = await anEmployee();
    const changed = definitionOf(pageOf('p1', [blockOf('multiple', 'q1')]));
    await saveSurvey(manager, saving(place, { revision: 1, definition: changed }));
    expect(await publishSurvey(manager, { ...place, revision: 2 })).toMatchObject({ code: 'hasFaults' });
  });

  it('makes one version when two publish at once', async () => {
    const place = await aPlace();
    const manager = await anEmployee();
    await saveSurvey(manager, saving(place));
    const both = await Promise.all([1, 2].map(() => publishSurvey(manager, { ...place, revision: 1 })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: 'unchanged' });
    expect(await db.surveyVersion.count()).toBe(1);
  });

  it('leaves an answer sent at the same time with the version it was met in', async () => {
    const survey = await aSurveyOf(whole, await aPhase());
    const place = await placeOf(survey);
    const manager = await anEmployee();
    await saveSurvey(manager, saving(place, { revision: 1, definition: { ...whole, titleDa: 'Ny titel' } }));
    const results = await Promise.all([
      publishSurvey(manager, { ...place, revision: 2 }),
      answerSurvey(await aCitizen(), {
        surveyId: survey.id,
        versionId: survey.versionId,
        submissionKey: crypto.randomUUID(),
        locale: 'da',
        falseAlarm: false,
        keepContact: false,
        fields: { q1: 'a' },
      }),
    ]);
    expect(results).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await db.surveyResponse.findMany({ select: { versionId: true } })).toEqual([{ versionId: survey.versionId }]);
  });

  it('is not for a moderator, a citizen or somebody signed out', async () => {
    const place = await aPlace();
    await saveSurvey(await anEmployee(), saving(place));
    expect(await publishSurvey(anonymous, { ...place, revision: 1 })).toMatchObject({ code: 'signInNeeded' });
    for (const actor of [await anEmployee(['moderator']), await aCitizen()])
      expect(await publishSurvey(actor, { ...place, revision: 1 })).toMatchObject({ code: 'notAllowed' });
    expect(await getSurveyVersion(await aCitizen(), { ...place, number: 1 })).toBeNull();
  });
});

describe('the library of questions', () => {
  it('keeps a question once, without the condition it was shown on, until it is removed', async () => {
    const manager = await anEmployee();
    const block: SurveyBlock = {
      ...blockOf('single', 'q1'),
      showWhen: { mode: 'all', clauses: [{ question: 'q0', operator: 'answered' }] },
    };
    const kept = await saveLibraryQuestion(manager, { block });
    expect(kept.ok).toBe(true);
    expect(await listLibraryQuestions(manager)).toMatchObject([{ block: blockOf('single', 'q1') }]);
    expect((await listLibraryQuestions(manager))[0]?.block).not.toHaveProperty('showWhen');
    expect(await saveLibraryQuestion(manager, { block: { ...block, key: 'q7' } })).toMatchObject({ code: 'keptAlready' });
    const id = kept.ok ? kept.value.id : '';
    expect(await removeLibraryQuestion(manager, { id })).toMatchObject({ ok: true });
    expect(await removeLibraryQuestion(manager, { id })).toMatchObject({ code: 'questionNotFound' });
    expect(await listLibraryQuestions(manager)).toEqual([]);
  });

  it('takes no section, nothing without words, and nothing from whoever writes no surveys', async () => {
    const manager = await anEmployee();
    for (const block of [blockOf('section', 's'), { ...blockOf('single', 'q'), labelDa: ' ' } as SurveyBlock])
      expect(await saveLibraryQuestion(manager, { block })).toMatchObject({ code: 'invalid' });
    const { id } = await aLibraryQuestion();
    const citizen = await aCitizen();
    expect(await saveLibraryQuestion(citizen, { block: blockOf('single', 'q') })).toMatchObject({ code: 'notAllowed' });
    expect(await removeLibraryQuestion(citizen, { id })).toMatchObject({ code: 'notAllowed' });
    expect(await listLibraryQuestions(citizen)).toEqual([]);
  });
});

describe('bringing in another survey', () => {
  it('offers what everybody may read and the drafts of one’s own projects, and no other drafts', async () => {
    const [mine, theirs] = [await aPlace(), await aPlace()];
    const administrator = await anEmployee(['administrator']);
    await saveSurvey(administrator, saving(mine, { definition: { ...whole, titleDa: 'Min kladde' } }));
    await saveSurvey(administrator, saving(theirs, { definition: { ...whole, titleDa: 'Deres kladde' } }));
    const open = await aSurvey();
    const manager = await anEmployee(['project_manager'], { manages: [{ id: mine.projectId }] });
    const offered = await listCopyableSurveys(manager);
    expect(offered.map(({ titleDa }) => titleDa)).toEqual(['Et spørgeskema', 'Min kladde']);
    expect(await getCopyableSurvey(manager, open.id)).toEqual(open.definition);
    const hidden = await db.survey.findUniqueOrThrow({ where: { phaseId: theirs.phaseId } });
    expect(await getCopyableSurvey(manager, hidden.id)).toBeNull();
    expect(await getCopyableSurvey(manager, 'nothing')).toBeNull();
  });
});
