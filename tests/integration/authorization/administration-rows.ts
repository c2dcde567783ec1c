import type { Actor } from '@/lib/audit/actor';
import { exportAccess } from '@/lib/audit/server/export-access';
import { addMember } from '@/lib/identity/server/add-member';
import { assignManager } from '@/lib/identity/server/assign-manager';
import { createPartner } from '@/lib/identity/server/create-partner';
import { grantProject } from '@/lib/identity/server/grant-project';
import { grantRole } from '@/lib/identity/server/grant-role';
import { grantTheme } from '@/lib/identity/server/grant-theme';
import { inviteEmployee } from '@/lib/identity/server/invite-employee';
import { removeManager } from '@/lib/identity/server/remove-manager';
import { removeMember } from '@/lib/identity/server/remove-member';
import { revokeGrant } from '@/lib/identity/server/revoke-grant';
import { takeRole } from '@/lib/identity/server/take-role';
import { exportSummary } from '@/lib/insight/server/export-summary';
import { showAuthor } from '@/lib/moderation/server/show-author';
import { openLetter } from '@/lib/notifications/server/open-letter';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { aDelivery } from '@/tests/support/factories/operations';
import { aCitizen, aProposal } from '@/tests/support/factories/participation';
import { aPartner } from '@/tests/support/factories/partners';
import { aProject, aTheme } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { letters } from './world';

const address = () => `${crypto.randomUUID()}@kollega.example`;

/** How each command that gives and takes roles and projects is called with sound input. */
export const administeringRoles = {
  grantRole: async (actor: Actor) => {
    const { personId: id } = await aCitizen();
    return () => grantRole(actor, { id, role: 'moderator', sure: 'yes' });
  },
  takeRole: async (actor: Actor) => {
    const { personId: id } = await anEmployee(['moderator']);
    return () => takeRole(actor, { id, role: 'moderator', sure: 'yes' });
  },
  inviteEmployee: async (actor: Actor) => () => inviteEmployee(actor, { email: address(), role: 'leader', sure: 'yes' }),
  assignManager: async (actor: Actor) => {
    const { personId: id } = await anEmployee(['project_manager'], { manages: [] });
    const { id: projectId } = await aProject();
    return () => assignManager(actor, { id, projectId });
  },
  removeManager: async (actor: Actor) => {
    const project = await aProject();
    const { personId: id } = await anEmployee(['project_manager'], { manages: [project] });
    return () => removeManager(actor, { id, projectId: project.id });
  },
};

const grant = { startsOn: '', endsOn: '', why: 'Fonden støtter det.', sure: 'yes' } as const;

/** How each command that keeps partner organisations is called with sound input. */
export const administeringPartners = {
  createPartner: async (actor: Actor) => () => createPartner(actor, { name: `Fond ${crypto.randomUUID()}` }),
  addMember: async (actor: Actor) => {
    const id = await anOrganisation();
    return () => addMember(actor, { id, email: address(), sure: 'yes' });
  },
  removeMember: async (actor: Actor) => {
    const { personId, organisationIds } = await aPartner();
    return () => removeMember(actor, { id: organisationIds[0] ?? '', personId });
  },
  grantProject: async (actor: Actor) => {
    const [id, { id: projectId }] = [await anOrganisation(), await aProject()];
    return () => grantProject(actor, { id, projectId, ...grant });
  },
  grantTheme: async (actor: Actor) => {
    const [id, { id: themeId }] = [await anOrganisation(), await aTheme()];
    return () => grantTheme(actor, { id, themeId, ...grant });
  },
  revokeGrant: async (actor: Actor) => {
    await aPartner([await aProject()]);
    const { id } = await db().partnerGrant.findFirstOrThrow();
    return () => revokeGrant(actor, { id });
  },
};

/** How each command that looks, or takes something out, is called. */
export const looking = {
  showAuthor: async (actor: Actor) => {
    const { code } = await aProposal();
    return () => showAuthor(actor, { code, reason: 'contact', words: '' });
  },
};
export const exporting = {
  exportSummary: async (actor: Actor) => {
    const { slug } = await aProject();
    return () => exportSummary(actor, { slug, at: now() });
  },
};
export const openingLetters = {
  openLetter: async (actor: Actor) => {
    const { id: contribution } = await aProposal();
    const { id } = await aDelivery({ state: 'bounced', data: { contribution } });
    await db().letter.create({ data: { deliveryId: id, writtenAt: now() } });
    return () => openLetter(actor, letters, { id });
  },
};
export const exportingTheLog = { exportAccess: async (actor: Actor) => () => exportAccess(actor, {}) };

async function anOrganisation(): Promise<string> {
  return (await db().partnerOrganisation.create({ data: { name: 'En fond' }, select: { id: true } })).id;
}
