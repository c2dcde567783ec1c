import { describe, expect, test } from 'vitest';
import { addMember } from '@/lib/identity/server/add-member';
import { getPartner, getPerson, listPeople } from '@/lib/identity/server/administration-queries';
import { assignManager } from '@/lib/identity/server/assign-manager';
import { createPartner } from '@/lib/identity/server/create-partner';
import { employeeById } from '@/lib/identity/server/employee-by-id';
import { grantProject } from '@/lib/identity/server/grant-project';
import { grantRole } from '@/lib/identity/server/grant-role';
import { grantTheme } from '@/lib/identity/server/grant-theme';
import { inviteEmployee } from '@/lib/identity/server/invite-employee';
import { removeManager } from '@/lib/identity/server/remove-manager';
import { removeMember } from '@/lib/identity/server/remove-member';
import { revokeGrant } from '@/lib/identity/server/revoke-grant';
import { sessionStore } from '@/lib/identity/server/session-store';
import { startSession } from '@/lib/identity/server/start-session';
import { takeRole } from '@/lib/identity/server/take-role';
import { getSummaryContent, listGrantedProjects } from '@/lib/insight/server/summary-queries';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPartner } from '@/tests/support/factories/partners';
import { aProject, aTheme, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

const sure = 'yes' as const;
const why = 'Fonden støtter projektet.';
const sessionsOf = (userId: string) => db().session.count({ where: { userId } });
const types = async () => (await db().event.findMany({ orderBy: { id: 'asc' } })).map(({ type }) => type);

describe('a role', () => {
  test('is given by another: the sessions from before end, and the next one carries it', async () => {
    const [administrator, person] = [await anEmployee(['administrator']), await aCitizen()];
    const before = await startSession(db(), person.personId);
    const give = () => grantRole(administrator, { id: person.personId, role: 'moderator', sure });
    expect(await give()).toMatchObject({ ok: true });
    expect(await sessionStore().getSessionAndUser?.(before)).toBeNull();
    const after = await startSession(db(), person.personId);
    expect(await sessionStore().getSessionAndUser?.(after)).toMatchObject({ user: { roles: ['moderator'] } });
    expect(await give()).toMatchObject({ ok: true });
    expect(await sessionsOf(person.personId)).toBe(1);
    expect(await types()).toEqual(['role.granted']);
  });

  test('is never given to oneself, and not to somebody who does not exist', async () => {
    const administrator = await anEmployee(['administrator']);
    const own = { id: administrator.personId, role: 'leader', sure } as const;
    expect(await grantRole(administrator, own)).toMatchObject({ code: 'ownRights' });
    expect(await grantRole(administrator, { ...own, id: 'nobody' })).toMatchObject({ code: 'personNotFound' });
    expect(await db().employeeRole.count()).toBe(1);
  });

  test('is taken at once: sessions end, and a project manager manages nothing any more', async () => {
    const [administrator, project] = [await anEmployee(['administrator']), await aProject()];
    const manager = await anEmployee(['project_manager'], { manages: [project] });
    const session = await startSession(db(), manager.personId);
    await takeRole(administrator, { id: manager.personId, role: 'project_manager', sure });
    expect(await sessionStore().getSessionAndUser?.(session)).toBeNull();
    expect(await employeeById(manager.personId)).toBeNull();
    expect(await db().projectManager.count()).toBe(0);
  });

  test('of the last administrator stays, also when two take each other’s at once', async () => {
    const [one, two] = [await anEmployee(['administrator']), await anEmployee(['administrator'])];
    const take = (from: typeof one, by: typeof one) => takeRole(by, { id: from.personId, role: 'administrator', sure });
    const results = await Promise.all([take(one, two), take(two, one)]);
    expect(results.map((result) => (result.ok ? 'ok' : result.code)).toSorted()).toEqual(['notAllowed', 'ok']);
    const left = await db().employeeRole.findFirstOrThrow({ where: { role: 'administrator' } });
    const last = left.userId === one.personId ? one : two;
    expect(await take(last, last)).toMatchObject({ code: 'lastAdministrator' });
  });

  test('comes with the account of a new colleague, whose address nobody has shown yet, and never with a known one', async () => {
    const administrator = await anEmployee(['administrator']);
    const email = 'ny@kollega.example';
    const invite = (address: string) => inviteEmployee(administrator, { email: address, role: 'leader', sure });
    const invited = await invite(email);
    if (!invited.ok) throw new Error(invited.code);
    expect(await getPerson(administrator, invited.value.id)).toMatchObject({ email, roles: ['leader'] });
    expect(await db().user.findUniqueOrThrow({ where: { email } })).toMatchObject({ emailVerified: null });
    expect(await invite(email.toUpperCase())).toMatchObject({ code: 'addressKnown' });
    const raced = await Promise.all([invite('to@kollega.example'), invite('to@kollega.example')]);
    expect(raced.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('managing a project', () => {
  test('is given and ended from one request to the next, and leaves the sessions be', async () => {
    const [administrator, project] = [await anEmployee(['administrator']), await aProject()];
    const manager = await anEmployee(['project_manager'], { manages: [] });
    const session = await startSession(db(), manager.personId);
    const projects = async () => (await sessionStore().getSessionAndUser?.(session))?.user.projectIds;
    const change = { id: manager.personId, projectId: project.id };
    await assignManager(administrator, change);
    await assignManager(administrator, change);
    expect(await projects()).toEqual([project.id]);
    await removeManager(administrator, change);
    await removeManager(administrator, change);
    expect(await projects()).toEqual([]);
    expect(await types()).toEqual(['manager.assigned', 'manager.removed']);
  });

  test('is for project managers alone, and for projects that exist', async () => {
    const [administrator, project] = [await anEmployee(['administrator']), await aProject()];
    const [moderator, manager] = [await anEmployee(['moderator']), await anEmployee(['project_manager'], { manages: [] })];
    const assign = (id: string, projectId: string) => assignManager(administrator, { id, projectId });
    expect(await assign(moderator.personId, project.id)).toMatchObject({ code: 'managerNotFound' });
    expect(await assign(manager.personId, 'nothing')).toMatchObject({ code: 'projectNotFound' });
    expect(await assign(administrator.personId, project.id)).toMatchObject({ code: 'ownRights' });
  });
});

describe('the list of people', () => {
  test('shows who has a role, finds everybody by name or address, and goes on by key', async () => {
    const administrator = await anEmployee(['administrator']);
    const citizen = await aCitizen({ name: 'Rikke Ravn' });
    expect((await listPeople(administrator)).people.map(({ id }) => id)).toEqual([administrator.personId]);
    expect((await listPeople(administrator, { search: 'ravn' })).people).toMatchObject([{ id: citizen.personId, roles: [] }]);
    expect((await listPeople(administrator, { search: '%' })).people).toEqual([]);
    for (let more = 0; more < 55; more++) await anEmployee(['moderator']);
    const first = await listPeople(administrator);
    const second = await listPeople(administrator, { after: first.next ?? '' });
    const ids = [...first.people, ...second.people].map(({ id }) => id);
    expect([first.people.length, second.people.length, new Set(ids).size, second.next]).toEqual([50, 6, 56, null]);
  });

  test('takes as many statements for fifty people as for one', async () => {
    const administrator = await anEmployee(['administrator']);
    const ask = () => countStatements(() => listPeople(administrator));
    await ask();
    const few = await ask();
    for (let more = 0; more < 20; more++) await anEmployee(['moderator']);
    expect(await ask()).toBe(few);
  });
});

describe('a partner organisation', () => {
  const isoDay = (fromToday: number) => day(fromToday).toISOString().slice(0, 10);

  async function aFoundation() {
    const administrator = await anEmployee(['administrator']);
    const made = await createPartner(administrator, { name: 'Havnefonden' });
    if (!made.ok) throw new Error(made.code);
    return { administrator, id: made.value.id };
  }

  test('has a name of its own, also when two make it at once', async () => {
    const administrator = await anEmployee(['administrator']);
    const made = await Promise.all([1, 2].map(() => createPartner(administrator, { name: 'Havnefonden' })));
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await createPartner(administrator, { name: 'HAVNEFONDEN' })).toMatchObject({ code: 'nameTaken' });
  });

  test('has members, known and new, but no employees', async () => {
    const { administrator, id } = await aFoundation();
    const add = (email: string) => addMember(administrator, { id, email, sure });
    expect(await add('ny@fond.example')).toMatchObject({ ok: true });
    const moderator = await anEmployee(['moderator']);
    const { email } = await db().user.findUniqueOrThrow({ where: { id: moderator.personId } });
    expect(await add(email ?? '')).toMatchObject({ code: 'isEmployee' });
    const member = (await getPartner(administrator, id))?.members[0];
    expect(member).toMatchObject({ email: 'ny@fond.example' });
    await startSession(db(), member?.id ?? '');
    await removeMember(administrator, { id, personId: member?.id ?? '' });
    expect(await sessionsOf(member?.id ?? '')).toBe(0);
    expect(await getPartner(administrator, id)).toMatchObject({ members: [] });
  });

  test('sees a project while its grant holds: not before, not after, and not once it is revoked', async () => {
    const [administrator, project, partner] = [await anEmployee(['administrator']), await aProject(), await aPartner()];
    const id = partner.organisationIds[0] ?? '';
    const sees = async () => [
      (await listGrantedProjects(partner)).length,
      (await getSummaryContent(partner, { slug: project.slug }, now())) === null ? 0 : 1,
    ];
    const grant = (startsOn: string, endsOn: string) =>
      grantProject(administrator, { id, projectId: project.id, startsOn, endsOn, why, sure });
    const revoke = async () => {
      const { id: grantId } = await db().partnerGrant.findFirstOrThrow({ where: { revokedAt: null } });
      return revokeGrant(administrator, { id: grantId });
    };
    expect(await sees()).toEqual([0, 0]);
    expect(await grant('', '')).toMatchObject({ ok: true });
    expect(await sees()).toEqual([1, 1]);
    expect(await grant('', '')).toMatchObject({ code: 'grantedAlready' });
    await revoke();
    await revokeGrant(administrator, { id: (await db().partnerGrant.findFirstOrThrow()).id });
    expect(await sees()).toEqual([0, 0]);
    await grant(isoDay(1), '');
    expect(await sees()).toEqual([0, 0]);
    await revoke();
    await grant('', isoDay(0));
    expect(await sees()).toEqual([1, 1]);
    await db().partnerGrant.updateMany({ data: { startsOn: day(-9), endsOn: day(-1) } });
    expect(await sees()).toEqual([0, 0]);
    expect(await grant('', isoDay(-1))).toMatchObject({ code: 'endsInPast' });
    expect(await grant('', isoDay(4))).toMatchObject({ ok: true });
    expect(
      (await getPartner(administrator, id))?.grants.map(({ state }) => state).filter((state) => state === 'holds'),
    ).toHaveLength(1);
    expect((await types()).filter((type) => type === 'grant.revoked')).toHaveLength(2);
  });

  test('is granted a project once, also when two grant it at once', async () => {
    const { administrator, id } = await aFoundation();
    const { id: projectId } = await aProject();
    const grants = await Promise.all(
      [1, 2].map(() => grantProject(administrator, { id, projectId, startsOn: '', endsOn: '', why, sure })),
    );
    expect(grants.map((result) => (result.ok ? 'ok' : result.code)).toSorted()).toEqual(['grantedAlready', 'ok']);
    const draft = await aProject({ published: false });
    const unpublished = { id, projectId: draft.id, startsOn: '', endsOn: '', why, sure };
    expect(await grantProject(administrator, unpublished)).toMatchObject({ code: 'projectNotFound' });
  });

  test('sees each published project of a theme it is granted, until the next request after it is revoked', async () => {
    const { administrator, id, partner } = await aFoundationWithMember();
    const theme = await aTheme();
    const project = await aProject({ themeIds: [theme.id] });
    const draft = await aProject({ themeIds: [theme.id], published: false });
    const elsewhere = await aProject();
    const seen = async () => (await listGrantedProjects(partner)).map(({ slug }) => slug);
    const grant = { id, startsOn: '', endsOn: '', why, sure };
    expect(await grantTheme(administrator, { ...grant, themeId: theme.id })).toMatchObject({ ok: true });
    expect(await grantTheme(administrator, { ...grant, themeId: theme.id })).toMatchObject({ code: 'grantedAlready' });
    expect(await grantTheme(administrator, { ...grant, themeId: 'none' })).toMatchObject({ code: 'themeNotFound' });
    expect(await seen()).toEqual([project.slug]);
    expect(await getSummaryContent(partner, { slug: project.slug }, now())).not.toBeNull();
    for (const { slug } of [draft, elsewhere]) expect(await getSummaryContent(partner, { slug }, now())).toBeNull();
    const view = await getPartner(administrator, id);
    expect(view?.grants).toMatchObject([{ kind: 'theme', subject: { id: theme.id }, why, state: 'holds' }]);
    await revokeGrant(administrator, { id: view?.grants[0]?.id ?? '' });
    expect(await seen()).toEqual([]);
    expect(await getSummaryContent(partner, { slug: project.slug }, now())).toBeNull();
    expect(await db().accessEntry.count({ where: { kind: 'right', byId: administrator.personId } })).toBeGreaterThan(1);
  });
});

async function aFoundationWithMember() {
  const [administrator, partner] = [await anEmployee(['administrator']), await aPartner()];
  return { administrator, partner, id: partner.organisationIds[0] ?? '' };
}
