import { beforeEach, expect, test } from 'vitest';
import { indexFilterSchema } from '@/lib/papers/case-schema';
import { getCaseIndex } from '@/lib/papers/server/case-index-queries';
import { exportCaseIndex } from '@/lib/papers/server/export-case-index';
import { registerAllDocuments, registerDocuments } from '@/lib/papers/server/register-documents';
import { db } from '@/lib/platform/db';
import { emptyStorage } from '@/tests/support/canaries';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aCase, documentsOf } from '@/tests/support/factories/case';
import { aComment, aProposal } from '@/tests/support/factories/participation';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();
beforeEach(emptyStorage);

const all = indexFilterSchema.parse({});

test('every document of a case has a number, by time, with its kind, direction, sender and fingerprint', async () => {
  const { project, officer, reply } = await aCase();
  expect(await registerDocuments(officer, { project: project.slug })).toMatchObject({ ok: true });

  const index = await getCaseIndex(officer, project.slug, { filter: all });
  const documents = index?.documents ?? [];
  expect(documents.map(({ number }) => number)).toEqual(documents.map((_, place) => place + 1));
  expect(new Set(documents.map(({ kind }) => kind))).toEqual(
    new Set([
      ...['proposal', 'comment', 'hearing_reply', 'official_answer', 'moderation_decision', 'party_letter', 'news', 'decision'],
      ...['hearing_announcement', 'white_paper', 'note', 'project_document', 'minutes', 'evaluation', 'pool_grant', 'effect'],
    ]),
  );
  for (const { sha256: hash } of documents) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  const received = documents.find(({ record }) => record?.title.code === reply.code && record.kind === 'hearing_reply');
  const { submittedAt } = await db().contribution.findUniqueOrThrow({ where: { id: reply.id } });
  expect(received?.record).toMatchObject({ from: { role: 'citizen' }, receivedAt: submittedAt, sentAt: null });
  expect(received?.record?.marks).toContain('redacted');
  expect(JSON.stringify(index)).not.toContain('HEMMELIGHEDEN');
  expect(index?.counts).toEqual({ all: documents.length, found: documents.length, unregistered: 0 });

  const files = documents.flatMap((document) => document.files);
  expect(files.map(({ isWithheld }) => isWithheld).sort()).toEqual([false, false, false, true]);
});

test('a number once given stands; what comes later gets the next ones, also an old letter', async () => {
  const { project, officer, proposal } = await aCase();
  await registerDocuments(officer, { project: project.slug });
  const before = await documentsOf(project.id);
  await aComment({ onProposal: proposal, at: new Date('2026-01-05T10:00:00Z') });
  expect(await registerDocuments(officer, { project: project.slug })).toMatchObject({ ok: true, value: { registered: 1 } });
  const after = await documentsOf(project.id);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.at(-1)).toMatchObject({ kind: 'comment', number: before.length + 1 });
  expect(await registerDocuments(officer, { project: project.slug })).toMatchObject({ ok: true, value: { registered: 0 } });

  const [first] = before;
  await expect(db().caseDocument.update({ where: { id: first?.id ?? '' }, data: { number: 900 } })).rejects.toThrow('stands');
  await expect(db().caseDocument.delete({ where: { id: first?.id ?? '' } })).rejects.toThrow('stands');
});

test('two who register at once, and the clock beside them, give each document one number', async () => {
  const { project, officer } = await aCase();
  const other = await anEmployee(['administrator']);
  await Promise.all([
    registerDocuments(officer, { project: project.slug }),
    registerDocuments(other, { project: project.slug }),
    registerAllDocuments(),
  ]);
  const documents = await documentsOf(project.id);
  expect(documents.map(({ number }) => number)).toEqual(documents.map((_, place) => place + 1));
  const files = await db().caseDocumentFile.findMany({ where: { document: { projectId: project.id } } });
  expect(files).toHaveLength(4);
  expect(await registerAllDocuments()).toBe(0);
});

test('the index is narrowed, ordered and paged by key', async () => {
  const { project, officer } = await aCase();
  await registerDocuments(officer, { project: project.slug });
  const ask = async (asked: object, more: { after?: string; size?: number } = {}) =>
    (await getCaseIndex(officer, project.slug, { filter: indexFilterSchema.parse(asked), ...more })) ?? {
      documents: [],
      next: null,
    };
  const kinds = async (asked: object) => (await ask(asked)).documents.map(({ kind }) => kind);
  expect(await kinds({ kind: 'news' })).toEqual(['news']);
  expect(await kinds({ direction: 'out', kind: 'comment' })).toEqual([]);
  expect(new Set(await kinds({ direction: 'in' }))).toEqual(new Set(['proposal', 'comment', 'hearing_reply']));
  expect((await ask({ number: '3' })).documents.map(({ number }) => number)).toEqual([3]);
  for (const order of ['number', 'number_down', 'newest', 'oldest']) {
    const whole = (await ask({ order })).documents.map(({ number }) => number);
    const paged: number[] = [];
    let after: string | undefined;
    do {
      const page = await ask({ order }, { after, size: 4 });
      paged.push(...page.documents.map(({ number }) => number));
      after = page.next ?? undefined;
    } while (after);
    expect(paged).toEqual(whole);
  }
});

test('an index costs the same statements for one document of a kind and for many', async () => {
  const officer = await anEmployee(['administrator']);
  const [small, large] = [await aProject(), await aProject()];
  const sizes = new Map([
    [small, 1],
    [large, 40],
  ]);
  for (const [project, size] of sizes) {
    const phase = await aPhase({ projectId: project.id });
    for (let count = 0; count < size; count++) await aProposal({ phase });
    await registerDocuments(officer, { project: project.slug });
  }
  const counted = [];
  for (const { slug } of sizes.keys()) counted.push(await countStatements(() => getCaseIndex(officer, slug, { filter: all })));
  expect(counted[0]).toBe(counted[1]);
});

test('the index leaves the product on record, with the fingerprints the page shows', async () => {
  const { project, officer } = await aCase();
  await registerDocuments(officer, { project: project.slug });
  const exported = await exportCaseIndex(officer, { project: project.slug });
  const index = await getCaseIndex(officer, project.slug, { filter: all });
  expect(exported.ok && exported.value.documents.map((document) => document.sha256)).toEqual(
    index?.documents.map((document) => document.sha256),
  );
  expect(await db().accessEntry.count({ where: { projectId: project.id, kind: 'export' } })).toBe(1);
  expect(await exportCaseIndex(await anEmployee(['moderator']), { project: project.slug })).toMatchObject({ ok: false });
});
