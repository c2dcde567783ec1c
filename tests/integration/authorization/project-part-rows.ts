import type { Actor } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import { addProjectDocument } from '@/lib/projects/server/add-project-document';
import { askReview } from '@/lib/projects/server/ask-review';
import { cancelMeeting } from '@/lib/projects/server/cancel-meeting';
import { cancelSignUp } from '@/lib/projects/server/cancel-sign-up';
import { correctFact } from '@/lib/projects/server/correct-fact';
import { createMeeting } from '@/lib/projects/server/create-meeting';
import { decideReview } from '@/lib/projects/server/decide-review';
import { duplicateProject } from '@/lib/projects/server/duplicate-project';
import { editMeeting } from '@/lib/projects/server/edit-meeting';
import { editNews } from '@/lib/projects/server/edit-news';
import { hearDocument } from '@/lib/projects/server/hear-document';
import { inviteToProject } from '@/lib/projects/server/invite-to-project';
import { publishNews } from '@/lib/projects/server/publish-news';
import { recordFact } from '@/lib/projects/server/record-fact';
import { recordGeometry } from '@/lib/projects/server/record-geometry';
import { recordMinutes } from '@/lib/projects/server/record-minutes';
import { removeInvitation } from '@/lib/projects/server/remove-invitation';
import { signUp } from '@/lib/projects/server/sign-up';
import { withdrawDocument } from '@/lib/projects/server/withdraw-document';
import { aHearing } from '@/tests/support/factories/hearings';
import { aProposal } from '@/tests/support/factories/participation';
import {
  aDocument,
  aFact,
  aMeeting,
  aNewsPost,
  aReview,
  documentInput,
  factInput,
  geometryInput,
  meetingInput,
  newsInput,
} from '@/tests/support/factories/project-parts';
import { aCircle, aProject } from '@/tests/support/factories/projects';

/** How each command that writes what belongs to a project is called with sound input. */
export const partWriting = {
  recordFact: async (actor: Actor) => {
    const { id: projectId } = await aProject();
    return () => recordFact(actor, { ...factInput, projectId });
  },
  correctFact: async (actor: Actor) => {
    const { id, version } = await aFact();
    const { of: _, ...written } = factInput;
    return () => correctFact(actor, { ...written, id, version });
  },
  recordGeometry: async (actor: Actor) => {
    const { id: projectId } = await aProject();
    return () => recordGeometry(actor, { ...geometryInput, projectId });
  },
  addProjectDocument: async (actor: Actor) => {
    const { id: projectId } = await aProject();
    return () => addProjectDocument(actor, { ...documentInput, projectId });
  },
  withdrawDocument: async (actor: Actor) => {
    const { id } = await aDocument();
    return () => withdrawDocument(actor, { id, reasonDa: 'Forkert udgave.', reasonEn: 'The wrong edition.' });
  },
  hearDocument: async (actor: Actor) => {
    const { id: phaseId, projectId } = await aHearing();
    const { id: documentId } = await aDocument({ projectId });
    return () => hearDocument(actor, { phaseId, documentId });
  },
  createMeeting: async (actor: Actor) => {
    const { id: projectId } = await aProject();
    return () => createMeeting(actor, { ...meetingInput, projectId });
  },
  editMeeting: async (actor: Actor) => {
    const { id, version } = await aMeeting();
    return () => editMeeting(actor, { ...meetingInput, id, version });
  },
  cancelMeeting: async (actor: Actor) => {
    const { id } = await aMeeting();
    return () => cancelMeeting(actor, { id, reasonDa: 'Storm.', reasonEn: 'A storm.' });
  },
  recordMinutes: async (actor: Actor) => {
    const proposal = await aProposal();
    const { id } = await aMeeting({ projectId: proposal.phase.projectId, startsAt: new Date(0) });
    const minutes = { minutesDa: 'Vi talte.', minutesEn: 'We talked.', minutesDocumentId: null };
    return () => recordMinutes(actor, { ...minutes, id, codes: [proposal.code] });
  },
  publishNews: async (actor: Actor) => {
    const { id: projectId } = await aProject();
    return () => publishNews(actor, { ...newsInput, projectId });
  },
  editNews: async (actor: Actor) => {
    const { id, version } = await aNewsPost();
    return () => editNews(actor, { ...newsInput, id, version });
  },
  inviteToProject: async (actor: Actor) => {
    const { id: projectId } = await aCircle();
    return () => inviteToProject(actor, { projectId, addresses: ['nabo@borger.example'], language: 'da' });
  },
  removeInvitation: async (actor: Actor) => {
    const { id: projectId } = await aCircle(['nabo@borger.example']);
    const { id } = await db().projectInvitation.findFirstOrThrow({ where: { projectId } });
    return () => removeInvitation(actor, { id });
  },
  askReview: async (actor: Actor) => {
    const { id: projectId } = await aProject({ published: false });
    return () => askReview(actor, { projectId, note: 'Se på det.' });
  },
  decideReview: async (actor: Actor) => {
    const { id } = await aReview();
    return () => decideReview(actor, { id, outcome: 'returned', words: 'Skriv hvorfor.' });
  },
  duplicateProject: async (actor: Actor) => {
    const { id } = await aProject();
    const slug = `kopi-${crypto.randomUUID().slice(0, 8)}`;
    return () => duplicateProject(actor, { id, slug, titleDa: 'En kopi', titleEn: 'A copy' });
  },
};

/** How somebody signs up for a meeting, and says no again. */
export const attending = {
  signUp: async (actor: Actor) => {
    const { id } = await aMeeting();
    return () => signUp(actor, { id });
  },
  cancelSignUp: async (actor: Actor) => {
    const { id } = await aMeeting();
    return () => cancelSignUp(actor, { id });
  },
};
