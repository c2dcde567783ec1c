import { describe, expect, it } from 'vitest';
import { type Actor, anonymous, type Role } from '@/lib/audit/actor';
import { mayCreateProjects, mayEditProjects } from '@/lib/projects/project-policy';

const employee = (role: Role): Actor => ({ kind: 'employee', personId: 'e', locale: 'da', roles: [role], projectIds: [] });
const citizen: Actor = { kind: 'citizen', personId: 'c', locale: 'da' };

describe.each([mayEditProjects, mayCreateProjects])('%o', (mayDo) => {
  it.each([employee('project_manager'), employee('administrator')])('lets %j', (actor) => {
    expect(mayDo(actor).allowed).toBe(true);
  });

  it('asks somebody not signed in to sign in, and refuses everybody else', () => {
    expect(mayDo(anonymous)).toMatchObject({ reason: 'signInNeeded' });
    for (const actor of [citizen, employee('leader'), employee('moderator')])
      expect(mayDo(actor)).toMatchObject({ reason: 'notAllowed' });
  });
});
