import type { Actor } from '@/lib/audit/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { phaseFor } from '../participation-policy';
import { type AddRefusal, type EditRefusal, mayAddToProposal, mayEditProposal } from '../proposal-policy';
import { findProjectToActIn } from './internal/acting-context';
import { findOwnProposal, type OwnProposal } from './internal/own-proposal';

export type OwnProposalView = Pick<
  OwnProposal,
  'project' | 'isAuthor' | 'isWithdrawn' | 'isHidden' | 'title' | 'text' | 'language' | 'categoryId' | 'place' | 'isPublic'
> & {
  /** New words wait for an officer before others see them. */
  isCheckedFirst: boolean;
  /** Why its words cannot be changed, and why nothing can be added; null where it can. */
  editRefusal: EditRefusal | null;
  addRefusal: AddRefusal | null;
};

/** One's own proposal and what one can still do with it; null for anything else. */
export async function getOwnProposal(actor: Actor, code: string): Promise<OwnProposalView | null> {
  const own = await findOwnProposal(db(), actor, code);
  const project = own && (await findProjectToActIn(own.project));
  if (!own || !project) return null;
  const at = now();
  const phase = phaseFor(project.phases, 'proposal', at);
  const [edit, add] = [mayEditProposal(actor, own, phase, at), mayAddToProposal(actor, own, phase, at)];
  return {
    ...own,
    isCheckedFirst: phase?.moderation !== 'after',
    editRefusal: edit.allowed ? null : edit.reason,
    addRefusal: add.allowed ? null : add.reason,
  };
}
