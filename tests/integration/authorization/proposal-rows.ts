import type { Actor } from '@/lib/audit/actor';
import { acceptCoAuthorship } from '@/lib/participation/server/accept-co-authorship';
import { dropProposalDraft } from '@/lib/participation/server/drop-proposal-draft';
import { coAuthorRef } from '@/lib/participation/server/internal/co-author-ref';
import { inviteCoAuthor } from '@/lib/participation/server/invite-co-author';
import { keepProposalDraft } from '@/lib/participation/server/keep-proposal-draft';
import { leaveCoAuthorship } from '@/lib/participation/server/leave-co-authorship';
import { removeCoAuthor } from '@/lib/participation/server/remove-co-author';
import { withdrawInvitation } from '@/lib/participation/server/withdraw-invitation';
import { db } from '@/lib/platform/db';
import { aCitizen, aCoAuthor, aCoAuthorInvitation, aProposal } from '@/tests/support/factories/participation';
import { aProject } from '@/tests/support/factories/projects';

const own = (actor: Actor) => aProposal({ by: actor.kind === 'citizen' ? actor : undefined });

/** How somebody keeps a proposal before it is sent, and asks others to stand behind one. */
export const proposing = {
  keepProposalDraft: async (actor: Actor) => {
    const { slug } = await aProject();
    const words = { fields: { title: { text: 'En bænk', at: 1 } }, aside: [] };
    return () => keepProposalDraft(actor, { project: slug, words, seen: {}, settled: [] });
  },
  dropProposalDraft: async (actor: Actor) => {
    const { id, slug } = await aProject();
    const personId = actor.kind === 'citizen' ? actor.personId : (await aCitizen()).personId;
    await db().proposalDraft.create({ data: { projectId: id, personId, words: {} } });
    return () => dropProposalDraft(actor, { project: slug });
  },
  inviteCoAuthor: async (actor: Actor) => {
    const { code } = await own(actor);
    const email = `${crypto.randomUUID()}@borger.example`;
    return () => inviteCoAuthor(actor, { code, locale: 'da', email });
  },
  withdrawInvitation: async (actor: Actor) => {
    const proposal = await own(actor);
    const { id } = await aCoAuthorInvitation({ proposal });
    return () => withdrawInvitation(actor, { code: proposal.code, id });
  },
  removeCoAuthor: async (actor: Actor) => {
    const proposal = await own(actor);
    const ref = coAuthorRef(await aCoAuthor({ proposal }));
    return () => removeCoAuthor(actor, { code: proposal.code, ref });
  },
  leaveCoAuthorship: async (actor: Actor) => {
    const proposal = await aProposal();
    await aCoAuthor({ proposal, by: actor.kind === 'citizen' ? actor : undefined });
    return () => leaveCoAuthorship(actor, { code: proposal.code });
  },
  acceptCoAuthorship: async (actor: Actor) => {
    const { token } = await aCoAuthorInvitation();
    return () => acceptCoAuthorship(actor, { token, senderShown: 'role', senderName: '' });
  },
};
