import { describe, expect, it } from 'vitest';
import { type Actor, anonymous, type Role } from '@/lib/audit/actor';
import { mayEditProject, mayReadProject } from '@/lib/projects/project-policy';

const employee = (role: Role): Actor => ({ kind: 'employee', personId: 'e', locale: 'da', roles: [role] });
const citizen: Actor = { kind: 'citizen', personId: 'c', locale: 'da' };
const partner: Actor = { kind: 'partner', personId: 'p', locale: 'da', organisationIds: ['o'] };

describe('a project', () => {
  it.each([anonymous, citizen, partner, employee('leader')])('that is published is read by everybody (%j)', (actor) => {
    expect(mayReadProject(actor, { isPublished: true }).allowed).toBe(true);
  });

  it.each([anonymous, citizen, partner, employee('leader'), employee('moderator')])(
    'that is a draft does not exist for %j',
    (actor) => {
      expect(mayReadProject(actor, { isPublished: false })).toEqual({ allowed: false, reason: 'notFound' });
    },
  );

  it.each([employee('project_manager'), employee('administrator')])('is edited, also as a draft, by %j', (actor) => {
    expect(mayEditProject(actor).allowed).toBe(true);
    expect(mayReadProject(actor, { isPublished: false }).allowed).toBe(true);
  });

  it('asks somebody not signed in to sign in, and refuses everybody else', () => {
    expect(mayEditProject(anonymous)).toMatchObject({ reason: 'signInNeeded' });
    expect(mayEditProject(citizen)).toMatchObject({ reason: 'notAllowed' });
  });
});
