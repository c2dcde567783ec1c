import { dateOnly } from '@/lib/i18n/copenhagen';
import type { Db } from '@/lib/platform/db';
import { knownBases } from '@/lib/projects/hearing';
import { hearingRule } from '@/lib/projects/hearing-rules';
import { type CaseRecord, everybodyParty, municipalityParty, type RecordFact } from '../../../case-record';
import { readContributions, senderOf } from './contribution-records';

type Entries = [string, CaseRecord][];

/** Hearings as they were announced. */
export async function announcementRecords(tx: Db, ids: readonly string[]): Promise<Entries> {
  const rows = await tx.hearing.findMany({
    where: { phaseId: { in: [...ids] } },
    select: {
      phaseId: true,
      legalBases: true,
      reasonDa: true,
      minorityDa: true,
      complaintDa: true,
      meetingDa: true,
      phase: {
        select: {
          titleDa: true,
          descriptionDa: true,
          opensOn: true,
          closesOn: true,
          isExample: true,
          publication: { select: { publishedAt: true } },
          documents: { orderBy: [{ addedAt: 'asc' }, { id: 'asc' }], select: { titleDa: true } },
        },
      },
    },
  });
  return rows.map(({ phaseId, legalBases, phase, ...hearing }) => {
    const laws = knownBases(legalBases).flatMap((basis) => (basis === 'OWN' ? [] : [hearingRule(basis).law]));
    const facts: RecordFact[] = [
      { key: 'opens', value: { day: dateOnly(phase.opensOn) } },
      { key: 'closes', value: { day: dateOnly(phase.closesOn) } },
      ...(laws.length > 0 ? [{ key: 'law', value: laws.join('; ') }] : []),
    ];
    return [
      phaseId,
      {
        ...toEverybody('hearing_announcement', { title: phase.titleDa }, phase.publication?.publishedAt ?? null),
        facts,
        parts: [
          { text: phase.descriptionDa },
          { key: 'documents', text: phase.documents.map(({ titleDa }) => titleDa).join('\n') },
          { key: 'meeting', text: hearing.meetingDa ?? '' },
          { key: 'shorter', text: hearing.reasonDa ?? '' },
          { key: 'minority', text: hearing.minorityDa ?? '' },
          { key: 'complaint', text: hearing.complaintDa ?? '' },
        ],
        marks: phase.isExample ? ['example'] : [],
      },
    ];
  });
}

/** Bodies that were asked directly (planloven § 25). */
export async function partyRecords(tx: Db, ids: readonly string[]): Promise<Entries> {
  const rows = await tx.consultedParty.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      name: true,
      sentOn: true,
      phase: { select: { titleDa: true, closesOn: true, isExample: true } },
    },
  });
  return rows.map(({ id, name, sentOn, phase }) => [
    id,
    {
      kind: 'party_letter',
      title: { name, title: phase.titleDa },
      from: municipalityParty,
      to: { role: 'body', organisation: name, name: null, fullName: null },
      receivedAt: null,
      sentAt: null,
      facts: [
        ...(sentOn ? [{ key: 'sentOn', value: { day: dateOnly(sentOn) } }] : []),
        { key: 'phase', value: phase.titleDa },
        { key: 'closes', value: { day: dateOnly(phase.closesOn) } },
      ],
      parts: [],
      marks: phase.isExample ? ['example'] : [],
    },
  ]);
}

/** Periods that were made longer. */
export async function extensionRecords(tx: Db, ids: readonly string[]): Promise<Entries> {
  const rows = await tx.phaseExtension.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, fromDate: true, toDate: true, extendedAt: true, phase: { select: { titleDa: true, isExample: true } } },
  });
  return rows.map(({ id, fromDate, toDate, extendedAt, phase }) => [
    id,
    {
      ...toEverybody('phase_extension', { title: phase.titleDa }, extendedAt),
      facts: [
        { key: 'closedBefore', value: { day: dateOnly(fromDate) } },
        { key: 'closes', value: { day: dateOnly(toDate) } },
      ],
      marks: phase.isExample ? ['example'] : [],
    },
  ]);
}

/** Published reasons why a project is decided on without involvement. */
export async function exceptionRecords(tx: Db, ids: readonly string[]): Promise<Entries> {
  const rows = await tx.involvementException.findMany({
    where: { projectId: { in: [...ids] } },
    select: {
      projectId: true,
      official: true,
      reasonDa: true,
      publishedAt: true,
      project: { select: { titleDa: true, isExample: true } },
    },
  });
  return rows.map(({ projectId, official, reasonDa, publishedAt, project }) => [
    projectId,
    {
      ...toEverybody('involvement_exception', { title: project.titleDa }, publishedAt),
      facts: [{ key: 'official', value: official }],
      parts: [{ text: reasonDa }],
      marks: project.isExample ? ['example'] : [],
    },
  ]);
}

/** How the objections of authorities were settled (planloven § 28). */
export async function settlementRecords(tx: Db, ids: readonly string[]): Promise<Entries> {
  const rows = await tx.authorityObjection.findMany({
    where: { contributionId: { in: [...ids] } },
    select: { contributionId: true, settlement: true, settledReason: true, settledAt: true },
  });
  const about = await readContributions(
    tx,
    rows.map(({ contributionId }) => contributionId),
  );
  return rows.flatMap(({ contributionId, settlement, settledReason, settledAt }): Entries => {
    const reply = about.get(contributionId);
    if (!reply) return [];
    return [
      [
        contributionId,
        {
          kind: 'objection_settlement',
          title: { code: reply.code },
          from: senderOf(reply),
          to: municipalityParty,
          receivedAt: null,
          sentAt: null,
          facts: [
            ...(settlement ? [{ key: 'settlement', value: { word: `settlements.${settlement}` } }] : []),
            ...(settledAt ? [{ key: 'made', value: settledAt }] : []),
          ],
          parts: [{ text: settledReason ?? '' }],
          marks: reply.isExample ? ['example'] : [],
        },
      ],
    ];
  });
}

/** What is told to everybody. */
export function toEverybody(kind: CaseRecord['kind'], title: CaseRecord['title'], sentAt: Date | null): CaseRecord {
  return {
    kind,
    title,
    from: municipalityParty,
    to: everybodyParty,
    receivedAt: null,
    sentAt,
    facts: [],
    parts: [],
    marks: [],
  };
}
