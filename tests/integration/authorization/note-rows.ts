import type { Actor } from '@/lib/audit/actor';
import { freezeNote } from '@/lib/papers/server/freeze-note';
import { publishNote } from '@/lib/papers/server/publish-note';
import { quoteContribution } from '@/lib/papers/server/quote-contribution';
import { saveNote } from '@/lib/papers/server/save-note';
import { startAppendix } from '@/lib/papers/server/start-appendix';
import { startNote } from '@/lib/papers/server/start-note';
import { unquoteContribution } from '@/lib/papers/server/unquote-contribution';
import { db } from '@/lib/platform/db';
import { aCollection, aNoteVersion, anAgendaItem, noteInput } from '@/tests/support/factories/notes';
import { aProject, aTheme, day } from '@/tests/support/factories/projects';

const sure = 'yes' as const;

/** How the notes of a project are written. */
export const writingNotes = {
  startNote: async (actor: Actor) => {
    const { id: projectId } = await aProject();
    const input = { projectId, kind: 'agenda_item', basis: null, submissionKey: crypto.randomUUID() } as const;
    return () => startNote(actor, input);
  },
  saveNote: async (actor: Actor) => {
    const { id: noteId } = await anAgendaItem();
    return () => saveNote(actor, { ...noteInput, noteId, texts: { account: 'Sagen handler om en sti.' } });
  },
  quoteContribution: async (actor: Actor) => {
    const { id: noteId, proposals } = await aCollection();
    return () => quoteContribution(actor, { noteId, code: proposals[1]?.code ?? '' });
  },
  unquoteContribution: async (actor: Actor) => {
    const { id: noteId, proposals } = await aCollection();
    return () => unquoteContribution(actor, { noteId, code: proposals[0]?.code ?? '' });
  },
  freezeNote: async (actor: Actor) => {
    const { id: noteId } = await anAgendaItem();
    return () => freezeNote(actor, { noteId, sure, submissionKey: crypto.randomUUID() });
  },
  publishNote: async (actor: Actor) => {
    const { id: versionId } = await aNoteVersion(await aCollection());
    return () => publishNote(actor, { versionId, sure });
  },
};

/** How the appendix for the executive board is begun. */
export const writingAppendices = {
  startAppendix: async (actor: Actor) => {
    if ((await db().plan.count()) === 0) await aTheme();
    await db().note.deleteMany({ where: { kind: 'board_appendix' } });
    const input = { meetingOn: day(30).toISOString().slice(0, 10), submissionKey: crypto.randomUUID() };
    return () => startAppendix(actor, input);
  },
};
