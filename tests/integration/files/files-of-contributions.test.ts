import { describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { getServedFile } from '@/lib/contributions/server/served-file';
import { receiveFiles } from '@/lib/files/server/receive-files';
import { listCaseFiles } from '@/lib/moderation/server/case-file-queries';
import { decideFile } from '@/lib/moderation/server/decide-file';
import { describePicture } from '@/lib/moderation/server/describe-picture';
import { openOriginal } from '@/lib/moderation/server/open-original';
import { submitProposal } from '@/lib/participation/server/submit-proposal';
import { aPdf } from '@/tests/support/corpus/pdfs';
import { aPhoto } from '@/tests/support/corpus/pictures';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aFile } from '@/tests/support/factories/files';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();
const said = { falseAlarm: false, keepContact: false, quarantineFile: true };

async function aSentProposal(lines: string[], withPicture: boolean) {
  const [citizen, project] = [await aCitizen(), await aProject()];
  await aPhase({ projectId: project.id, moderation: 'after' });
  const document = { slot: 0, name: 'notat.pdf', altText: '', bytes: aPdf(lines) };
  const picture = { slot: 1, name: 'foto.jpg', altText: 'En bænk.', bytes: await aPhoto() };
  const files = withPicture ? [document, picture] : [document];
  const received = await receiveFiles(citizen, { ...said, uploadKey: '', dropped: [], altTexts: {}, files });
  if (!received.ok) throw new Error(received.code);
  const input = {
    locale: 'da' as const,
    project: project.slug,
    title: 'En bænk ved stien',
    text: 'Så kan man hvile undervejs.',
    senderShown: 'role' as const,
    senderName: '',
    submissionKey: crypto.randomUUID(),
    uploadKey: received.value.uploadKey,
    website: '' as const,
    ...said,
  };
  const send = () => submitProposal(citizen, input);
  return { send, citizen, input };
}

describe('a proposal with files', () => {
  test('has them, once, also when it is sent twice at once', async () => {
    const { send } = await aSentProposal(['En bænk'], false);
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers[0]).toMatchObject({ ok: true, value: { published: true } });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const { id } = await db.contribution.findFirstOrThrow();
    expect(await db.uploadedFile.findMany()).toMatchObject([{ contributionId: id }]);
    expect((await getContributionViews([id]))[0]?.files).toMatchObject([{ kind: 'document', name: 'notat.pdf', format: 'pdf' }]);
  });

  test.each([
    ['a picture, which no machine can read', ['En bænk'], true, ['picture'], 2],
    ['a document with an address', ['Skriv til anna@eksempel.dk'], false, ['file_contact'], 0],
    ['a document without any text', [], false, ['file_unreadable'], 0],
    ['a document with a personal number', ['Mit nummer er 010180-1234.'], false, ['file_cpr'], 0],
  ])('waits for an officer because of %s', async (_what, lines, withPicture, flags, shown) => {
    const { send } = await aSentProposal(lines, withPicture);
    expect(await send()).toMatchObject({ ok: true, value: { published: false } });
    const { id, moderation } = await db.contribution.findFirstOrThrow({ include: { moderation: true } });
    expect(moderation).toMatchObject({ flags, closedAt: null });
    await db.publication.create({
      data: { contributionId: id, kind: 'proposal', projectId: (await db.project.findFirstOrThrow()).id },
    });
    expect((await getContributionViews([id]))[0]?.files).toHaveLength(shown);
  });

  test('with other files is another proposal', async () => {
    const { send, citizen, input } = await aSentProposal(['En bænk'], false);
    await send();
    const files = [{ slot: 0, name: 'notat.pdf', altText: '', bytes: aPdf(['Et bord']) }];
    const received = await receiveFiles(citizen, { ...said, uploadKey: '', dropped: [], altTexts: {}, files });
    await submitProposal(citizen, { ...input, uploadKey: received.ok ? received.value.uploadKey : '' });
    expect(await db.contribution.count()).toBe(2);
  });
});

describe('who may see a file', () => {
  test('everybody while its contribution is published, nobody else when it is not', async () => {
    const shown = await aFile();
    expect(await getServedFile(anonymous, shown.id)).toMatchObject({ id: shown.id, isPublic: true });
    await db.publication.deleteMany();
    expect(await getServedFile(anonymous, shown.id)).toBeNull();
    expect(await getServedFile(await aCitizen(), shown.id)).toBeNull();
    expect(await getServedFile(await anEmployee(), shown.id)).toMatchObject({ isPublic: false });
  });

  test('its author while it waits', async () => {
    const { id, author } = await aProposal({ isPublished: false });
    const file = await aFile({ contributionId: id });
    expect(await getServedFile(author, file.id)).toMatchObject({ isPublic: false });
  });

  test('held: employees, and everybody once an officer has released it', async () => {
    const held = await aFile({ kind: 'document', screening: 'held' });
    const moderator = await anEmployee();
    expect(await getServedFile(anonymous, held.id)).toBeNull();
    expect(await decideFile(moderator, { file: held.id, outcome: 'release' })).toMatchObject({ ok: true });
    expect(await getServedFile(anonymous, held.id)).toMatchObject({ isPublic: true });
  });

  test('removed: employees; put back: everybody', async () => {
    const [file, moderator] = [await aFile(), await anEmployee()];
    await decideFile(moderator, { file: file.id, outcome: 'remove' });
    await decideFile(moderator, { file: file.id, outcome: 'remove' });
    expect(await getServedFile(anonymous, file.id)).toBeNull();
    expect((await getContributionViews([file.contributionId ?? '']))[0]?.files).toEqual([]);
    await decideFile(moderator, { file: file.id, outcome: 'restore' });
    expect(await getServedFile(anonymous, file.id)).not.toBeNull();
    expect(
      (await db.event.findMany({ where: { type: { startsWith: 'file.' } }, orderBy: { id: 'asc' } })).map(({ type }) => type),
    ).toEqual(['file.removed', 'file.restored']);
  });

  test('quarantined: nobody by its address, moderators by a door that records each opening', async () => {
    const file = await aFile({ kind: 'document', screening: 'quarantined' });
    const [moderator, manager] = [await anEmployee(['moderator']), await anEmployee(['project_manager'])];
    expect(await getServedFile(moderator, file.id)).toBeNull();
    expect(await decideFile(moderator, { file: file.id, outcome: 'release' })).toMatchObject({ code: 'quarantined' });
    expect(await openOriginal(manager, { file: file.id })).toMatchObject({ code: 'fileNotFound' });
    expect(await openOriginal(moderator, { file: file.id })).toMatchObject({ ok: true, value: { id: file.id } });
    const events = await db.event.findMany({ where: { type: 'file.opened' } });
    expect(events).toMatchObject([{ actorId: moderator.personId, ids: { file: file.id } }]);
  });

  test('one that was never sent: nobody, whoever guesses its id', async () => {
    const [owner, moderator] = [await aCitizen(), await anEmployee()];
    const pending = await aFile({ contributionId: null, ownerId: owner.personId });
    for (const actor of [anonymous, owner, moderator]) expect(await getServedFile(actor, pending.id)).toBeNull();
    expect(await decideFile(moderator, { file: pending.id, outcome: 'remove' })).toMatchObject({ code: 'fileNotFound' });
    expect(await describePicture(moderator, { file: 'findes-ikke', altText: '' })).toMatchObject({ code: 'fileNotFound' });
  });
});

test('a picture is described by an employee', async () => {
  const [file, moderator] = [await aFile({ altText: null }), await anEmployee()];
  expect(await describePicture(moderator, { file: file.id, altText: 'En bænk ved stien.' })).toMatchObject({ ok: true });
  expect((await getContributionViews([file.contributionId ?? '']))[0]?.files).toMatchObject([{ altText: 'En bænk ved stien.' }]);
});

test('one and fifty files take the same number of statements', async () => {
  const moderator = await anEmployee();
  const { id } = await aProposal();
  const ask = async () => [await getContributionViews([id]), await listCaseFiles(moderator, id)];
  await aFile({ contributionId: id });
  const one = await countStatements(ask);
  for (let count = 1; count < 50; count++) await aFile({ contributionId: id });
  const fifty = await countStatements(ask);
  expect(fifty).toEqual(one);
});
