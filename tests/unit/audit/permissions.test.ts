import { describe, expect, it } from 'vitest';
import { type Actor, anonymous, type Role } from '@/lib/audit/actor';
import { extentOf, may, mayIn, permissions, permissionTable, reach } from '@/lib/audit/permissions';

const employee = (...roles: Role[]): Actor => ({ kind: 'employee', personId: 'e', locale: 'da', roles, projectIds: ['mine'] });
const partner: Actor = { kind: 'partner', personId: 'p', locale: 'da', organisationIds: ['o'] };

describe('the permission table', () => {
  it('gives an administrator everything staff may do, so that nothing is left to nobody', () => {
    for (const permission of permissions) {
      const row = permissionTable[permission];
      if (('citizen' in row || 'anonymous' in row) && !('project_manager' in row)) continue;
      expect(may(employee('administrator'), permission), permission).toBe(true);
    }
  });

  it('is what somebody without a place in a row is refused by, and the system itself', () => {
    for (const permission of permissions) {
      expect(may(anonymous, permission)).toBe('anonymous' in permissionTable[permission]);
      expect(may({ kind: 'system', name: 'worker' }, permission)).toBe(false);
    }
  });

  it('lets the widest of several roles count', () => {
    expect(extentOf(employee('project_manager'), 'case.decide')).toBe('managed');
    expect(extentOf(employee('project_manager', 'moderator'), 'case.decide')).toBe('everywhere');
    expect(extentOf(employee('leader', 'moderator'), 'project.edit')).toBeNull();
  });

  it('reaches the managed projects of a project manager, every project of an administrator, and none of anybody else', () => {
    expect(reach(employee('project_manager'), 'project.edit')).toEqual({ in: ['mine'] });
    expect(reach(employee('administrator'), 'project.edit')).toEqual({});
    for (const actor of [anonymous, partner, employee('leader')]) expect(reach(actor, 'project.edit')).toEqual({ in: [] });
    expect(reach(partner, 'summary.read')).toEqual({ in: [] });
    expect(mayIn(employee('project_manager'), 'project.edit', 'mine')).toBe(true);
    expect(mayIn(employee('project_manager'), 'project.edit', 'theirs')).toBe(false);
    expect(mayIn(employee('project_manager'), 'project.edit', null)).toBe(false);
  });

  it('decides an appeal alone for administrators and nobody else', () => {
    expect(may(employee('administrator'), 'case.decideAlone')).toBe(true);
    expect(may(employee('moderator', 'leader', 'project_manager'), 'case.decideAlone')).toBe(false);
  });
});
