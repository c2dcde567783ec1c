import { describe, expect, test } from 'vitest';
import { type Actor, anonymous } from '@/lib/audit/actor';
import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { getServedFile } from '@/lib/contributions/server/served-file';
import { mailProps } from '@/lib/notifications/server/mail-props';
import { getCommentPage, listPhaseComments } from '@/lib/participation/server/comment-queries';
import { getCircleParticipation } from '@/lib/participation/server/project-queries';
import { submitComment } from '@/lib/participation/server/submit-comment';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { inviteSchema } from '@/lib/projects/circle-schema';
import { getCircle } from '@/lib/projects/server/circle';
import { listCircleMeetings, listCircleNews, listOwnCircles } from '@/lib/projects/server/circle-queries';
import { getServedDocument } from '@/lib/projects/server/document-queries';
import { editPhase } from '@/lib/projects/server/edit-phase';
import { getProjectForEditing } from '@/lib/projects/server/editing-queries';
import { inviteToProject } from '@/lib/projects/server/invite-to-project';
import { projectsPersonalData } from '@/lib/projects/server/personal-data';
import { getCirclePage } from '@/lib/projects/server/project-page-queries';
import { publishPhase } from '@/lib/projects/server/publish-phase';
import { publishProject } from '@/lib/projects/server/publish-project';
import { removeInvitation } from '@/lib/projects/server/remove-invitation';
import { signUp } from '@/lib/projects/server/sign-up';
import { listMyContributions } from '@/lib/thread/server/my-contributions';
import { testDatabase } from '@/tests/support/database';
import { aFile } from '@/tests/support/factories/files';
import { aCitizen, aComment } from '@/tests/support/factories/participation';
import { aDocument, aMeeting, aNewsPost } from '@/tests/support/factories/project-parts';
import { aCircle, aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { tellEverybody } from '@/tests/support/tell-everybody';

testDatabase();

const codeOf = (result: { ok: boolean; code?: string }) => (result.ok ? 'ok' : result.code);
const addressOf = async ({ personId }: { personId: string }) =>
  (await db().user.findUniqueOrThrow({ where: { id: personId } })).email ?? '';
const mails = () => db().delivery.findMany({ where: { purpose: 'project_invitation' }, orderBy: { toAddress: 'asc' } });

/** A circle with an invited citizen, an open phase for comments, and somebody who is not in it. */
async function aTalk() {
  const [insider, outsider] = [await aCitizen(), await aCitizen()];
  const project = await aCircle([await addressOf(insider)]);
  const phase = await aPhase({ projectId: project.id, acts: ['comment'], moderation: 'after' });
  return { insider, outsider, project, phase };
}

const comment = {
  locale: 'da',
  proposal: '',
  text: 'Kan vi flytte indkørslen?',
  senderShown: 'role',
  senderName: '',
  submissionKey: 'k',
  falseAlarm: false,
  keepContact: false,
} as const;

describe('inviting', () => {
  test('mails everybody once the project opens, and whoever is added later at once, each address once', async () => {
    const manager = await anEmployee();
    const { id: projectId } = await aProject({ inviteOnly: true, published: false });
    const invite = (addresses: string[]) => inviteToProject(manager, { projectId, addresses, language: 'en' });
    expect(codeOf(await invite(['anna@nabo.example', 'bo@nabo.example']))).toBe('ok');
    expect(await mails()).toEqual([]);
    expect(codeOf(await publishProject(manager, { id: projectId }))).toBe('ok');
    expect((await mails()).map(({ toAddress, locale }) => [toAddress, locale])).toEqual([
      ['anna@nabo.example', 'en'],
      ['bo@nabo.example', 'en'],
    ]);
    const both = await Promise.all([invite(['Anna@nabo.example', 'clara@nabo.example']), invite(['clara@nabo.example'])]);
    expect(both.map(codeOf)).toEqual(['ok', 'ok']);
    expect((await mails()).map(({ toAddress }) => toAddress)).toEqual([
      'anna@nabo.example',
      'bo@nabo.example',
      'clara@nabo.example',
    ]);
    expect(codeOf(await publishProject(manager, { id: projectId }))).toBe('alreadyPublished');
  });

  test('is only for projects for invited people, by those who manage them', async () => {
    const input = { addresses: ['anna@nabo.example'], language: 'da' as const };
    const [open, circle] = [await aProject(), await aCircle()];
    expect(codeOf(await inviteToProject(await anEmployee(), { ...input, projectId: open.id }))).toBe('notInviteOnly');
    expect(codeOf(await inviteToProject(anonymous, { ...input, projectId: circle.id }))).toBe('signInNeeded');
    expect(codeOf(await inviteToProject(await aCitizen(), { ...input, projectId: circle.id }))).toBe('notAllowed');
    const elsewhere = { ...(await anEmployee()), projectIds: [open.id] };
    expect(codeOf(await inviteToProject(elsewhere, { ...input, projectId: circle.id }))).toBe('projectNotFound');
  });

  test('reads addresses as people paste them, and says when something is none', () => {
    const read = (addresses: string) => inviteSchema.safeParse({ projectId: 'p', addresses, language: 'da' });
    expect(read('a@b.dk, A@B.DK;\nc@d.dk').data?.addresses).toEqual(['A@b.dk', 'c@d.dk']);
    const said = (text: string) => read(text).error?.issues[0]?.message;
    expect([said(' '), said('a@b.dk Anna'), said('x@y.dk '.repeat(201))]).toEqual([
      'addressNeeded',
      'notAddresses',
      'tooManyAddresses',
    ]);
  });

  test('says in the mail how to come in, and says nothing once the address is taken off', async () => {
    const project = await aCircle();
    const manager = await anEmployee();
    await inviteToProject(manager, { projectId: project.id, addresses: ['anna@nabo.example'], language: 'da' });
    const [mail] = await mails();
    if (!mail) throw new Error('no mail');
    const write = () => mailProps.project_invitation({ ...mail, subscriberId: null }, 'da');
    expect(await write()).toMatchObject({
      project: project.titleDa,
      email: 'anna@nabo.example',
      link: expect.stringContaining(encodeURIComponent(`/indbudt/${project.slug}`)),
    });
    const { id } = await db().projectInvitation.findFirstOrThrow();
    expect(codeOf(await removeInvitation(manager, { id }))).toBe('ok');
    expect(await write()).toBeNull();
    expect(codeOf(await removeInvitation(manager, { id }))).toBe('invitationNotFound');
  });
});

describe('a project for invited people', () => {
  test('opens for whoever has signed in with an address on its list, and for those who work on it', async () => {
    const { insider, outsider, project } = await aTalk();
    const unconfirmed = await aCitizen();
    await db().user.update({ where: { id: unconfirmed.personId }, data: { emailVerified: null } });
    await db().projectInvitation.create({ data: { projectId: project.id, email: await addressOf(unconfirmed) } });
    const elsewhere = { ...(await anEmployee()), projectIds: [] };
    const readers: Actor[] = [insider, await anEmployee(), anonymous, outsider, unconfirmed, elsewhere];
    const opened = await Promise.all(readers.map(async (reader) => (await getCircle(reader, project.slug)) !== null));
    expect(opened).toEqual([true, true, false, false, false, false]);
    expect((await listOwnCircles(insider)).map(({ slug }) => slug)).toEqual([project.slug]);
    expect(await listOwnCircles(outsider)).toEqual([]);
  });

  test('is a draft to everybody on its list until it is opened', async () => {
    const insider = await aCitizen();
    const project = await aProject({ inviteOnly: true, published: false });
    await db().projectInvitation.create({ data: { projectId: project.id, email: await addressOf(insider) } });
    expect(await getCircle(insider, project.slug)).toBeNull();
    await publishProject(await anEmployee(), { id: project.id });
    expect(await getCircle(insider, project.slug)).not.toBeNull();
  });

  test('can never be shown to everybody, nor the other way around: the database refuses', async () => {
    const [circle, open] = [await aCircle(), await aProject()];
    await expect(db().projectPublication.create({ data: { projectId: circle.id } })).rejects.toThrow();
    await expect(db().projectOpening.create({ data: { projectId: open.id } })).rejects.toThrow();
    await expect(db().project.update({ where: { id: circle.id }, data: { inviteOnly: false } })).rejects.toThrow();
    await expect(db().project.update({ where: { id: open.id }, data: { inviteOnly: true } })).rejects.toThrow();
  });

  test('takes comments of its people and is unknown to all others who try', async () => {
    const { insider, outsider, project } = await aTalk();
    const say = (actor: Actor, more = {}) => submitComment(actor, { ...comment, project: project.slug, ...more });
    const said = await say(insider);
    expect(said).toMatchObject({ ok: true, value: { published: true, isInCircle: true } });
    const parent = said.ok ? said.value.code : '';
    expect(codeOf(await say(outsider))).toBe('projectNotFound');
    expect(codeOf(await say(anonymous, { senderName: 'Anna', guestEmail: 'anna@gaest.example' }))).toBe('projectNotFound');
    expect(codeOf(await say(outsider, { parent, submissionKey: 'r' }))).toBe('commentNotFound');
    expect(codeOf(await say(insider, { parent, submissionKey: 'r', text: 'Eller hegnet?' }))).toBe('ok');
    const circle = await getCircle(insider, project.slug);
    if (!circle) throw new Error('not in the circle');
    const { items } = await listPhaseComments(project.id, null, 'newest', circle);
    expect(items).toMatchObject([{ comment: { text: comment.text }, replies: [{ text: 'Eller hegnet?' }] }]);
    expect((await getCircleParticipation(circle, now()))?.windows.comment?.state).toBe('open');
    expect((await listMyContributions(insider)).rows[0]).toMatchObject({ project: { slug: project.slug, inviteOnly: true } });
  });

  test('shows its page, news, meetings and files to its people', async () => {
    const { insider, outsider, project, phase } = await aTalk();
    await aNewsPost({ projectId: project.id, slug: 'nyt' });
    const { id } = await aMeeting({ projectId: project.id, seats: 1 });
    const { fileId } = await aDocument({ projectId: project.id });
    const said = await aComment({ phase, onProposal: null });
    const picture = await aFile({ contributionId: said.id });
    const circle = await getCircle(insider, project.slug);
    if (!circle) throw new Error('not in the circle');
    expect(await getCirclePage(circle, now())).toMatchObject({ slug: project.slug, documents: [{ file: { id: fileId } }] });
    expect(await listCircleNews(circle)).toHaveLength(1);
    expect((await Promise.all([insider, outsider].map((person) => signUp(person, { id })))).map(codeOf)).toEqual([
      'ok',
      'meetingNotFound',
    ]);
    expect(await listCircleMeetings(insider, circle, now())).toMatchObject([{ id, own: { seat: 1 }, taken: 1 }]);
    const served = async (actor: Actor) => [
      (await getServedDocument(actor, fileId))?.isPublic,
      (await getServedFile(actor, picture.id))?.isPublic,
    ];
    expect(await served(insider)).toEqual([false, false]);
    expect([await served(outsider), await served(anonymous)]).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  test('forgets whoever is taken off its list at once: page, words and the seat at a meeting', async () => {
    const { insider, project } = await aTalk();
    const next = await aCitizen();
    await db().projectInvitation.create({ data: { projectId: project.id, email: await addressOf(next) } });
    const { id } = await aMeeting({ projectId: project.id, seats: 1 });
    for (const person of [insider, next]) await signUp(person, { id });
    const invitation = await db().projectInvitation.findFirstOrThrow({ where: { email: await addressOf(insider) } });
    await removeInvitation(await anEmployee(), { id: invitation.id });
    expect(await getCircle(insider, project.slug)).toBeNull();
    expect(codeOf(await submitComment(insider, { ...comment, project: project.slug }))).toBe('projectNotFound');
    expect(await db().meetingSignUp.findMany({ select: { personId: true, seat: true } })).toEqual([
      { personId: next.personId, seat: 1 },
    ]);
    await tellEverybody();
    expect((await db().delivery.findMany({ where: { purpose: 'seat_given' } })).map(({ recipientId }) => recipientId)).toEqual([
      next.personId,
    ]);
  });

  test('has phases for comments alone, and never a hearing', async () => {
    const manager = await anEmployee();
    const project = await aCircle();
    const { id } = await aPhase({ projectId: project.id, acts: ['comment', 'hearing_reply'], published: false });
    expect(codeOf(await publishPhase(manager, { id }))).not.toBe('ok');
    const open = await aPhase({ projectId: project.id, acts: ['comment'] });
    const stored = await db().phase.findUniqueOrThrow({ where: { id: open.id } });
    const { opensOn, closesOn } = stored;
    const date = (value: Date) => value.toISOString().slice(0, 10);
    const written = { ...stored, opensOn: date(opensOn), closesOn: date(closesOn), acts: ['proposal'] as 'proposal'[] };
    const committeeId = (await db().committee.create({ data: { slug: 'u', nameDa: 'U', nameEn: 'U' } })).id;
    expect(codeOf(await editPhase(manager, { ...written, committeeId, version: 1 }))).toBe('actForEverybody');
  });

  test('goes out of the account with its owner, and into their copy', async () => {
    const { insider } = await aTalk();
    const email = await addressOf(insider);
    const person = { id: insider.personId, email, keptIds: [], hidesKept: false, at: now() };
    expect(projectsPersonalData.rows.map(({ table }) => table)).toContain('ProjectInvitation');
    await projectsPersonalData.erase(person);
    expect(await db().projectInvitation.count()).toBe(0);
  });

  test('is as open in the workspace as it is', async () => {
    const manager = await anEmployee();
    const project = await aCircle();
    expect(await getProjectForEditing(manager, project.slug)).toMatchObject({ inviteOnly: true, isPublished: true });
  });

  test('tells nobody outside: its words are in no public list, by no code and in no page of a comment', async () => {
    const { phase } = await aTalk();
    const said = await aComment({ phase, onProposal: null });
    expect(await getContributionViews([said.id])).toEqual([]);
    expect(await getCommentPage(said.code, null)).toBeNull();
  });
});
