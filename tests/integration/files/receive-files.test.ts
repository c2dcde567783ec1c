import { describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { collectUploads } from '@/lib/files/server/collect-uploads';
import { receiveFiles, type SentFile, type SentFiles } from '@/lib/files/server/receive-files';
import { now } from '@/lib/platform/clock';
import { storage } from '@/lib/platform/storage/storage';
import { aPdf } from '@/tests/support/corpus/pdfs';
import { aPhoto, canary } from '@/tests/support/corpus/pictures';
import { testDatabase } from '@/tests/support/database';
import { aFile } from '@/tests/support/factories/files';
import { aCitizen } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

const db = testDatabase();

const aForm = (files: SentFile[], more: Partial<SentFiles> = {}): SentFiles => ({
  uploadKey: '',
  files,
  dropped: [],
  altTexts: {},
  falseAlarm: false,
  keepContact: false,
  quarantineFile: false,
  ...more,
});
const aDocument = (slot: number, line = 'En bænk ved stien', name = `notat${slot}.pdf`): SentFile => ({
  slot,
  name,
  altText: '',
  bytes: aPdf([line]),
});
const received = async (...args: Parameters<typeof receiveFiles>) => {
  const result = await receiveFiles(...args);
  if (!result.ok) throw new Error(result.code);
  return result.value;
};

describe('the files of a form', () => {
  test('are kept until it is sent, a picture without anything but its pixels', async () => {
    const [citizen, bytes] = [await aCitizen(), await aPhoto(6)];
    const { pending, problems, uploadKey } = await received(
      citizen,
      aForm([{ slot: 0, name: 'C:\\fotos\\bænk\u202Egpj.jpg', altText: ' En bænk.\n', bytes }, aDocument(1)]),
    );
    expect(problems).toEqual([]);
    expect(uploadKey).not.toBe('');
    expect(pending).toMatchObject([
      { kind: 'picture', name: 'bænkgpj.jpg', altText: 'En bænk.', slot: 0 },
      { kind: 'document', name: 'notat1.pdf', slot: 1 },
    ]);
    const keys = await storage().list();
    const mine = keys.filter((key) => pending.some(({ id }) => key.startsWith(id)));
    expect(mine.map((key) => key.split('/')[1]).sort()).toEqual(['large', 'original', 'thumb']);
    for (const key of mine) expect(Buffer.from((await storage().get(key)) ?? []).includes(canary)).toBe(false);
    expect(await db.event.count()).toBe(0);
  });

  test('each stands for itself: one that is not taken leaves nothing, the others stay', async () => {
    const citizen = await aCitizen();
    const { pending, problems } = await received(citizen, aForm([aDocument(0), aDocument(1, 'Mit nummer er 010180-1234.')]));
    expect(pending).toHaveLength(1);
    expect(problems).toMatchObject([{ field: 'file-1', code: 'cprInFile', details: { name: 'notat1.pdf', line: 1 } }]);
    expect(await db.uploadedFile.count()).toBe(1);
    expect(JSON.stringify(problems)).not.toContain('010180');
  });

  test('sent again are the same files, also when both arrive at once', async () => {
    const citizen = await aCitizen();
    const { uploadKey } = await received(citizen, aForm([aDocument(0)]));
    await Promise.all([0, 1, 2].map(() => received(citizen, aForm([aDocument(0), aDocument(1, 'Et bord')], { uploadKey }))));
    expect(await db.uploadedFile.count()).toBe(2);
    const ids = new Set((await db.uploadedFile.findMany()).map(({ id }) => id));
    const keys = await storage().list();
    expect(keys.filter((key) => ids.has(key.split('/')[0] ?? ''))).toHaveLength(2);
  });

  test('are five at most', async () => {
    const files = [0, 1, 2, 3, 4].map((slot) => aDocument(slot, `Linje ${slot}`));
    const citizen = await aCitizen();
    const { uploadKey } = await received(citizen, aForm(files));
    const { pending, problems } = await received(citizen, aForm([aDocument(0, 'Den sjette', 'seks.pdf')], { uploadKey }));
    expect(pending).toHaveLength(5);
    expect(problems).toMatchObject([{ field: 'file-0', code: 'filesTooMany', details: { name: 'seks.pdf' } }]);
  });

  test('can be dropped and described before it is sent, by the person who chose them alone', async () => {
    const [citizen, other] = [await aCitizen(), await aCitizen()];
    const photo = { slot: 0, name: 'foto.jpg', altText: '', bytes: await aPhoto() };
    const { uploadKey, pending } = await received(citizen, aForm([photo, aDocument(1)]));
    const [picture, document] = pending.map(({ id }) => id);
    const change = { uploadKey, dropped: [document ?? ''], altTexts: { [picture ?? '']: 'En bænk.' } };
    expect((await received(other, aForm([], change))).pending).toEqual([]);
    expect((await received(citizen, aForm([], change))).pending).toMatchObject([{ id: picture, altText: 'En bænk.' }]);
    const bytes = await storage().get(`${document}/original`);
    expect(bytes).toBeNull();
  });

  test('ABU-07: a personal number in a description comes back and is not stored', async () => {
    const photo = { slot: 2, name: 'foto.jpg', altText: 'Mit kort: 010180-1234', bytes: await aPhoto() };
    const { pending, problems } = await received(await aCitizen(), aForm([photo]));
    expect(pending).toMatchObject([{ altText: '' }]);
    expect(problems).toMatchObject([{ field: `alt-${pending[0]?.id}`, code: 'cprInAlt' }]);
  });

  test('are taken from citizens, from guests as nobody’s, and from those who write letters down', async () => {
    for (const actor of [await anEmployee(['moderator']), await anEmployee(['leader'])])
      expect(await receiveFiles(actor, aForm([aDocument(0)]))).toEqual({ ok: false, code: 'citizensOnly' });
    expect(await db.uploadedFile.count()).toBe(0);
    const manager = await anEmployee();
    for (const actor of [anonymous, manager]) await received(actor, aForm([aDocument(0)]));
    const owners = await db.uploadedFile.findMany({ orderBy: { id: 'asc' }, select: { ownerId: true } });
    expect(owners).toEqual([{ ownerId: null }, { ownerId: manager.personId }]);
  });
});

test('files nobody sent are gone within a day, bytes and all; those of a contribution stay', async () => {
  const hours = (count: number) => new Date(now().getTime() - count * 3_600_000);
  const [old, young, sent] = [
    await aFile({ contributionId: null, at: hours(23) }),
    await aFile({ contributionId: null, at: hours(20) }),
    await aFile({ at: hours(100) }),
  ];
  await storage().put(`${old.id.slice(0, 20)}aaaaaa/large`, Buffer.from('stray'));
  expect(await collectUploads(now())).toMatchObject({ files: 1, strays: expect.any(Number) });
  expect((await db.uploadedFile.findMany({ orderBy: { uploadedAt: 'asc' } })).map(({ id }) => id)).toEqual([sent.id, young.id]);
  expect(await storage().get(`${old.id}/large`)).toBeNull();
  expect(await storage().get(`${old.id.slice(0, 20)}aaaaaa/large`)).toBeNull();
  expect(await storage().get(`${young.id}/large`)).not.toBeNull();
  expect(await storage().get(`${sent.id}/large`)).not.toBeNull();
});
