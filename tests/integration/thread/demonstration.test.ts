import { beforeAll, describe, expect, it } from 'vitest';
import { listOpenPhases } from '@/lib/projects/server/project-queries';
import { getPath } from '@/lib/thread/server/path-queries';
import { findCompletePath, listSaidAndDone } from '@/lib/thread/server/said-and-done-queries';
import {
  countThemeFigures,
  countThreadFigures,
  listThemeContributions,
  listThreadContributions,
} from '@/lib/thread/server/theme-queries';
import type { ContributionFilter } from '@/lib/thread/thread-figures';
import { loadDemonstration, renewDemonstration } from '@/prisma/seed/demo/load';
import { loadReference } from '@/prisma/seed/reference/load';
import { testDatabase } from '@/tests/support/database';

const db = testDatabase({ empty: 'first' });
const day = new Date('2026-11-23T12:00:00Z');
const monthsLater = new Date('2027-04-02T12:00:00Z');

// Once: all but the last test only read.
beforeAll(async () => {
  await loadReference(db, { at: day });
  await loadDemonstration(db, day);
});

/** Reads a list to its end, page by page. */
async function readAll(list: (after?: string) => Promise<{ contributions: { id: string }[]; after: string | null }>) {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = await list(after);
    ids.push(...page.contributions.map(({ id }) => id));
    after = page.after ?? undefined;
  } while (after);
  return ids;
}

describe('figures and their lists', () => {
  const figureOf = { all: 'sent', answered: 'answered', used: 'usedOrPartly' } as const;
  const filters = Object.keys(figureOf) as ContributionFilter[];

  it.each(filters)('counts in all projects exactly what the list "%s" shows', async (filter) => {
    const figures = await countThreadFigures();
    const ids = await readAll((after) => listThreadContributions({ filter, after, size: 7 }));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(figures[figureOf[filter]]);
    expect(ids.length).toBeGreaterThan(0);
  });

  it.each(filters)('counts under each theme exactly what the list "%s" shows', async (filter) => {
    for (const { id } of await db.theme.findMany({ select: { id: true } })) {
      const figures = await countThemeFigures(id);
      const ids = await readAll((after) => listThemeContributions(id, { filter, after, size: 7 }));
      expect(ids).toHaveLength(figures[figureOf[filter]]);
    }
  });
});

describe('a demonstration', () => {
  it('marks everything it invents as an example', async () => {
    const unmarked = { where: { isExample: false } };
    expect(await db.contribution.count(unmarked)).toBe(0);
    expect(await db.phase.count(unmarked)).toBe(0);
    expect(await db.decision.count(unmarked)).toBe(0);
    expect(await db.effect.count(unmarked)).toBe(0);
    expect(await db.user.count(unmarked)).toBe(0);
    expect(await db.surveyResponse.count(unmarked)).toBe(0);
    expect(await db.populationFigure.count(unmarked)).toBe(0);
  });

  it('can reach nobody: every address ends in .invalid', async () => {
    const addresses = await db.user.findMany({ select: { email: true } });
    expect(addresses.filter(({ email }) => !email?.endsWith('.invalid'))).toEqual([]);
  });

  it('decides and measures only in the fictional project', async () => {
    const decisions = await db.decision.findMany({
      select: { project: { select: { slug: true } }, committee: { select: { isExample: true } } },
    });
    expect(decisions.every(({ project, committee }) => project.slug === 'eksempelby-solpark' && committee.isExample)).toBe(true);
    expect(await db.contributionUse.count({ where: { contribution: { project: { isExample: false } } } })).toBe(0);
  });

  it('leaves the lapsed project without a phase', async () => {
    expect(await db.phase.count({ where: { project: { slug: 'fjellerup-strandliv' } } })).toBe(0);
  });

  it('loads nothing twice', async () => {
    const before = await db.contribution.count();
    await loadDemonstration(db, monthsLater);
    expect(await db.contribution.count()).toBe(before);
  });

  it('gives every contribution a case but those a guest has not confirmed, and a publication only where the case says so', async () => {
    expect(await db.contribution.count({ where: { moderation: null, guest: null } })).toBe(0);
    const published = await db.publication.count();
    expect(await db.moderationDecision.count({ where: { outcome: { in: ['published', 'redacted', 'covered'] } } })).toBe(
      published,
    );
    expect(await db.moderationCase.count({ where: { closedAt: null } })).toBeGreaterThan(0);
  });

  it('counts as many supports as there are', async () => {
    const tallies = await db.supportTally.findMany({
      select: { count: true, proposal: { select: { _count: { select: { supports: true } } } } },
    });
    expect(tallies.filter(({ count, proposal }) => count !== proposal._count.supports)).toEqual([]);
  });

  it('leaves the worker nothing to tell anybody of what never happened', async () => {
    const pending = await db.pendingEvent.findMany({ select: { event: { select: { type: true } } } });
    expect(pending.map(({ event }) => event.type)).toEqual(['demonstration.loaded']);
  });

  it('shows one contribution that has come the whole way, and what was not used as well', async () => {
    const code = await findCompletePath();
    const path = await getPath(code ?? '', day);
    expect(path?.status === 'published' && path.effects.length).toBe(1);
    expect((await listSaidAndDone()).map(({ use }) => use)).toEqual(['used', 'partly_used', 'not_used']);
  });

  it('opens its phases again when none is open, and only then', async () => {
    const open = await listOpenPhases(day);
    await renewDemonstration(db, day);
    expect(await listOpenPhases(day)).toEqual(open);
    expect(await listOpenPhases(monthsLater)).toEqual([]);
    await renewDemonstration(db, monthsLater);
    const again = await listOpenPhases(monthsLater);
    expect(again.map(({ id }) => id)).toEqual(open.map(({ id }) => id));
    expect(again.map(({ daysLeft }) => daysLeft)).toEqual(open.map(({ daysLeft }) => daysLeft));
  });
});
