import { expect, test } from 'vitest';
import type { QueueFilter } from '@/lib/moderation/queue-filter';
import { presetNames, presets } from '@/lib/moderation/queue-filter';
import { getAuthorHistory, listSimilar } from '@/lib/moderation/server/beside-queries';
import { getBulkPreview } from '@/lib/moderation/server/bulk-queries';
import { getCase } from '@/lib/moderation/server/case-queries';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { decideInBulk } from '@/lib/moderation/server/decide-in-bulk';
import { getFilterChoices } from '@/lib/moderation/server/filter-queries';
import { countCases, getNextCaseCode, listOpenCases } from '@/lib/moderation/server/queue-queries';
import { reopenCase } from '@/lib/moderation/server/reopen-case';
import { undoBulk } from '@/lib/moderation/server/undo-bulk';
import { watchCase } from '@/lib/moderation/server/watch-case';
import { db } from '@/lib/platform/db';
import { countStatements } from '@/tests/support/count-statements';
import { testDatabase } from '@/tests/support/database';
import { aPhase } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';

testDatabase();

const sizes = (process.env.LONG_QUEUE_SIZES ?? '1,50,10000').split(',').map(Number);
const rounds = Number(process.env.LONG_QUEUE_ROUNDS ?? 100);
const maxP95Ms = Number(process.env.LONG_QUEUE_MAX_P95_MS ?? 1000);

const filters: Record<string, QueueFilter> = {
  'page, oldest first': {},
  'page, most urgent': { sort: 'urgent' },
  'page, overdue and nobody’s': { due: 'overdue', assignee: 'nobody' },
  'page, one flag': { flag: 'phone' },
  'page, nothing found': { kind: 'survey_text', language: 'en', flag: 'email' },
};

test(`the queue stays fast and asks as often with ${sizes.at(-1)} open cases`, { timeout: 1_800_000 }, async () => {
  const moderator = await anEmployee(['moderator']);
  const phase = await aPhase();
  const author = await db().user.create({ data: { email: 'mange@borger.example' }, select: { id: true } });
  const statements = new Map<string, number[]>();
  const lines: string[] = [];
  let filled = 0;
  for (const size of sizes) {
    await fill(phase, author.id, filled + 1, size);
    filled = size;
    const acts = await actsOf(size);
    for (const [name, act] of Object.entries(acts)) {
      const counted = await countStatements(act);
      statements.set(name, [...(statements.get(name) ?? []), counted]);
      const times: number[] = [];
      for (let round = 0; round < (size > 50 ? rounds : 5); round++) {
        const start = performance.now();
        await act();
        times.push(performance.now() - start);
      }
      const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
      lines.push(`| ${name} | ${size} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${counted} |`);
      if (size > 50) expect(p95, name).toBeLessThan(maxP95Ms);
    }
  }
  process.stdout.write(['| What | Open cases | p50 ms | p95 ms | SQL statements |', ...lines, ''].join('\n'));
  for (const [name, [one = 0, ...more]] of statements) expect(Math.max(one, ...more), `${name}: ${more}`).toBe(one);

  async function actsOf(size: number): Promise<Record<string, () => Promise<unknown>>> {
    const at = Math.ceil(size / 2);
    const one = await getCase(moderator, code(at));
    if (!one) throw new Error('case missing');
    const pages = Object.entries(filters).map(([name, filter]) => [name, () => listOpenCases(moderator, { filter })] as const);
    return {
      ...Object.fromEntries(pages),
      'all counts of a screen': () =>
        countCases(moderator, [...presetNames.map((name) => presets[name]), ...Object.values(filters)]),
      'choices of the filter': () => getFilterChoices(moderator),
      'the case': () => getCase(moderator, code(at)),
      'the next case': () => getNextCaseCode(moderator, { ...one, code: one.code }),
      'similar contributions': () => listSimilar(moderator, code(at)),
      'the author’s history': () => getAuthorHistory(moderator, code(at)),
      'looking at a case': () => watchCase(moderator, { code: code(at) }),
      'a decision and its undoing': async () => {
        const { version } = await db().moderationCase.findFirstOrThrow({ where: { contribution: { code: code(1) } } });
        await decideCase(moderator, { code: code(1), version, outcome: 'published' });
        await reopenCase(moderator, { code: code(1), version: version + 1 });
      },
      'preview of a bulk act': () => getBulkPreview(moderator, { codes: [code(1)] }),
    };
  }
});

test('a bulk act of 200 cases, and its undoing', { timeout: 600_000 }, async () => {
  const moderator = await anEmployee(['moderator']);
  const phase = await aPhase();
  const author = await db().user.create({ data: { email: 'mange@borger.example' }, select: { id: true } });
  await fill(phase, author.id, 1, 200);
  const chosen = Array.from({ length: 200 }, (_, index) => ({ code: code(index + 1), version: 1 }));
  const bulkId = crypto.randomUUID();
  const started = performance.now();
  await decideInBulk(moderator, { bulkId, kind: 'publish', case: chosen });
  const decided = performance.now();
  expect(await db().publication.count()).toBe(200);
  await undoBulk(moderator, { bulkId });
  const undone = performance.now();
  expect(await db().publication.count()).toBe(0);
  process.stdout.write(
    `| 200 cases at once | ${Math.round(decided - started)} ms | undone in ${Math.round(undone - decided)} ms |\n`,
  );
});

const code = (n: number) => `NL-${n}`;

/** Open cases from one number to another, in whole sets: every third flagged, every fifth overdue. */
async function fill(phase: { id: string; projectId: string }, authorId: string, from: number, to: number): Promise<void> {
  await db().$executeRaw`
    INSERT INTO "Contribution" (id, code, kind, "projectId", "phaseId", "authorId", language, text, "submissionKey", "submittedAt")
    SELECT 'long' || n, 'NL-' || n, 'proposal', ${phase.projectId}, ${phase.id}, ${authorId}, 'da',
      'Et eksempel på en tekst af almindelig længde, som nogen kunne have skrevet om sted nummer ' || n || ' ved kysten.',
      'long' || n, now() - n * interval '1 minute' FROM generate_series(${from}::int, ${to}::int) n`;
  await db().$executeRaw`
    INSERT INTO "Proposal" ("contributionId", title) SELECT 'long' || n, 'Forslag ' || n FROM generate_series(${from}::int, ${to}::int) n`;
  await db().$executeRaw`
    INSERT INTO "ModerationCase" (id, "contributionId", flags, "openedAt", "dueAt")
    SELECT 'long' || n, 'long' || n, CASE WHEN n % 3 = 0 THEN '{phone}'::text[] ELSE '{}'::text[] END,
      now() - n * interval '1 minute', now() + (CASE WHEN n % 5 = 0 THEN -1 ELSE 1 END) * n * interval '1 minute'
    FROM generate_series(${from}::int, ${to}::int) n`;
  await db().$executeRaw`ANALYZE`;
}

function percentile(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
