import { describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { answerContribution } from '@/lib/decisions/server/answer-contribution';
import { employeeById } from '@/lib/identity/server/employee-by-id';
import { sessionStore } from '@/lib/identity/server/session-store';
import { startSession } from '@/lib/identity/server/start-session';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { decideInBulk } from '@/lib/moderation/server/decide-in-bulk';
import { countCases, listOpenCases } from '@/lib/moderation/server/queue-queries';
import { listReminders } from '@/lib/notifications/server/reminder-queries';
import { db } from '@/lib/platform/db';
import { createProject } from '@/lib/projects/server/create-project';
import { editProject } from '@/lib/projects/server/edit-project';
import { getProjectForEditing, listProjectsForEditing } from '@/lib/projects/server/editing-queries';
import { publishProject } from '@/lib/projects/server/publish-project';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject, aTheme } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

async function projectInput(over: { parentId?: string | null } = {}) {
  return {
    titleDa: 'Strandpark',
    titleEn: 'Beach park',
    slug: `strandpark-${crypto.randomUUID().slice(0, 8)}`,
    summaryDa: 'En park.',
    summaryEn: 'A park.',
    status: 'active' as const,
    participation: 'dialogue' as const,
    primaryThemeId: (await aTheme()).id,
    themeIds: [],
    parentId: null,
    caseNumber: null,
    outsideApplicant: false,
    applicant: null,
    placeDa: null,
    placeEn: null,
    longitude: null,
    latitude: null,
    placePrecision: 'approximate' as const,
    ...over,
  };
}

const manages = (...projects: { id: string }[]) => anEmployee(['project_manager'], { manages: projects });
const again = async (personId: string) => (await employeeById(personId)) ?? anonymous;

describe('a project manager', () => {
  test('manages what they start, from their next request on, and an administrator needs not', async () => {
    const manager = await manages();
    const made = await createProject(manager, await projectInput());
    if (!made.ok) throw new Error(made.code);
    expect(await publishProject(manager, { id: made.value.id })).toMatchObject({ code: 'projectNotFound' });
    expect(await publishProject(await again(manager.personId), { id: made.value.id })).toMatchObject({ ok: true });
    await createProject(await anEmployee(['administrator']), await projectInput());
    expect(await db().projectManager.findMany()).toMatchObject([{ projectId: made.value.id, userId: manager.personId }]);
  });

  test('manages the cases of a project with it, and a session says so in one statement', async () => {
    const parent = await aProject();
    const [part, other] = [await aProject({ parentId: parent.id }), await aProject()];
    const manager = await manages(parent);
    expect(await again(manager.personId)).toMatchObject({ projectIds: [parent.id, part.id] });
    const token = await startSession(db(), manager.personId);
    const read = () => sessionStore().getSessionAndUser?.(token);
    expect((await read())?.user.projectIds.toSorted()).toEqual([parent.id, part.id].toSorted());
    expect(await countStatements(async () => void (await read()))).toBe(1);
    const actor = await again(manager.personId);
    expect(await getProjectForEditing(actor, part.slug)).toMatchObject({ id: part.id });
    expect(await getProjectForEditing(actor, other.slug)).toBeNull();
    expect((await listProjectsForEditing(actor)).map(({ id }) => id).toSorted()).toEqual([parent.id, part.id].toSorted());
  });

  test('puts a project under a parent of their own alone', async () => {
    const [mine, theirs] = [await aProject(), await aProject()];
    const manager = await manages(mine);
    const under = async (parentId: string) =>
      editProject(manager, { ...(await projectInput({ parentId })), id: mine.id, version: 1 });
    expect(await under(theirs.id)).toMatchObject({ code: 'parentNotFound' });
    expect(await createProject(manager, await projectInput({ parentId: theirs.id }))).toMatchObject({ code: 'parentNotFound' });
    expect(await createProject(manager, await projectInput({ parentId: mine.id }))).toMatchObject({ ok: true });
  });

  test('of one project sees its cases in the queue, and no case of another, by the same number of statements', async () => {
    const [mine, theirs] = [await aProposal({ isPublished: false }), await aProposal({ isPublished: false })];
    const manager = await manages({ id: mine.phase.projectId });
    expect((await listOpenCases(manager)).cases.map(({ code }) => code)).toEqual([mine.code]);
    expect((await listOpenCases(manager, { codes: [theirs.code] })).cases).toEqual([]);
    expect(await countCases(manager, [{}])).toEqual([1]);
    expect(await countStatements(async () => void (await listOpenCases(manager)))).toBe(1);
    const moderator = await anEmployee(['project_manager', 'moderator'], { manages: [{ id: mine.phase.projectId }] });
    expect(await countCases(moderator, [{}])).toEqual([2]);
  });

  test('hears of a case that is not theirs exactly what one hears of an unknown one', async () => {
    const theirs = await aProposal({ isPublished: false });
    const manager = await manages();
    const decide = (code: string) => decideCase(manager, { code, version: 1, outcome: 'published' });
    expect(await decide(theirs.code)).toEqual(await decide('ND-0000-00'));
    const answer = (code: string) => answerContribution(manager, { code, language: 'da', text: 'Tak.' });
    expect(await answer(theirs.code)).toEqual(await answer('ND-0000-00'));
    const bulkId = crypto.randomUUID();
    const bulk = [theirs.code, 'ND-0000-00'].map((code) => ({ code, version: 1 }));
    expect(await decideInBulk(manager, { bulkId, kind: 'publish', case: bulk })).toMatchObject({ ok: true });
    expect((await db().bulkItem.findMany()).map(({ result }) => result)).toEqual(['caseNotFound', 'caseNotFound']);
    expect(await db().publication.count()).toBe(0);
  });

  test('who moderates too decides everywhere and answers in their own projects', async () => {
    const theirs = await aProposal({ isPublished: false });
    const both = await anEmployee(['project_manager', 'moderator'], { manages: [] });
    expect(await decideCase(both, { code: theirs.code, version: 1, outcome: 'published' })).toMatchObject({ ok: true });
    const answer = { code: theirs.code, language: 'da', text: 'Tak.' } as const;
    expect(await answerContribution(both, answer)).toMatchObject({ code: 'contributionNotFound' });
  });

  test('is reminded of what waits in their own projects', async () => {
    const at = new Date();
    const closed = () => aPhase({ opensOn: new Date(at.getTime() - 9e8), closesOn: new Date(at.getTime() - 4e8) });
    const [mine, theirs] = [await aProposal({ phase: await closed() }), await aProposal({ phase: await closed() })];
    const named = async (...projects: { id: string }[]) =>
      (await listReminders(await manages(...projects), at, 'da')).find(({ name }) => name === 'unansweredPhases')?.count ?? 0;
    expect(await named({ id: mine.phase.projectId })).toBe(1);
    expect(await named({ id: mine.phase.projectId }, { id: theirs.phase.projectId })).toBe(2);
    expect(await named()).toBe(0);
  });
});
