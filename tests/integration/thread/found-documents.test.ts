import { expect, test } from 'vitest';
import { decodeCursor } from '@/lib/platform/cursor';
import { db } from '@/lib/platform/db';
import { type BrowseFilter, browseFilterFrom, noTown } from '@/lib/thread/browse-filter';
import { hitStart } from '@/lib/thread/found-words';
import { countFound, listBrowseOptions } from '@/lib/thread/server/browse-queries';
import { countFoundDocuments, listFoundDocuments } from '@/lib/thread/server/found-documents-queries';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aDocument } from '@/tests/support/factories/project-parts';
import { aCircle, aProject } from '@/tests/support/factories/projects';

testDatabase();

const everything = browseFilterFrom({ kind: 'document' });

async function found(over: Partial<BrowseFilter>, more: Parameters<typeof listFoundDocuments>[2] = {}) {
  const { projects } = await listBrowseOptions();
  const page = await listFoundDocuments({ ...everything, ...over }, projects, more);
  const { total } = await countFoundDocuments({ ...everything, ...over }, projects);
  return { ids: page.documents.map(({ id }) => id), total, ...page };
}

/** A document with this text and title, in a project of its own unless told otherwise. */
async function saying(text: string, { titleDa = 'Redegørelse', projectId }: { titleDa?: string; projectId?: string } = {}) {
  const document = await aDocument({ projectId });
  await db().uploadedFile.update({ where: { id: document.fileId }, data: { text } });
  return db().projectDocument.update({ where: { id: document.id }, data: { titleDa } });
}

test('documents are found by the words of their text whatever the ending, by their title, and by a title that is misspelt', async () => {
  const hedge = await saying('Hegnet mod syd bliver tre meter højt.');
  const noise = await saying('Tabeller.', { titleDa: 'Støjberegning for anlægget' });
  expect((await found({ words: 'hegn' })).ids).toEqual([hedge.id]);
  expect((await found({ words: 'hegn' })).documents[0]?.excerpt).toContain(`${hitStart}Hegnet`);
  expect((await found({ words: 'støjberegningen' })).ids).toEqual([noise.id]);
  const alike = await found({ words: 'støjbergning' });
  expect([alike.ids, alike.isExact]).toEqual([[noise.id], false]);
  expect((await found({ words: 'havn' })).ids).toEqual([]);
});

test('only those everybody can fetch are found: shown, holding, not withdrawn and not only for invited people', async () => {
  const word = 'kanariefugl';
  const [draft, circle] = [await aProject({ published: false }), await aCircle()];
  for (const { id: projectId } of [draft, circle]) await saying(word, { projectId, titleDa: word });
  const withdrawn = await aDocument({ isWithdrawn: true });
  const before = await saying(word);
  await aDocument({ projectId: before.projectId, replacesId: before.id });
  await db().uploadedFile.update({ where: { id: withdrawn.fileId }, data: { text: word } });
  expect(await found({ words: word })).toMatchObject({ ids: [], total: 0 });
});

test('are counted as the list holds them, by town too, and never among what people said', async () => {
  const grenaa = await aProject({ longitude: 10.878, latitude: 56.416 });
  await saying('Vejen.', { projectId: grenaa.id });
  await saying('Vejen.', { projectId: grenaa.id });
  await saying('Vejen.');
  const { projects } = await listBrowseOptions();
  for (const over of [
    {},
    { words: 'vej' },
    { project: grenaa.slug },
    { town: 'Grenaa' },
    { town: noTown },
    { status: 'used' as const },
  ]) {
    const { ids, total } = await found(over);
    expect(ids).toHaveLength(total);
  }
  expect((await countFoundDocuments({ ...everything, words: 'vej' }, projects)).towns).toEqual([
    { town: 'Grenaa', count: 2 },
    { town: null, count: 1 },
  ]);
  expect((await found({ town: 'Grenaa' })).total).toBe(2);
  expect((await countFound(everything, projects)).total).toBe(0);
});

test('are paged by key, in as many statements for one as for fifty', async () => {
  const { id: projectId } = await aProject();
  await saying('Ord.', { projectId });
  const { projects } = await listBrowseOptions();
  const budget = () => countStatements(() => listFoundDocuments({ ...everything, words: 'ord' }, projects));
  const one = await budget();
  for (let at = 1; at < 50; at++) await saying('Ord.', { projectId });
  expect(await budget()).toBe(one);
  const seen: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page: Awaited<ReturnType<typeof found>> = await found(
      {},
      { after: after === '' ? null : decodeCursor(after), size: 20 },
    );
    seen.push(...page.ids);
    after = page.after;
  }
  expect([seen.length, new Set(seen).size]).toEqual([50, 50]);
});
