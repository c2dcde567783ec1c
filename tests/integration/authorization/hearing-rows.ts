import type { Actor } from '@/lib/audit/actor';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { exportReplies } from '@/lib/participation/server/export-replies';
import { recordObjection } from '@/lib/participation/server/record-objection';
import { settleObjection } from '@/lib/participation/server/settle-objection';
import { submitHearingReply } from '@/lib/participation/server/submit-hearing-reply';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { hearingSchema } from '@/lib/projects/hearing-schema';
import { addHearingDocument } from '@/lib/projects/server/add-hearing-document';
import { addParties } from '@/lib/projects/server/add-parties';
import { exceptInvolvement } from '@/lib/projects/server/except-involvement';
import { markPartiesSent } from '@/lib/projects/server/mark-parties-sent';
import { recordPartyOutcome } from '@/lib/projects/server/record-party-outcome';
import { removeHearingDocument } from '@/lib/projects/server/remove-hearing-document';
import { saveHearing } from '@/lib/projects/server/save-hearing';
import { aHearing, aReply, replyInput } from '@/tests/support/factories/hearings';
import { aProject, day } from '@/tests/support/factories/projects';

const aParty = (phaseId: string, sentOn: Date | null = null) =>
  db().consultedParty.create({ data: { phaseId, name: 'Eksempelstyrelsen', kind: 'authority', sentOn }, select: { id: true } });

const document = {
  kind: 'plan_proposal',
  titleDa: 'Forslag',
  titleEn: 'Proposal',
  url: 'https://eksempel.invalid/plan',
} as const;

/** How each command that writes hearings, or works with their replies, is called with sound input. */
export const hearingEditing = {
  saveHearing: async (actor: Actor) => {
    const { id: phaseId } = await aHearing();
    return () => saveHearing(actor, { ...hearingSchema.parse({ legalBases: ['OWN'] }), phaseId, version: 1 });
  },
  addHearingDocument: async (actor: Actor) => {
    const { id: phaseId } = await aHearing();
    return () => addHearingDocument(actor, { ...document, phaseId });
  },
  removeHearingDocument: async (actor: Actor) => {
    const { id: phaseId } = await aHearing();
    const { id } = await db().hearingDocument.create({ data: { ...document, phaseId }, select: { id: true } });
    return () => removeHearingDocument(actor, { id });
  },
  addParties: async (actor: Actor) => {
    const { id: phaseId } = await aHearing();
    return () => addParties(actor, { phaseId, kind: 'authority', parties: ['Eksempelstyrelsen', 'Eksempelmuseet'] });
  },
  markPartiesSent: async (actor: Actor) => {
    const { id: phaseId } = await aHearing();
    await aParty(phaseId);
    return () => markPartiesSent(actor, { phaseId, sentOn: copenhagenDate(now()) });
  },
  recordPartyOutcome: async (actor: Actor) => {
    const { id } = await aParty((await aHearing()).id, day(-1));
    return () => recordPartyOutcome(actor, { id, outcome: 'answered', outcomeOn: copenhagenDate(now()) });
  },
  exceptInvolvement: async (actor: Actor) => {
    const { id: projectId } = await aProject({ affectsLocals: true });
    const reasons = { reasonDa: 'Diget skal sikres nu.', reasonEn: 'The dike cannot wait.' };
    return () => exceptInvolvement(actor, { projectId, official: 'Anne Eksempel, direktør', ...reasons });
  },
  recordObjection: async (actor: Actor) => {
    const { code } = await aReply({ speaksAs: 'authority' });
    return () => recordObjection(actor, { code });
  },
  settleObjection: async (actor: Actor) => {
    const { id, code } = await aReply({ speaksAs: 'authority' });
    await db().authorityObjection.create({ data: { contributionId: id }, select: { contributionId: true } });
    return () => settleObjection(actor, { code, settlement: 'agreed', reason: 'Hegnet flyttes.' });
  },
};

export const replying = {
  submitHearingReply: async (actor: Actor) => {
    const hearing = await aHearing();
    const input = replyInput(hearing);
    return () => submitHearingReply(actor, input);
  },
};

export const exportingReplies = {
  exportReplies: async (actor: Actor) => {
    const hearing = await aHearing();
    return () => exportReplies(actor, { project: hearing.project, phase: hearing.slug });
  },
};
