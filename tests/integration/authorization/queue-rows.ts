import type { Actor } from '@/lib/audit/actor';
import { personIdOf } from '@/lib/audit/actor';
import { assignCase } from '@/lib/moderation/server/assign-case';
import { createTemplate } from '@/lib/moderation/server/create-template';
import { decideInBulk } from '@/lib/moderation/server/decide-in-bulk';
import { editTemplate } from '@/lib/moderation/server/edit-template';
import { removeFilter } from '@/lib/moderation/server/remove-filter';
import { removeTemplate } from '@/lib/moderation/server/remove-template';
import { renameFilter } from '@/lib/moderation/server/rename-filter';
import { saveFilter } from '@/lib/moderation/server/save-filter';
import { setSingleKeys } from '@/lib/moderation/server/set-single-keys';
import { undoBulk } from '@/lib/moderation/server/undo-bulk';
import { watchCase } from '@/lib/moderation/server/watch-case';
import { writeNote } from '@/lib/moderation/server/write-note';
import { db } from '@/lib/platform/db';
import { aProposal } from '@/tests/support/factories/participation';
import { anEmployee } from '@/tests/support/factories/staff';

const aText = () => ({ purpose: 'reason', name: `Emne ${crypto.randomUUID()}`, textDa: 'Nej.', textEn: 'No.' }) as const;

/** How each command for those who decide cases is called with sound input. */
export const caseworkRows = {
  assignCase: async (actor: Actor) => {
    const { code } = await aProposal({ isPublished: false });
    const { personId: to } = await anEmployee(['moderator']);
    return () => assignCase(actor, { code, to, from: '' });
  },
  writeNote: async (actor: Actor) => {
    const { code } = await aProposal({ isPublished: false });
    return () => writeNote(actor, { code, note: 'Jeg ser på det i morgen.' });
  },
};

/** How bulk acts are begun and taken back. */
export const bulkRows = {
  decideInBulk: async (actor: Actor) => {
    const { code } = await aProposal({ isPublished: false });
    return () => decideInBulk(actor, { bulkId: crypto.randomUUID(), kind: 'publish', case: [{ code, version: 1 }] });
  },
  undoBulk: async (actor: Actor) => {
    const byId = personIdOf(actor) ?? 'nobody';
    const { id } = await db().bulkAct.create({
      data: { id: crypto.randomUUID(), byId, kind: 'publish', finishedAt: new Date() },
    });
    return () => undoBulk(actor, { bulkId: id });
  },
};

/** How the texts an installation writes with are kept. */
export const templateRows = {
  createTemplate: async (actor: Actor) => () => createTemplate(actor, aText()),
  editTemplate: async (actor: Actor) => {
    const template = aText();
    const { id } = await db().textTemplate.create({ data: template });
    return () => editTemplate(actor, { ...template, id, version: 1 });
  },
  removeTemplate: async (actor: Actor) => {
    const { id } = await db().textTemplate.create({ data: aText() });
    return () => removeTemplate(actor, { id, version: 1 });
  },
};

/** What everybody who reads a case does. */
export const watchRows = {
  watchCase: async (actor: Actor) => {
    const { code } = await aProposal({ isPublished: false });
    return () => watchCase(actor, { code });
  },
};

/** What every employee may do at the desk, whether or not they decide. */
export const deskRows = {
  saveFilter: async (actor: Actor) => () => saveFilter(actor, { name: 'Mine', query: 'assignee=mine' }),
  renameFilter: async (actor: Actor) => {
    const id = await aFilterOf(actor);
    return () => renameFilter(actor, { id, name: 'Andet' });
  },
  removeFilter: async (actor: Actor) => {
    const id = await aFilterOf(actor);
    return () => removeFilter(actor, { id });
  },
  setSingleKeys: async (actor: Actor) => () => setSingleKeys(actor, { singleKeys: 'off' }),
};

async function aFilterOf(actor: Actor): Promise<string> {
  const personId = personIdOf(actor) ?? (await anEmployee()).personId;
  return (await db().savedFilter.create({ data: { personId, name: 'Mine', query: 'assignee=mine' } })).id;
}
