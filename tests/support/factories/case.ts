import type { Actor } from '@/lib/audit/actor';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { askForArchive } from '@/lib/papers/server/ask-for-archive';
import { makeCaseArchives } from '@/lib/papers/server/make-case-archives';
import { db } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';
import { aDecision, anAnswer } from './decisions';
import { anEffect } from './effects';
import { anEvaluation } from './evaluations';
import { aFile } from './files';
import { aNoteVersion, anAgendaItem } from './notes';
import { aPaper, aReplyTo, aVersion } from './papers';
import { aComment, aProposal } from './participation';
import { aPoolGrant } from './pool-grants';
import { aDocument, aMeeting, aNewsPost } from './project-parts';
import { aPhase, aProject } from './projects';
import { anEmployee } from './staff';

const secret = 'HEMMELIGHEDEN';

/** A case with a document of nearly every kind, one of them redacted, one file kept back. `secret` is what was removed. */
export async function aCase() {
  const project = await aProject({ titleDa: 'Ærø på Ålsø', caseNumber: '01.02.05-P16-1-26', kle: '01.02.05-P16' });
  const phase = await aPhase({ projectId: project.id });
  const officer = await anEmployee(['administrator']);
  const proposal = await aProposal({ phase, title: 'Bænke/ved: "søen" ../../ude' });
  await aFile({ contributionId: proposal.id, kind: 'document' });
  await aFile({ contributionId: proposal.id });
  await aFile({ contributionId: proposal.id, kind: 'document', screening: 'quarantined' });
  await aComment({ onProposal: proposal });
  await anAnswer(proposal.id);
  const paper = await aPaper({ projectId: project.id, timely: 2 });
  await aVersion(paper);
  await aNoteVersion(await anAgendaItem({ projectId: project.id, by: officer }));
  const reply = await aReplyTo(paper.hearing, { text: `Naboen hedder ${secret} og larmer.` });
  const { version } = await db().moderationCase.findUniqueOrThrow({ where: { contributionId: reply.id } });
  const redacted = await decideCase(officer, {
    code: reply.code,
    version,
    outcome: 'redacted',
    reason: 'personal_data',
    text: 'Et navn er fjernet.',
    markedText: `Naboen hedder [[${secret}]] og larmer.`,
  });
  if (!redacted.ok) throw new Error(redacted.code);
  await aDecision({ projectId: project.id });
  await aDocument({ projectId: project.id });
  await aMeeting({ projectId: project.id, minutesDa: 'Alle var enige.', minutesEn: 'All agreed.' });
  await aNewsPost({ projectId: project.id });
  await anEvaluation({ projectId: project.id });
  await aPoolGrant({ projectId: project.id });
  await anEffect({ projectId: project.id });
  await db().consultedParty.create({
    data: { phaseId: paper.hearing.id, name: 'Naturstyrelsen', kind: 'authority', sentOn: new Date('2026-11-02') },
  });
  return { project, officer, proposal, reply, paper, secret };
}

export function documentsOf(projectId: string) {
  return db().caseDocument.findMany({ where: { projectId }, orderBy: { number: 'asc' } });
}

/** An archive of a case, made. */
export async function anArchive(actor: Actor, project: string, withOriginals = false) {
  const asked = await askForArchive(actor, { project, withOriginals });
  if (!asked.ok) throw new Error(asked.code);
  await makeCaseArchives();
  const archive = await db().caseArchive.findFirstOrThrow({
    where: { project: { slug: project } },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
  });
  const bytes = await storage().get(`${archive.id}/archive`);
  return { archive, bytes: bytes ?? new Uint8Array() };
}
