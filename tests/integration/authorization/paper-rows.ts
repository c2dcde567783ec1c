import { type Actor, personIdOf } from '@/lib/audit/actor';
import { chooseTopic } from '@/lib/contributions/server/choose-topic';
import { removeTopic } from '@/lib/contributions/server/remove-topic';
import { saveTopics } from '@/lib/contributions/server/save-topics';
import { settleTopic } from '@/lib/contributions/server/settle-topic';
import { askForArchive } from '@/lib/papers/server/ask-for-archive';
import { exportCaseIndex } from '@/lib/papers/server/export-case-index';
import { exportFullPaper } from '@/lib/papers/server/export-full-paper';
import { freezeWhitePaper } from '@/lib/papers/server/freeze-white-paper';
import { mergePaperRow } from '@/lib/papers/server/merge-paper-row';
import { numberReplies } from '@/lib/papers/server/number-replies';
import { openArchive } from '@/lib/papers/server/open-archive';
import { publishWhitePaper } from '@/lib/papers/server/publish-white-paper';
import { registerDocuments } from '@/lib/papers/server/register-documents';
import { remarkOnTopic } from '@/lib/papers/server/remark-on-topic';
import { removePaperChange } from '@/lib/papers/server/remove-paper-change';
import { savePaperChange } from '@/lib/papers/server/save-paper-change';
import { savePaperRow } from '@/lib/papers/server/save-paper-row';
import { savePaperTopic } from '@/lib/papers/server/save-paper-topic';
import { saveWhitePaper } from '@/lib/papers/server/save-white-paper';
import { startWhitePaper } from '@/lib/papers/server/start-white-paper';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { timeOrderedId } from '@/lib/platform/ids';
import { storage } from '@/lib/platform/storage/storage';
import { aClosedHearing, aPaper, aReplyTo, aTopic, aVersion, remarkAll, rowsOf } from '@/tests/support/factories/papers';
import { aProposal } from '@/tests/support/factories/participation';
import { aProject } from '@/tests/support/factories/projects';

const sure = 'yes' as const;

async function aSortable() {
  const { id, code, phase } = await aProposal();
  const topic = await aTopic(phase.projectId);
  return { id, code, topicId: topic.id };
}

/** How contributions are sorted by topic. */
export const sorting = {
  chooseTopic: async (actor: Actor) => {
    const { code, topicId } = await aSortable();
    return () => chooseTopic(actor, { codes: [code], topicId });
  },
  removeTopic: async (actor: Actor) => {
    const { id, code, topicId } = await aSortable();
    await db().contributionTopic.create({ data: { contributionId: id, topicId, origin: 'chosen' } });
    return () => removeTopic(actor, { code, topicId });
  },
  settleTopic: async (actor: Actor) => {
    const { code, topicId } = await aSortable();
    return () => settleTopic(actor, { code, topicId, answer: 'confirm' });
  },
};

/** How a white paper is written. */
export const writingPapers = {
  saveTopics: async (actor: Actor) => {
    const { slug } = await aProject();
    return () => saveTopics(actor, { project: slug, lines: [{ nameDa: 'Støj', nameEn: 'Noise', keywords: [] }] });
  },
  startWhitePaper: async (actor: Actor) => {
    const hearing = await aClosedHearing();
    await aReplyTo(hearing);
    return () => startWhitePaper(actor, { phaseId: hearing.id });
  },
  numberReplies: async (actor: Actor) => {
    const { id, hearing } = await aPaper();
    await aReplyTo(hearing, { late: true });
    return () => numberReplies(actor, { paperId: id });
  },
  saveWhitePaper: async (actor: Actor) => {
    const { id } = await aPaper();
    const texts = { title: 'Hvidbog', department: 'Plan', hearingText: '', summaryText: '', assessment: 'God.' };
    return () => saveWhitePaper(actor, { paperId: id, version: 1, ...texts, needsHearing: '', hearingWhy: '' });
  },
  savePaperRow: async (actor: Actor) => {
    const [row] = await rowsOf((await aPaper()).id);
    const written = { version: 1, resume: 'Kort.', remark: 'Ja.', recommendation: 'change' } as const;
    return () => savePaperRow(actor, { rowId: row?.id ?? '', ...written });
  },
  remarkOnTopic: async (actor: Actor) => {
    const { id, hearing, replies } = await aPaper();
    const topic = await aTopic(hearing.projectId);
    const contributionId = replies[0]?.id ?? '';
    await db().contributionTopic.create({ data: { contributionId, topicId: topic.id, origin: 'chosen' } });
    return () => remarkOnTopic(actor, { paperId: id, topicId: topic.id, remark: 'Ja.', recommendation: 'change' });
  },
  mergePaperRow: async (actor: Actor) => {
    const [, row] = await rowsOf((await aPaper()).id);
    return () => mergePaperRow(actor, { rowId: row?.id ?? '', into: '1' });
  },
  savePaperTopic: async (actor: Actor) => {
    const { id, hearing } = await aPaper();
    const topic = await aTopic(hearing.projectId);
    return () => savePaperTopic(actor, { paperId: id, topicId: topic.id, version: 0, resume: 'Kort.', remark: 'Ja.' });
  },
  savePaperChange: async (actor: Actor) => {
    const { id } = await aPaper();
    const change = { part: 'provisions', place: '§ 5.3', oldText: '100 m', newText: '200 m' } as const;
    const changeId = crypto.randomUUID();
    return () => savePaperChange(actor, { paperId: id, changeId, version: 0, ...change, causes: [] });
  },
  removePaperChange: async (actor: Actor) => {
    const { id: paperId } = await aPaper();
    const change = { part: 'map', place: 'Kort 1', oldText: 'a', newText: 'b', position: 1 } as const;
    const { id } = await db().whitePaperChange.create({ data: { paperId, ...change }, select: { id: true } });
    return () => removePaperChange(actor, { changeId: id });
  },
  freezeWhitePaper: async (actor: Actor) => {
    const { id } = await aPaper();
    return () => freezeWhitePaper(actor, { paperId: id, status: 'draft', sure, submissionKey: crypto.randomUUID() });
  },
  publishWhitePaper: async (actor: Actor) => {
    const paper = await aPaper();
    await remarkAll(paper);
    const { id } = await aVersion(paper, 'final');
    return () => publishWhitePaper(actor, { versionId: id, sure });
  },
  exportFullPaper: async (actor: Actor) => {
    const { id } = await aPaper();
    return () => exportFullPaper(actor, { paperId: id });
  },
};

/** How the documents of a case are kept. */
export const keepingRecords = {
  registerDocuments: async (actor: Actor) => {
    const { phase } = await aProposal();
    const { slug } = await db().project.findUniqueOrThrow({ where: { id: phase.projectId } });
    return () => registerDocuments(actor, { project: slug });
  },
  askForArchive: async (actor: Actor) => {
    const { slug } = await aProject();
    return () => askForArchive(actor, { project: slug, withOriginals: false });
  },
  openArchive: async (actor: Actor) => {
    const { id: projectId } = await aProject();
    const at = now();
    const id = timeOrderedId(at);
    const bytes = new TextEncoder().encode('PK');
    await db().caseArchive.create({
      data: { id, projectId, byId: personIdOf(actor) ?? 'nobody', askedAt: at, readyAt: at, bytes: bytes.byteLength },
    });
    await storage().put(`${id}/archive`, bytes);
    return () => openArchive(actor, { id });
  },
  exportCaseIndex: async (actor: Actor) => {
    const { slug } = await aProject();
    return () => exportCaseIndex(actor, { project: slug });
  },
};
