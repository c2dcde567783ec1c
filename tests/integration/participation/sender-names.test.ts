import { describe, expect, test } from 'vitest';
import type { SubmitComment } from '@/lib/participation/contribution-schema';
import { listPhaseComments } from '@/lib/participation/server/comment-queries';
import { getSender } from '@/lib/participation/server/sender-queries';
import { submitComment } from '@/lib/participation/server/submit-comment';
import { getPath } from '@/lib/thread/server/path-queries';
import { testDatabase } from '@/tests/support/database';
import { aCitizen } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';

const db = testDatabase();
const name = 'Eksempel Eksempelsen';

async function named(slug: string, over: Partial<SubmitComment> = {}) {
  const author = await aCitizen();
  const input: SubmitComment = {
    project: slug,
    proposal: '',
    locale: 'da',
    text: 'Det er en god idé med en bænk ved stien.',
    senderShown: 'name',
    senderName: name,
    submissionKey: '',
    falseAlarm: false,
    keepContact: false,
    ...over,
  };
  return { author, input };
}

async function aPlace(over: Parameters<typeof aPhase>[0] = {}) {
  const project = await aProject();
  return { project, phase: await aPhase({ projectId: project.id, moderation: 'after', ...over }) };
}

/** Every name readers of the list and of the path pages are shown. */
async function namesShown(projectId: string) {
  const { items: threads } = await listPhaseComments(projectId, null);
  const items = threads.flatMap(({ comment }) => comment ?? []);
  const paths = await Promise.all(items.map(({ code }) => getPath(code, new Date())));
  return [...items.map(({ senderName }) => senderName), ...paths.map((path) => JSON.stringify(path).includes(name))];
}

describe('a name beside what somebody wrote', () => {
  test('is shown to those who chose it, and to nobody else who writes', async () => {
    const { project } = await aPlace();
    const { author, input } = await named(project.slug);
    expect(await submitComment(author, input)).toMatchObject({ ok: true });
    expect(await namesShown(project.id)).toEqual([name, true]);
    const quiet = await aPlace();
    const other = await named(quiet.project.slug, { senderShown: 'role' });
    await submitComment(other.author, other.input);
    expect(await namesShown(quiet.project.id)).toEqual([null, false]);
  });

  test('is neither shown nor kept where a phase shows none, whatever the form says', async () => {
    const { project } = await aPlace({ senderNames: 'never' });
    const { author, input } = await named(project.slug);
    expect(await submitComment(author, input)).toMatchObject({ ok: true });
    expect(await namesShown(project.id)).toEqual([null, false]);
    expect((await getSender(author)).name).not.toBe(name);
    expect(await db.contribution.findFirstOrThrow({ where: { projectId: project.id } })).toMatchObject({ senderShown: 'role' });
  });

  test('disappears from what is shown already when the phase stops showing names', async () => {
    const { project, phase } = await aPlace();
    const { author, input } = await named(project.slug);
    await submitComment(author, input);
    await db.phase.update({ where: { id: phase.id }, data: { senderNames: 'never' } });
    expect(await namesShown(project.id)).toEqual([null, false]);
  });

  test('is never shown of somebody whose name is protected, before or after they wrote', async () => {
    const { project } = await aPlace();
    const before = await named(project.slug);
    await db.user.update({ where: { id: before.author.personId }, data: { isProtected: true } });
    expect(await submitComment(before.author, before.input)).toMatchObject({ ok: true });
    expect(await getSender(before.author)).toMatchObject({ isProtected: true });

    const later = await named(project.slug, { text: 'En anden tekst om en bro over åen.' });
    await submitComment(later.author, later.input);
    await db.user.update({ where: { id: later.author.personId }, data: { isProtected: true } });
    expect(await namesShown(project.id)).toEqual([null, null, false, false]);
  });

  test('asks for one when somebody chose it and has none', async () => {
    const { project } = await aPlace();
    const { author, input } = await named(project.slug, { senderName: '' });
    await db.user.update({ where: { id: author.personId }, data: { name: null } });
    expect(await submitComment(author, input)).toMatchObject({ ok: false, code: 'nameRequired' });
  });
});
