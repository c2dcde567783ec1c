import { expect, test } from 'vitest';
import { makePaperFiles } from '@/lib/papers/server/make-paper-files';
import { getPaperDesk } from '@/lib/papers/server/paper-desk-queries';
import { getPublicPaper } from '@/lib/papers/server/public-paper-queries';
import { publishWhitePaper } from '@/lib/papers/server/publish-white-paper';
import { startWhitePaper } from '@/lib/papers/server/start-white-paper';
import { testDatabase } from '@/tests/support/database';
import { aClosedHearing, aVersion } from '@/tests/support/factories/papers';
import { anEmployee } from '@/tests/support/factories/staff';
import { storedFiles } from '@/tests/support/paper-files';

const db = testDatabase();
const size = Number(process.env.LONG_PAPER_REPLIES ?? 5_000);
const maxMs = Number(process.env.LONG_PAPER_MAX_MS ?? 120_000);

test(`a white paper of ${size} replies is numbered, frozen and made, with its progress shown`, { timeout: 600_000 }, async () => {
  const hearing = await aClosedHearing();
  await db.$executeRaw`
    WITH made AS (
      INSERT INTO "Contribution" ("id", "code", "kind", "projectId", "phaseId", "language", "text", "submissionKey", "submittedAt")
      SELECT 'long-' || n, 'LP-' || n, 'hearing_reply', ${hearing.projectId}, ${hearing.id}, 'da',
        'Svar nummer ' || n || '. ' || repeat('Vi bor tæt på og vil gerne vide, hvordan støj og udsigt bliver. ', 12), 'long-' || n,
        ${hearing.opensOn}::timestamptz + interval '1 day' + n * interval '1 minute'
      FROM generate_series(1, ${size}::int) n RETURNING "id", "submittedAt"
    ), replied AS (
      INSERT INTO "HearingReply" ("contributionId", "phaseId", "number", "speaksAs")
      SELECT "id", ${hearing.id}, row_number() OVER (ORDER BY "submittedAt"), 'citizen' FROM made
    )
    INSERT INTO "Publication" ("contributionId", "projectId", "kind") SELECT "id", ${hearing.projectId}, 'hearing_reply' FROM made`;
  const officer = await anEmployee(['administrator']);
  const lines: string[] = [];
  const timed = async <Value>(what: string, act: () => Promise<Value>): Promise<Value> => {
    const began = performance.now();
    const value = await act();
    lines.push(`| ${what} | ${Math.round(performance.now() - began)} ms |`);
    return value;
  };
  await timed('numbering', () => startWhitePaper(officer, { phaseId: hearing.id }));
  const paper = await db.whitePaper.findUniqueOrThrow({ where: { phaseId: hearing.id } });
  await db.whitePaperRow.updateMany({
    where: { paperId: paper.id },
    data: {
      resume: 'Afsenderen spørger til støj og udsigt.',
      remark: 'Støjen beregnes, før anlægget bygges.',
      recommendation: 'no_change',
    },
  });
  const of = { project: hearing.project, phase: hearing.slug };
  expect((await timed('desk', () => getPaperDesk(officer, of)))?.counts.timely).toBe(size);
  const version = await timed('freezing', () => aVersion({ id: paper.id, officer }, 'final'));

  const seen = new Set<number>();
  let most = 0;
  const began = performance.now();
  const making = makePaperFiles();
  let isMade = false;
  void making.finally(() => {
    isMade = true;
  });
  while (!isMade) {
    seen.add((await db.whitePaperMaking.findUniqueOrThrow({ where: { versionId: version.id } })).done);
    most = Math.max(most, process.memoryUsage().rss);
  }
  expect(await making).toBe(1);
  const ms = Math.round(performance.now() - began);
  // The process that asks goes on meanwhile and sees how far it has come.
  expect([...seen].sort()).toEqual(expect.arrayContaining([0, 1, 2, 3]));
  const files = await storedFiles(version.id);
  lines.push(`| four files | ${ms} ms, worker at most ${Math.round(most / 1_000_000)} MB |`);
  for (const [format, bytes] of Object.entries(files)) lines.push(`| ${format} | ${Math.round(bytes.length / 1000)} kB |`);
  await publishWhitePaper(officer, { versionId: version.id, sure: 'yes' });
  const shown = await timed('reading for the page', () => getPublicPaper(hearing.project, hearing.slug));
  expect(shown?.content.rows).toHaveLength(size);
  console.info(lines.join('\n'));
  expect(ms).toBeLessThan(maxMs);
});
