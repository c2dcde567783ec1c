import { describe, expect, it } from 'vitest';
import { type Actor, anonymous, type Role } from '@/lib/audit/actor';
import { type Appealed, deadlineAfter, mayAppeal, mayDecideAppeal } from '@/lib/moderation/appeal';
import { mayBlock } from '@/lib/moderation/block';
import { appealable, outcomes } from '@/lib/moderation/case';
import { mayConfirmHiding, mayDecideCases, mayOpenQuarantined, mayReadCases } from '@/lib/moderation/moderation-policy';

const employee = (role: Role, personId = 'e'): Actor => ({
  kind: 'employee',
  personId,
  locale: 'da',
  roles: [role],
  projectIds: [],
});
const citizen: Actor = { kind: 'citizen', personId: 'c', locale: 'da' };
const partner: Actor = { kind: 'partner', personId: 'p', locale: 'da', organisationIds: ['o'] };
const system: Actor = { kind: 'system', name: 'worker' };

const decidedAt = new Date('2026-11-01T12:00:00Z');
const hidden: Appealed = { authorId: 'c', outcome: 'hidden', decidedAt, hasAppeal: false };
const soon = new Date('2026-11-05T12:00:00Z');

describe('an appeal', () => {
  it.each(outcomes.map((outcome) => [outcome, appealable.includes(outcome)] as const))(
    'against a decision that says %s: %s',
    (outcome, may) => {
      expect(mayAppeal(citizen, { ...hidden, outcome }, soon, 14).allowed).toBe(may);
    },
  );

  it('is its author’s alone, and others do not learn that there is anything to appeal', () => {
    expect(mayAppeal(anonymous, hidden, soon, 14)).toMatchObject({ reason: 'signInNeeded' });
    for (const authorId of ['another', null])
      expect(mayAppeal(citizen, { ...hidden, authorId }, soon, 14)).toMatchObject({ reason: 'contributionNotFound' });
  });

  it('comes once, after a decision, and up to the last moment of its time', () => {
    expect(mayAppeal(citizen, { ...hidden, outcome: null }, soon, 14)).toMatchObject({ reason: 'notAppealable' });
    expect(mayAppeal(citizen, { ...hidden, hasAppeal: true }, soon, 14)).toMatchObject({ reason: 'alreadyAppealed' });
    const last = deadlineAfter(decidedAt, 14);
    expect(last).toEqual(new Date('2026-11-15T12:00:00Z'));
    expect(mayAppeal(citizen, hidden, last, 14).allowed).toBe(true);
    expect(mayAppeal(citizen, hidden, new Date(last.getTime() + 1), 14)).toMatchObject({ reason: 'appealTooLate' });
  });

  it('is answered by somebody else than those it is against', () => {
    const against = { againstIds: ['one', 'two'], isAlone: false };
    for (const personId of ['one', 'two'])
      expect(mayDecideAppeal(employee('moderator', personId), against)).toMatchObject({ reason: 'sameOfficer' });
    expect(mayDecideAppeal(employee('administrator', 'one'), against)).toMatchObject({ reason: 'sameOfficer' });
    expect(mayDecideAppeal(employee('moderator', 'three'), against).allowed).toBe(true);
  });

  it('where nobody else is there is answered by an administrator, and by no other of them', () => {
    const alone = { againstIds: ['one'], isAlone: true };
    expect(mayDecideAppeal(employee('project_manager', 'one'), alone)).toMatchObject({ reason: 'onlyOfficer' });
    expect(mayDecideAppeal(employee('administrator', 'one'), alone).allowed).toBe(true);
  });

  it('is answered by those who decide cases', () => {
    const open = { againstIds: [], isAlone: false };
    expect(mayDecideAppeal(employee('leader'), open)).toMatchObject({ reason: 'notAllowed' });
    expect(mayDecideAppeal(citizen, open)).toMatchObject({ reason: 'notFound' });
    expect(mayDecideAppeal(anonymous, open)).toMatchObject({ reason: 'signInNeeded' });
  });
});

type May = 'allowed' | 'signInNeeded' | 'notFound' | 'notAllowed';

/** Who may what in moderation: reading cases, deciding them, blocking people, opening files in quarantine. */
const rights: [Actor, read: May, decide: May, block: May, quarantine: May][] = [
  [anonymous, 'signInNeeded', 'signInNeeded', 'signInNeeded', 'signInNeeded'],
  [citizen, 'notFound', 'notFound', 'notFound', 'notFound'],
  [partner, 'notFound', 'notFound', 'notFound', 'notFound'],
  [system, 'notFound', 'notFound', 'notFound', 'notFound'],
  [employee('leader'), 'allowed', 'notAllowed', 'notAllowed', 'notAllowed'],
  [employee('moderator'), 'allowed', 'allowed', 'notAllowed', 'allowed'],
  [employee('project_manager'), 'allowed', 'allowed', 'allowed', 'notAllowed'],
  [employee('administrator'), 'allowed', 'allowed', 'allowed', 'allowed'],
];

describe('the rights of moderation', () => {
  it.each(rights)('of %j', (actor, ...expected) => {
    const asked = [mayReadCases, mayDecideCases, mayBlock, mayOpenQuarantined].map((may) => may(actor));
    expect(asked.map((verdict) => (verdict.allowed ? 'allowed' : verdict.reason))).toEqual(expected);
  });

  it('leave the confirming of a hiding to another than who proposed it', () => {
    const mine = { proposedById: 'e' };
    expect(mayConfirmHiding(employee('administrator'), mine)).toMatchObject({ reason: 'sameOfficer' });
    expect(mayConfirmHiding(employee('moderator', 'another'), mine).allowed).toBe(true);
    expect(mayConfirmHiding(employee('leader'), null)).toMatchObject({ reason: 'notAllowed' });
  });
});
