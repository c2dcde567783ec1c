import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { timeOrderedId } from '@/lib/platform/ids';
import { storage } from '@/lib/platform/storage/storage';
import { aProposal } from './participation';

type FileInput = {
  contributionId?: string | null;
  /** The survey it is a picture of; it is then of no contribution. */
  surveyId?: string;
  /** The project it is a document of. */
  projectId?: string;
  ownerId?: string;
  kind?: 'picture' | 'document';
  screening?: 'clear' | 'held' | 'quarantined';
  altText?: string | null;
  at?: Date;
};

/** A stored file with bytes of its own; with a proposal of its own unless told which contribution, or null for one not sent yet. */
export async function aFile(input: FileInput = {}) {
  const { kind = 'picture', screening = 'clear', altText = 'En bænk.', ownerId, surveyId, projectId, at = now() } = input;
  const isOfProposal = input.contributionId === undefined && surveyId === undefined;
  const contributionId = isOfProposal ? (await aProposal()).id : input.contributionId;
  const id = timeOrderedId(at);
  const parts = kind === 'picture' ? ['thumb', 'large'] : ['original'];
  for (const part of parts) await storage().put(`${id}/${part}`, Buffer.from(`${part} of ${id}`));
  return db().uploadedFile.create({
    data: {
      id,
      kind,
      screening,
      contributionId,
      surveyId,
      projectId,
      ownerId,
      format: kind === 'picture' ? 'webp' : 'pdf',
      name: kind === 'picture' ? 'bænk.jpg' : 'notat.pdf',
      bytes: 2048,
      altText: kind === 'picture' ? altText : null,
      findings: screening === 'quarantined' ? ['cpr'] : screening === 'held' ? ['unreadable'] : [],
      uploadKey: crypto.randomUUID(),
      hash: crypto.randomUUID(),
      slot: 0,
      uploadedAt: at,
    },
  });
}
