import { describe, expect, test } from 'vitest';
import { type Actor, anonymous } from '@/lib/audit/actor';
import { attachAnswerFiles } from '@/lib/files/server/attach-answer-files';
import { collectUploads } from '@/lib/files/server/collect-uploads';
import { filesPersonalData } from '@/lib/files/server/personal-data';
import { receiveFiles } from '@/lib/files/server/receive-files';
import { now } from '@/lib/platform/clock';
import { storage } from '@/lib/platform/storage/storage';
import { answerFilesKey } from '@/lib/surveys/answer-files';
import { addSurveyPicture } from '@/lib/surveys/server/add-survey-picture';
import { publishVersion } from '@/lib/surveys/server/publish-version';
import { getServedSurveyFile } from '@/lib/surveys/server/served-survey-file';
import { getSurveyTextWork } from '@/lib/surveys/server/survey-text-queries';
import { aPdf } from '@/tests/support/corpus/pdfs';
import { aPhoto, canary } from '@/tests/support/corpus/pictures';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aResponse, aSurvey } from '@/tests/support/factories/surveys';

const db = testDatabase();

const added = async (actor: Actor, surveyId: string, name = 'strand.jpg') => {
  const result = await addSurveyPicture(actor, { surveyId, name, bytes: await aPhoto(6) });
  if (!result.ok) throw new Error(result.code);
  return result.value.file;
};

/** The next version of a survey, with a picture at the first option. */
async function publishWith(survey: Awaited<ReturnType<typeof aSurvey>>, file: string) {
  const definition = structuredClone(survey.definition);
  const [option] = definition.pages.flatMap(({ blocks }) => blocks.flatMap((block) => ('options' in block ? block.options : [])));
  if (!option) throw new Error('the survey has no option');
  option.image = { file, altDa: 'Stranden', altEn: 'The beach' };
  await publishVersion(db, survey.id, definition, now());
}

describe('a picture in a survey', () => {
  test('is drawn anew without place and camera, and everybody sees it once a version that shows it is published', async () => {
    const [manager, survey] = [await anEmployee(['project_manager']), await aSurvey()];
    const file = await added(manager, survey.id);
    for (const part of ['thumb', 'large'])
      expect(Buffer.from((await storage().get(`${file}/${part}`)) ?? []).includes(canary)).toBe(false);

    expect(await getServedSurveyFile(anonymous, file)).toBeNull();
    expect(await getServedSurveyFile(await aCitizen(), file)).toBeNull();
    expect(await getServedSurveyFile(manager, file)).toMatchObject({ kind: 'picture', isPublic: false });
    await publishWith(survey, file);
    expect(await getServedSurveyFile(anonymous, file)).toMatchObject({ kind: 'picture', format: 'webp', isPublic: true });
  });

  test('stays unseen while the project is a draft', async () => {
    const survey = await aSurvey({ phase: await aPhase({ published: false }) });
    const file = await added(await anEmployee(['project_manager']), survey.id);
    await publishWith(survey, file);
    expect(await getServedSurveyFile(anonymous, file)).toBeNull();
  });

  test('is refused with a reason when it is none, has a number in its name, or the survey is not there', async () => {
    const [manager, { id: surveyId }] = [await anEmployee(['project_manager']), await aSurvey()];
    const add = (input: { name: string; bytes: Uint8Array; surveyId?: string }) =>
      addSurveyPicture(manager, { surveyId, ...input });
    expect(await add({ name: 'notat.pdf', bytes: aPdf(['En bænk']) })).toMatchObject({ code: 'notPicture' });
    expect(await add({ name: 'strand.jpg', bytes: new Uint8Array() })).toMatchObject({ code: 'fileEmpty' });
    expect(await add({ name: 'strand.png', bytes: await aPhoto(1) })).toMatchObject({ code: 'fileNotWhatItSays' });
    expect(await add({ name: '010180-1234.jpg', bytes: await aPhoto(1) })).toMatchObject({ code: 'cprInFileName' });
    expect(await add({ name: 'strand.jpg', bytes: await aPhoto(1), surveyId: 'none' })).toMatchObject({ code: 'surveyNotFound' });
    expect(await db.uploadedFile.count()).toBe(0);
    expect(await db.event.count({ where: { type: 'survey.picture_added' } })).toBe(0);
  });

  test('is the municipality’s: it stays when unsent uploads are swept and when the employee is erased', async () => {
    const [manager, survey] = [await anEmployee(['project_manager']), await aSurvey()];
    const file = await added(manager, survey.id);
    await collectUploads(new Date(now().getTime() + 30 * 3_600_000));
    await filesPersonalData.erase({ id: manager.personId, email: '', keptIds: [], hidesKept: false, at: now() });
    expect(await db.uploadedFile.count({ where: { id: file } })).toBe(1);
  });
});

describe('a file of an answer', () => {
  async function anAnswerWithFile() {
    const [citizen, survey] = [await aCitizen(), await aSurvey()];
    const uploadKey = answerFilesKey(survey.id, survey.questionKey(0));
    const files = [{ slot: 0, name: 'notat.pdf', altText: '', bytes: aPdf(['En bænk ved stien']) }];
    const said = { uploadKey, dropped: [], altTexts: {}, falseAlarm: false, keepContact: false, quarantineFile: false };
    const received = await receiveFiles(citizen, { ...said, files });
    if (!received.ok) throw new Error(received.code);
    const response = await aResponse(survey, { by: citizen });
    const [pending] = received.value.pending;
    if (!pending) throw new Error('the file was not taken');
    return { citizen, survey, uploadKey, id: pending.id, responseId: response.id };
  }

  test('is seen by who sent it and by those who carry out the survey, by nobody else', async () => {
    const { citizen, uploadKey, id, responseId } = await anAnswerWithFile();
    expect(await attachAnswerFiles(db, { responseId, ownerId: citizen.personId, uploadKey, ids: [id, id] })).toBe(true);
    expect(await getServedSurveyFile(citizen, id)).toMatchObject({ kind: 'document', isPublic: false });
    expect(await getServedSurveyFile(await anEmployee(['project_manager']), id)).toMatchObject({ isPublic: false });
    for (const other of [anonymous, await aCitizen(), await anEmployee(['moderator'])])
      expect(await getServedSurveyFile(other, id)).toBeNull();
  });

  test('stands in the list of those who carry out the survey', async () => {
    const { citizen, survey, uploadKey, id, responseId } = await anAnswerWithFile();
    await attachAnswerFiles(db, { responseId, ownerId: citizen.personId, uploadKey, ids: [id] });
    const question = survey.questionKey(0);
    await db.surveyAnswer.create({ data: { responseId, question, part: '0', fileId: id } });
    const { slug: phase, project } = await db.phase.findUniqueOrThrow({
      where: { id: survey.phase.id },
      select: { slug: true, project: { select: { slug: true } } },
    });
    const address = { project: project.slug, phase };
    expect((await getSurveyTextWork(await anEmployee(['project_manager']), address))?.files).toEqual([
      { id, kind: 'document', format: 'pdf', name: 'notat.pdf', question },
    ]);
    expect((await getSurveyTextWork(await anEmployee(['moderator']), address))?.files).toBeNull();
  });

  test('belongs to one answer and one sender: no other takes it, and one that is gone is said to be', async () => {
    const { citizen, uploadKey, id, responseId } = await anAnswerWithFile();
    const { personId: stranger } = await aCitizen();
    const attach = (over: object) =>
      attachAnswerFiles(db, { responseId, ownerId: citizen.personId, uploadKey, ids: [id], ...over });
    expect(await attach({ ownerId: stranger })).toBe(false);
    expect(await attach({ ownerId: null })).toBe(false);
    expect(await attach({ uploadKey: 'survey.other.question' })).toBe(false);
    expect(await attach({ ids: [id, 'gone'] })).toBe(false);
    expect(await attach({ ids: [] })).toBe(true);
  });

  test('is kept with the answer and removed with the person', async () => {
    const { citizen, uploadKey, id, responseId } = await anAnswerWithFile();
    await attachAnswerFiles(db, { responseId, ownerId: citizen.personId, uploadKey, ids: [id] });
    await collectUploads(new Date(now().getTime() + 30 * 3_600_000));
    expect(await db.uploadedFile.count({ where: { id } })).toBe(1);
    await filesPersonalData.erase({ id: citizen.personId, email: '', keptIds: [], hidesKept: false, at: now() });
    expect(await db.uploadedFile.count({ where: { id } })).toBe(0);
    expect((await storage().list()).filter((key) => key.startsWith(id))).toEqual([]);
  });
});
