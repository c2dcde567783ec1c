import { expect, test } from 'vitest';
import { askForArchive } from '@/lib/papers/server/ask-for-archive';
import { makeCaseArchives } from '@/lib/papers/server/make-case-archives';
import { registerDocuments } from '@/lib/papers/server/register-documents';
import { storage } from '@/lib/platform/storage/storage';
import { testDatabase } from '@/tests/support/database';
import { aPhase, aProject } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { readArchive, sha256 } from '@/tests/support/zip-archive';

const db = testDatabase();
const size = Number(process.env.LONG_RECORDS ?? 1_000);
const maxMs = Number(process.env.LONG_RECORDS_MAX_MS ?? 240_000);
/** A file of half a megabyte with every tenth document: the archive is far larger than what may be held. */
const fileBytes = 512 * 1024;
const mostGrowthBytes = 400 * 1024 * 1024;

async function aCaseOf(documents: number): Promise<string> {
  const project = await aProject();
  const phase = await aPhase({ projectId: project.id });
  const tag = project.id.slice(-8);
  await db.$executeRaw`
    WITH made AS (
      INSERT INTO "Contribution" ("id", "code", "kind", "projectId", "phaseId", "language", "text", "submissionKey", "submittedAt")
      SELECT 'r' || ${tag} || n, 'R-' || ${tag} || n, 'proposal', ${project.id}, ${phase.id}, 'da',
        repeat('Vi vil have en sti, der går hele vejen langs åen. ', 20), 'r' || ${tag} || n, now() - n * interval '1 minute'
      FROM generate_series(1, ${documents}::int) n RETURNING "id")
    INSERT INTO "Proposal" ("contributionId", "title") SELECT "id", 'Sti ' || "id" FROM made`;
  const bytes = crypto.getRandomValues(new Uint8Array(65_536));
  const file = Buffer.concat(Array.from({ length: fileBytes / bytes.length }, () => bytes));
  for (let n = 10; n <= documents; n += 10) {
    const id = `f${tag}${String(n).padStart(8, '0')}`.toLowerCase();
    await storage().put(`${id}/original`, file);
    await db.uploadedFile.create({
      data: {
        ...{ id, kind: 'document', format: 'pdf', name: 'bilag.pdf', bytes: file.length, screening: 'clear' },
        ...{ findings: [], uploadKey: id, hash: id, slot: 0, contributionId: `r${tag}${n}` },
      },
    });
  }
  return project.slug;
}

/** Makes the archive of a case and answers how long it took, and by how much memory rose above where it stood. */
async function measured(documents: number) {
  const project = await aCaseOf(documents);
  const officer = await anEmployee(['administrator']);
  const started = performance.now();
  await registerDocuments(officer, { project });
  const registered = performance.now();
  await askForArchive(officer, { project, withOriginals: false });
  const before = process.memoryUsage().rss;
  let most = before;
  let isMade = false;
  const making = makeCaseArchives().finally(() => {
    isMade = true;
  });
  while (!isMade) {
    most = Math.max(most, process.memoryUsage().rss);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await making).toBe(1);
  const archive = await db.caseArchive.findFirstOrThrow({ where: { project: { slug: project } } });
  return { archive, ms: { registering: registered - started, making: performance.now() - registered }, grown: most - before };
}

test(`an archive of ${size} documents is made bit by bit, and memory does not grow with it`, { timeout: 600_000 }, async () => {
  await measured(Math.ceil(size / 10));
  const half = await measured(Math.ceil(size / 2));
  const whole = await measured(size);
  const mb = (bytes: number | bigint | null) => `${Math.round(Number(bytes) / 1_000_000)} MB`;
  for (const { archive, ms, grown } of [half, whole])
    console.info(
      `| ${archive.steps} documents | numbered in ${Math.round(ms.registering)} ms | archive of ${mb(archive.bytes)} in ${Math.round(ms.making)} ms | memory at most ${mb(grown)} more |`,
    );
  expect(whole.ms.making).toBeLessThan(maxMs);
  expect(whole.grown).toBeLessThan(mostGrowthBytes);
  const bytes = (await storage().get(`${whole.archive.id}/archive`)) ?? new Uint8Array();
  const { files, listed, manifest } = await readArchive(bytes);
  expect(manifest.documents).toHaveLength(size);
  for (const file of listed) expect(sha256(files.get(file.path) ?? '')).toBe(file.sha256);
});
