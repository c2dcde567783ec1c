import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { redactionMark } from '@/lib/contributions/redaction-mark';
import { indexFilterSchema } from '@/lib/papers/case-schema';
import { askForArchive } from '@/lib/papers/server/ask-for-archive';
import { getCaseIndex } from '@/lib/papers/server/case-index-queries';
import { forgetArchives } from '@/lib/papers/server/forget-archives';
import { makeCaseArchives } from '@/lib/papers/server/make-case-archives';
import { openArchive } from '@/lib/papers/server/open-archive';
import { papersPersonalData } from '@/lib/papers/server/personal-data';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { storage } from '@/lib/platform/storage/storage';
import { emptyStorage } from '@/tests/support/canaries';
import { testDatabase } from '@/tests/support/database';
import { aCase, anArchive } from '@/tests/support/factories/case';
import { anEmployee } from '@/tests/support/factories/staff';
import { readPdf } from '@/tests/support/paper-files';
import { readArchive, sha256 } from '@/tests/support/zip-archive';

testDatabase();
beforeEach(emptyStorage);

test('the archive holds every document of the index, and every fingerprint is right', { timeout: 60_000 }, async () => {
  const { project, officer, paper } = await aCase();
  const { archive, bytes } = await anArchive(officer, project.slug);
  expect(archive).toMatchObject({ sha256: sha256(bytes), bytes: BigInt(bytes.byteLength), done: archive.steps });

  const { manifest, files, listed } = await readArchive(bytes);
  expect(manifest.case).toMatchObject({ caseNumber: '01.02.05-P16-1-26', kle: '01.02.05-P16', title: 'Ærø på Ålsø' });
  expect([...files.keys()].sort()).toEqual(['aktliste.csv', 'manifest.json', ...listed.map(({ path }) => path)].sort());
  for (const { path, bytes: size, sha256: hash } of listed) {
    const found = files.get(path) ?? Buffer.alloc(0);
    expect([path, found.byteLength, sha256(found)]).toEqual([path, size, hash]);
    expect(path).toMatch(/^\d{4}-[\p{L}\p{N}-]+\/[\p{L}\p{N}-]+(-original)?\.[a-z]{3,4}$/u);
  }
  const index = await getCaseIndex(officer, project.slug, { filter: indexFilterSchema.parse({}) });
  expect(manifest.documents.map(({ number, sha256: hash }) => [number, hash])).toEqual(
    index?.documents.map(({ number, sha256: hash }) => [number, hash]),
  );
  for (const { sha256: hash, files: own } of manifest.documents)
    expect(own.find(({ role }) => role === 'text')?.sha256).toBe(hash);

  const [version] = await db().whitePaperVersion.findMany({ where: { paperId: paper.id } });
  const whitePaper = manifest.documents.find(({ kind }) => kind === 'white_paper');
  expect(whitePaper?.files.find(({ role }) => role === 'data')?.sha256).toBe(version?.sha256);
  expect(whitePaper?.files.filter(({ role }) => role === 'attachment').map(({ path }) => path.split('.').at(-1))).toEqual([
    ...['csv', 'html', 'docx', 'pdf'],
  ]);
  const frozen = await db().noteVersion.findFirstOrThrow({ where: { note: { projectId: project.id } } });
  const note = manifest.documents.find(({ kind }) => kind === 'note');
  expect(note?.files.find(({ role }) => role === 'data')?.sha256).toBe(frozen.sha256);
  expect(note?.files.filter(({ role }) => role === 'attachment').map(({ path }) => path.split('.').at(-1))).toEqual([
    ...['html', 'docx', 'pdf'],
  ]);
  const proposal = manifest.documents.find(({ kind }) => kind === 'proposal');
  expect(proposal?.withheld).toMatchObject([{ reason: 'personal_number' }]);
  expect(proposal?.files.filter(({ role }) => role === 'attachment')).toHaveLength(2);
  expect(proposal).toMatchObject({
    direction: 'in',
    sender: { role: 'citizen', isNamePublic: false },
    recipient: { role: 'municipality' },
  });
  expect(Date.parse(proposal?.receivedAt ?? '')).toBeGreaterThan(0);
});

test('a document can be read by everybody for good: tagged, in Danish, as PDF/A', async () => {
  const { project, officer } = await aCase();
  const { bytes } = await anArchive(officer, project.slug);
  const { files, listed } = await readArchive(bytes);
  const path = listed.find((file) => file.role === 'document' && file.path.includes('forslag'))?.path ?? '';
  const pdf = await readPdf(new Uint8Array(files.get(path) ?? []));
  expect(pdf.isMarked).toBe(true);
  expect(pdf.info).toMatchObject({ Language: 'da' });
  expect(String(pdf.info.Title)).toContain('Forslag');
  expect(pdf.source).toContain('pdfaid');
});

test('what was removed is in no file, unless somebody who may asks for it, and that is on record', async () => {
  const { project, officer, reply, secret } = await aCase();
  const { bytes } = await anArchive(officer, project.slug);
  const { files, listed } = await readArchive(bytes);
  for (const [, content] of files) expect(content.includes(secret)).toBe(false);
  expect(listed.filter(({ role }) => role === 'original')).toEqual([]);
  const text = listed.find(
    ({ path }) => path.endsWith('.txt') && path.includes(reply.code.toLowerCase()) && path.includes('høringssvar'),
  );
  expect(files.get(text?.path ?? '')?.toString()).toContain(redactionMark('personal_data', 'da').slice(1, -1));
  expect(await db().event.count({ where: { type: 'original.viewed' } })).toBe(0);

  const full = await anArchive(officer, project.slug, true);
  const read = await readArchive(full.bytes);
  const [original, ...more] = read.listed.filter(({ role }) => role === 'original');
  expect(more).toEqual([]);
  expect(read.files.get(original?.path ?? '')?.toString()).toContain(secret);
  const viewed = await db().event.findMany({ where: { type: 'original.viewed' } });
  expect(viewed.map(({ actorId, ids }) => [actorId, (ids as { contribution: string }).contribution])).toEqual([
    [officer.kind === 'employee' && officer.personId, reply.id],
  ]);
});

test('an archive is fetched by who asked for it alone, each time on record, for a day', async () => {
  const { project, officer } = await aCase();
  const { archive, bytes } = await anArchive(officer, project.slug);
  const { id } = archive;
  for (const other of [await anEmployee(['administrator']), await anEmployee(['moderator']), await anEmployee(['leader'])])
    expect(await openArchive(other, { id })).toEqual({ ok: false, code: 'notFound' });
  const opened = await openArchive(officer, { id });
  if (!opened.ok) throw new Error(opened.code);
  expect(opened.value.bytes).toBe(bytes.byteLength);
  expect(sha256(Buffer.from(await new Response(opened.value.stream).arrayBuffer()))).toBe(archive.sha256);
  expect(await db().event.count({ where: { type: 'case_archive.fetched' } })).toBe(1);

  await db().caseArchive.update({ where: { id }, data: { readyAt: new Date(Date.now() - 25 * 3_600_000) } });
  expect(await openArchive(officer, { id })).toEqual({ ok: false, code: 'notFound' });
  expect(await forgetArchives({ id })).toBe(1);
  expect(await storage().get(`${id}/archive`)).toBeNull();
});

test('asked for twice at once it is one, and two workers make it once', async () => {
  const { project, officer } = await aCase();
  const input = { project: project.slug, withOriginals: false };
  await Promise.all([askForArchive(officer, input), askForArchive(officer, input)]);
  expect(await db().caseArchive.count()).toBe(1);
  const made = await Promise.all([makeCaseArchives(), makeCaseArchives()]);
  expect(made.sort()).toEqual([0, 1]);
  const archive = await db().caseArchive.findFirstOrThrow();
  expect(sha256((await storage().get(`${archive.id}/archive`)) ?? '')).toBe(archive.sha256);
});

test('what is redacted after the archive was asked for makes it be made anew before anybody gets it', async () => {
  const { project, officer, proposal } = await aCase();
  const { archive } = await anArchive(officer, project.slug);
  await db().redaction.create({
    data: {
      contributionId: proposal.id,
      reason: 'personal_data',
      text: 'Et navn er fjernet.',
      redactedAt: new Date(Date.now() + 1000),
    },
  });
  expect(await openArchive(officer, { id: archive.id })).toEqual({ ok: false, code: 'remade' });
  expect(await openArchive(officer, { id: archive.id })).toEqual({ ok: false, code: 'notFound' });
  expect(await makeCaseArchives()).toBe(1);
});

test('erasing somebody forgets the archives of their cases, and a later one holds what the record keeps', async () => {
  const { project, officer, proposal } = await aCase();
  await anArchive(officer, project.slug);
  const person = await db().user.findFirstOrThrow({ where: { contributions: { some: { id: proposal.id } } } });
  await papersPersonalData.erase({ ...person, keptIds: [], hidesKept: false, at: new Date() });
  expect(await db().caseArchive.count()).toBe(0);
  expect((await storage().list()).filter((key) => key.endsWith('/archive'))).toEqual([]);
  await db().contribution.update({
    where: { id: proposal.id },
    data: { text: 'Slettet.', authorId: null, senderShown: 'erased' },
  });
  const { manifest, files } = await readArchive((await anArchive(officer, project.slug)).bytes);
  const kept = manifest.documents.find(({ kind }) => kind === 'proposal');
  expect(kept).toMatchObject({ number: expect.any(Number), sender: { name: null } });
  expect(files.get(kept?.files.find(({ role }) => role === 'text')?.path ?? '')?.toString()).toContain('Slettet.');
});

test('words no typeface of ours has are in the text, and the document is made all the same', async () => {
  const { project, officer, proposal } = await aCase();
  const words = 'Vi vil 🌊🌞 og \u{10FFFF} ved مرحبا';
  await db().contribution.update({ where: { id: proposal.id }, data: { text: words } });
  const { manifest, files } = await readArchive((await anArchive(officer, project.slug)).bytes);
  const made = manifest.documents.find(({ kind }) => kind === 'proposal')?.files ?? [];
  expect(files.get(made.find(({ role }) => role === 'text')?.path ?? '')?.toString()).toContain(words);
  expect(
    files
      .get(made.find(({ role }) => role === 'document')?.path ?? '')
      ?.subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

test('an archive that cannot be written is tried three times, and nothing unfinished is left', async () => {
  const { project, officer, proposal } = await aCase();
  await askForArchive(officer, { project: project.slug, withOriginals: false });
  await db().contribution.update({ where: { id: proposal.id }, data: { language: 'no language at all' } });
  expect(await makeCaseArchives()).toBe(0);
  expect(await db().caseArchive.findFirstOrThrow()).toMatchObject({ tries: 3, readyAt: null, failedAt: expect.any(Date) });
  const { id } = await db().caseArchive.findFirstOrThrow();
  expect(await readdir(join(env().TRAADEN_DATA_DIR, 'files', id.slice(-2), id)).catch(() => [])).toEqual([]);
});
