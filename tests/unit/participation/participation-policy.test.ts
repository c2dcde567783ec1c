import { describe, expect, test } from 'vitest';
import { type Actor, anonymous } from '@/lib/audit/actor';
import { maySubmitProposal, maySupport, phaseFor } from '@/lib/participation/participation-policy';
import type { PhaseAct } from '@/lib/projects/phase';

const now = new Date('2026-11-23T12:00:00Z');
const citizen: Actor = { kind: 'citizen', personId: 'p1', locale: 'da' };
const phase = (opens: string, closes: string, acts: PhaseAct[] = ['proposal', 'comment', 'support']) => ({
  opensOn: new Date(`${opens}T00:00:00Z`),
  closesOn: new Date(`${closes}T00:00:00Z`),
  acts,
  isPublished: true,
  requires: 'mail' as const,
  minimumAge: null,
});
const open = phase('2026-11-20', '2026-11-30');
const past = phase('2026-10-01', '2026-10-31');
const coming = phase('2026-12-01', '2026-12-31');

describe('which phase decides', () => {
  test('the open one that closes first', () => {
    const longer = phase('2026-11-01', '2027-01-31');
    expect(phaseFor([past, longer, coming, open], 'proposal', now)).toBe(open);
  });

  test('else the next to open, else the last that closed', () => {
    const older = phase('2026-09-01', '2026-09-30');
    expect(phaseFor([past, coming], 'proposal', now)).toBe(coming);
    expect(phaseFor([older, past], 'proposal', now)).toBe(past);
  });

  test('never one that does not take the act, or a draft', () => {
    expect(phaseFor([phase('2026-11-20', '2026-11-30', ['survey'])], 'proposal', now)).toBeUndefined();
    expect(phaseFor([{ ...open, isPublished: false }], 'proposal', now)).toBeUndefined();
  });
});

describe('who may write a proposal', () => {
  const others: [string, Actor, string][] = [
    ['nobody signed in', anonymous, 'signInNeeded'],
    ['an employee', { kind: 'employee', personId: 'e', locale: 'da', roles: ['administrator'], projectIds: [] }, 'citizensOnly'],
    ['a partner', { kind: 'partner', personId: 'q', locale: 'da', organisationIds: ['o'] }, 'citizensOnly'],
    ['the worker', { kind: 'system', name: 'worker' }, 'citizensOnly'],
  ];
  test.each(others)('not %s', (_name, actor, reason) => {
    expect(maySubmitProposal(actor, open, now)).toEqual({ allowed: false, reason });
  });

  test('a citizen, to the last second of the last day in Copenhagen', () => {
    expect(maySubmitProposal(citizen, open, new Date('2026-11-30T22:59:59.999Z'))).toEqual({ allowed: true });
    const after = maySubmitProposal(citizen, open, new Date('2026-11-30T23:00:00Z'));
    expect(after).toEqual({ allowed: false, reason: 'phaseClosed' });
  });

  test('nobody where the project has no phase for it', () => {
    expect(maySubmitProposal(citizen, undefined, now)).toEqual({ allowed: false, reason: 'actNotAllowed' });
  });
});

test('nobody supports their own proposal', () => {
  expect(maySupport(citizen, { authorId: 'p1' }, open, now)).toEqual({ allowed: false, reason: 'ownProposal' });
  expect(maySupport(citizen, { authorId: 'p2' }, open, now)).toEqual({ allowed: true });
  expect(maySupport(citizen, { authorId: null }, open, now)).toEqual({ allowed: true });
});
