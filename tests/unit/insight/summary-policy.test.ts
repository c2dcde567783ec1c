import { describe, expect, it } from 'vitest';
import { type Actor, anonymous } from '@/lib/audit/actor';
import { perMonth } from '@/lib/insight/summary-facts';
import { maySeeEngagementSummary } from '@/lib/insight/summary-policy';

describe('contributions by month', () => {
  it('shows months nobody wrote in as none', () => {
    expect(
      perMonth([
        { month: '2026-02', count: 3 },
        { month: '2025-11', count: 1 },
        { month: '2026-02', count: 2 },
      ]),
    ).toEqual([
      { month: '2025-11', count: 1 },
      { month: '2025-12', count: 0 },
      { month: '2026-01', count: 0 },
      { month: '2026-02', count: 5 },
    ]);
  });

  it('is empty when nobody has written', () => {
    expect(perMonth([])).toEqual([]);
  });
});

describe('who may see an engagement summary', () => {
  const partner: Actor = { kind: 'partner', personId: 'p', locale: 'da', organisationIds: ['fond'] };
  const employee = (role: 'leader' | 'project_manager' | 'moderator'): Actor => ({
    kind: 'employee',
    personId: 'e',
    locale: 'da',
    roles: [role],
    projectIds: ['p'],
  });

  it('lets the partner with a live grant and the staff who answer for the numbers', () => {
    expect(maySeeEngagementSummary(partner, { id: 'p', organisationIds: ['fond'] }).allowed).toBe(true);
    for (const role of ['leader', 'project_manager'] as const)
      expect(maySeeEngagementSummary(employee(role), { id: 'p', organisationIds: [] }).allowed).toBe(true);
  });

  it('lets a project manager see those of their own projects alone', () => {
    expect(maySeeEngagementSummary(employee('project_manager'), { id: 'q', organisationIds: [] }).allowed).toBe(false);
    expect(maySeeEngagementSummary(employee('leader'), { id: 'q', organisationIds: [] }).allowed).toBe(true);
  });

  it('says to everybody else that there is none', () => {
    const citizen: Actor = { kind: 'citizen', personId: 'c', locale: 'da' };
    for (const actor of [anonymous, citizen, employee('moderator')])
      expect(maySeeEngagementSummary(actor, { id: 'p', organisationIds: ['fond'] })).toEqual({
        allowed: false,
        reason: 'notFound',
      });
    expect(maySeeEngagementSummary(partner, { id: 'p', organisationIds: ['other'] })).toEqual({
      allowed: false,
      reason: 'notFound',
    });
  });
});
