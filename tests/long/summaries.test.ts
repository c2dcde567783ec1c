import { expect, test } from 'vitest';
import { getSummaryContent } from '@/lib/insight/server/summary-queries';
import type { SummaryScope } from '@/lib/insight/summary-content';
import { type VersionFile, versionFileNames } from '@/lib/insight/summary-files';
import type { VersionContent } from '@/lib/insight/summary-version';
import { versionFile } from '@/lib/papers/server/make-summary-files';
import { now } from '@/lib/platform/clock';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aPhase, aProject, aTheme, day } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aSummary, aSummaryVersion } from '@/tests/support/factories/summaries';
import { figureIn } from '@/tests/support/summary-figures';

const db = testDatabase();
const size = Number(process.env.LONG_SUMMARY_CONTRIBUTIONS ?? 100_000);
const projects = Number(process.env.LONG_SUMMARY_PROJECTS ?? 40);
const maxMs = Number(process.env.LONG_SUMMARY_MAX_MS ?? 60_000);

test(`summaries of ${size} contributions in ${projects} projects`, { timeout: 900_000 }, async () => {
  const theme = await aTheme();
  const made = await Promise.all(Array.from({ length: projects }, () => aProject({ themeIds: [theme.id] })));
  const phases = await Promise.all(made.map(({ id }) => aPhase({ projectId: id, opensOn: day(-300), closesOn: day(-10) })));
  await fill(
    theme.id,
    phases.map(({ id }) => id),
    made.map(({ id }) => id),
  );
  const leader = await anEmployee(['leader']);
  const [first] = made;
  const lines: string[] = [];
  const scopes: Record<string, SummaryScope> = {
    'one project': { slug: first?.slug ?? '' },
    'the same again': { slug: first?.slug ?? '' },
    'the same between two dates': { slug: first?.slug ?? '', from: day(-100).toISOString().slice(0, 10) },
    'a theme over all projects': { theme: theme.slug },
  };
  for (const [name, scope] of Object.entries(scopes)) {
    const before = process.memoryUsage().rss;
    const began = performance.now();
    let contributions: number | null | undefined = null;
    const statements = await countStatements(async () => {
      contributions = figureIn(await getSummaryContent(leader, scope, now()), 'reach', 'contributions');
    });
    const ms = Math.round(performance.now() - began);
    const more = Math.max(0, Math.round((process.memoryUsage().rss - before) / 1e6));
    lines.push(`| ${name} | ${contributions} | ${ms} | ${more} | ${statements} |`);
    expect(ms, name).toBeLessThan(maxMs);
  }
  process.stdout.write(['| What | Contributions | ms | MB more | SQL statements |', ...lines, ''].join('\n'));
  const files: string[] = [];
  for (const [name, over] of Object.entries({
    'one project': { projectId: first?.id ?? '' },
    'a theme': { themeId: theme.id },
  })) {
    const began = performance.now();
    const version = await aSummaryVersion(await aSummary(over));
    files.push(`| ${name}, freezing and publishing |  | ${Math.round(performance.now() - began)} |  |`);
    for (const file of versionFileNames.filter(({ locale }) => locale === 'da')) files.push(await makeFile(name, version, file));
  }
  process.stdout.write(['| What | kB | ms | MB more |', ...files, ''].join('\n'));
});

/** Makes one file of a version: its size, how long it took, and how much more memory the process held at most. */
async function makeFile(
  name: string,
  { content, sha256 }: { content: string; sha256: string },
  file: VersionFile,
): Promise<string> {
  const before = process.memoryUsage().rss;
  const began = performance.now();
  const bytes = await versionFile(JSON.parse(content) as VersionContent, sha256, file);
  const ms = performance.now() - began;
  const more = Math.max(0, process.memoryUsage().rss - before);
  expect(ms, `${name}, ${file.format}`).toBeLessThan(maxMs);
  return `| ${name}, ${file.format} | ${Math.round(bytes.length / 1000)} | ${Math.round(ms)} | ${Math.round(more / 1e6)} |`;
}

/** Contributions in turn to each project over 200 days, from 5,000 people; two of five are proposals with four supports each. */
async function fill(themeId: string, phaseIds: string[], projectIds: string[]): Promise<void> {
  await db.$executeRaw`INSERT INTO "User" ("id", "email") SELECT 'ls' || n, 'ls' || n || '@eksempel.invalid' FROM generate_series(0, 4999) n`;
  await db.$executeRaw`
    WITH made AS (
      INSERT INTO "Contribution" ("id", "code", "kind", "projectId", "phaseId", "authorId", "language", "text", "submissionKey", "submittedAt")
      SELECT 'ls-' || n, 'LS-' || n, (CASE WHEN n % 5 < 2 THEN 'proposal' ELSE 'comment' END)::"ContributionKind",
        (${projectIds}::text[])[1 + n % ${projects}::int], (${phaseIds}::text[])[1 + n % ${projects}::int], 'ls' || (n * 7 % 5000), 'da',
        'Et eksempel på en tekst af almindelig længde om et sted ved kysten.', 'ls-' || n,
        ${day(-260)}::timestamptz + (n::float8 / ${size} * 200) * interval '1 day'
      FROM generate_series(1, ${size}::int) n RETURNING "id", "kind", "projectId", "submittedAt"
    ), shown AS (
      INSERT INTO "Publication" ("contributionId", "projectId", "kind", "publishedAt") SELECT "id", "projectId", "kind", "submittedAt" FROM made
    ), themed AS (
      INSERT INTO "ContributionTheme" ("contributionId", "themeId", "origin") SELECT "id", ${themeId}, 'inherited' FROM made
    ), placed AS (
      INSERT INTO "ContributionPlace" ("contributionId", "longitude", "latitude", "town")
      SELECT "id", 10.8, 56.4, (ARRAY['Grenaa', 'Auning', 'Vivild', 'Glesborg', 'Fjellerup'])[1 + ascii(right("id", 1)) % 5] FROM made
    ), marked AS (
      INSERT INTO "ContributionUse" ("id", "contributionId", "use", "reason")
      SELECT 'u-' || "id", "id", 'used', 'Derfor.' FROM made WHERE ascii(right("id", 1)) % 2 = 0
    )
    INSERT INTO "Proposal" ("contributionId", "title") SELECT "id", 'Forslag ' || "id" FROM made WHERE "kind" = 'proposal'`;
  await db.$executeRaw`
    INSERT INTO "Comment" ("contributionId", "stance")
    SELECT "id", (CASE ascii(right("id", 1)) % 3 WHEN 0 THEN 'in_favour' WHEN 1 THEN 'against' END)::"CommentStance"
    FROM "Contribution" WHERE "kind" = 'comment' AND "id" LIKE 'ls-%'`;
  await db.$executeRaw`
    INSERT INTO "Support" ("proposalId", "personId", "at")
    SELECT "contributionId", 'ls' || ((substring("contributionId" from 4)::int * 13 + k * 977) % 5000), ${day(-50)}::timestamptz
    FROM "Proposal", generate_series(1, 4) k WHERE "contributionId" LIKE 'ls-%' ON CONFLICT DO NOTHING`;
  await db.$executeRaw`ANALYZE`;
}
