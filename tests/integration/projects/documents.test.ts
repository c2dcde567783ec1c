import { describe, expect, test } from 'vitest';
import { anonymous } from '@/lib/audit/actor';
import { collectUploads } from '@/lib/files/server/collect-uploads';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { addProjectDocument } from '@/lib/projects/server/add-project-document';
import { getServedDocument } from '@/lib/projects/server/document-queries';
import { hearDocument } from '@/lib/projects/server/hear-document';
import { getHearingPage } from '@/lib/projects/server/hearing-queries';
import { getProjectPage } from '@/lib/projects/server/project-page-queries';
import { withdrawDocument } from '@/lib/projects/server/withdraw-document';
import { simplePdf } from '@/prisma/seed/demo/simple-pdf';
import { testDatabase } from '@/tests/support/database';
import { aHearing } from '@/tests/support/factories/hearings';
import { aDocument, documentInput } from '@/tests/support/factories/project-parts';
import { aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

const codeOf = (result: { ok: boolean; code?: string }) => (result.ok ? 'ok' : result.code);
const reasons = { reasonDa: 'Forkert udgave.', reasonEn: 'The wrong edition.' };

describe('a document of a project', () => {
  test('can be fetched by everybody once the project is shown, has its text kept, and is never swept away', async () => {
    const [shown, draft] = [await aProject(), await aProject({ published: false })];
    const manager = await anEmployee();
    for (const { id } of [shown, draft])
      expect(codeOf(await addProjectDocument(manager, { ...documentInput, projectId: id }))).toBe('ok');
    const page = await getProjectPage(shown.slug, now());
    const [document] = page?.documents ?? [];
    expect(document).toMatchObject({ titleDa: 'Planforslag', accessible: 'unknown', file: { format: 'pdf' }, earlier: [] });
    expect(await getServedDocument(anonymous, document?.file.id ?? '')).toMatchObject({ isPublic: true });
    const hidden = await db().uploadedFile.findFirstOrThrow({ where: { projectId: draft.id }, select: { id: true, text: true } });
    expect(hidden.text).toContain('Et planforslag');
    expect(await getServedDocument(anonymous, hidden.id)).toBeNull();
    expect(await getServedDocument(manager, hidden.id)).toMatchObject({ isPublic: false });
    expect(await getServedDocument(await anEmployee(['project_manager'], { manages: [] }), hidden.id)).toBeNull();
    await collectUploads(new Date(now().getTime() + 400 * 86_400_000));
    expect(await db().uploadedFile.count()).toBe(2);
  });

  test('is not taken when it holds a personal number; numbers that only look so wait for somebody to look', async () => {
    const { id: projectId } = await aProject();
    const manager = await anEmployee();
    const add = async (text: string, looked = false) =>
      codeOf(
        await addProjectDocument(manager, {
          ...documentInput,
          projectId,
          looked,
          file: { name: 'plan.pdf', bytes: simplePdf([text]) },
        }),
      );
    expect(await add('CPR-nummer: 070761-4285')).toBe('cprInFile');
    expect(await add('CPR-nummer: 070761-4285', true)).toBe('cprInFile');
    const wrong = await addProjectDocument(manager, {
      ...documentInput,
      projectId,
      file: { name: 'plan.pdf', bytes: Buffer.from('<html>') },
    });
    expect(codeOf(wrong)).toBe('fileNotWhatItSays');
    expect(codeOf(await addProjectDocument(manager, { ...documentInput, projectId, file: null }))).toBe('fileNeeded');
    expect(await db().uploadedFile.count()).toBe(0);
  });

  test('is replaced by a new version once, while the one before stays under it', async () => {
    const { id: projectId, slug } = await aProject();
    const { id: replacesId } = await aDocument({ projectId, addedAt: new Date('2026-01-01') });
    const replace = async () =>
      addProjectDocument(await anEmployee(), { ...documentInput, titleDa: 'Anden udgave', projectId, replacesId });
    expect((await Promise.all([replace(), replace()])).map(codeOf).toSorted()).toEqual(['ok', 'replacedAlready']);
    expect((await getProjectPage(slug, now()))?.documents).toMatchObject([
      { titleDa: 'Anden udgave', earlier: [{ id: replacesId, titleDa: 'Planforslag' }] },
    ]);
    const elsewhere = await addProjectDocument(await anEmployee(), {
      ...documentInput,
      projectId: (await aProject()).id,
      replacesId,
    });
    expect(codeOf(elsewhere)).toBe('replacedNotFound');
  });

  test('that is withdrawn leaves its place and the reason, and nobody outside can fetch it', async () => {
    const { id: projectId, slug } = await aProject();
    const { id, fileId } = await aDocument({ projectId });
    const manager = await anEmployee();
    const results = await Promise.all([1, 2].map(() => withdrawDocument(manager, { id, ...reasons })));
    expect(results.map(codeOf).toSorted()).toEqual(['ok', 'withdrawnAlready']);
    expect((await getProjectPage(slug, now()))?.documents).toMatchObject([{ id, withdrawal: reasons }]);
    expect(await getServedDocument(anonymous, fileId)).toBeNull();
    expect(await getServedDocument(manager, fileId)).toMatchObject({ isPublic: false });
  });

  test('is heard in a hearing of its project, once, and is struck there when it is withdrawn', async () => {
    const hearing = await aHearing();
    const { id: documentId, fileId } = await aDocument({ projectId: hearing.projectId });
    const manager = await anEmployee();
    const hear = (phaseId: string, id: string) => hearDocument(manager, { phaseId, documentId: id });
    expect(codeOf(await hear(hearing.id, (await aDocument()).id))).toBe('documentNotFound');
    expect((await Promise.all([hear(hearing.id, documentId), hear(hearing.id, documentId)])).map(codeOf).toSorted()).toEqual([
      'documentThere',
      'ok',
    ]);
    const shown = async () => (await getHearingPage(hearing.project, hearing.slug, now()))?.documents;
    expect(await shown()).toMatchObject([{ titleDa: 'Planforslag', url: `/api/files/${fileId}/document.pdf` }]);
    await withdrawDocument(manager, { id: documentId, ...reasons });
    expect(await shown()).toMatchObject([{ titleDa: 'Planforslag', url: null }]);
  });
});
