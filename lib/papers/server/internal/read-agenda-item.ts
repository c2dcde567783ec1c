import { dateOnly } from '@/lib/i18n/copenhagen';
import { plainDate } from '@/lib/i18n/dates';
import type { Db, Prisma } from '@/lib/platform/db';
import { knownBases } from '@/lib/projects/hearing';
import { hearingRule } from '@/lib/projects/hearing-rules';
import { type AgendaFacts, agendaItem } from '../../agenda-item';
import { danishNote as t } from '../../note-texts';
import { readInvolvement } from './read-involvement';
import type { ReadKind } from './read-kind';

const isShown = { publication: { isNot: null } };
const phaseSelect = {
  id: true,
  slug: true,
  titleDa: true,
  committee: { select: { nameDa: true } },
  hearing: { select: { legalBases: true } },
  documents: { orderBy: [{ addedAt: 'asc' }, { id: 'asc' }], select: { titleDa: true } },
  whitePaper: {
    select: {
      title: true,
      versions: { where: isShown, orderBy: { number: 'desc' }, take: 1, select: { number: true, sha256: true } },
    },
  },
  _count: { select: { replies: { where: { contribution: isShown } } } },
} satisfies Prisma.PhaseSelect;

/** An item on an agenda from a project, one of its hearings, or the draft of a decision. */
export const readAgendaItem: ReadKind = async (tx, note) => {
  const projectId = note.projectId ?? '';
  const project = await tx.project.findUniqueOrThrow({
    where: { id: projectId },
    select: {
      slug: true,
      titleDa: true,
      summaryDa: true,
      isExample: true,
      phases: { where: isShown, orderBy: [{ opensOn: 'asc' }, { id: 'asc' }], select: phaseSelect },
      documents: { where: { withdrawal: null }, orderBy: [{ addedAt: 'asc' }, { id: 'asc' }], select: { titleDa: true } },
      decisions: {
        orderBy: [{ meetingOn: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          meetingOn: true,
          outcome: true,
          textDa: true,
          agendaItem: true,
          publishedAt: true,
          committee: { select: { nameDa: true } },
        },
      },
      poolGrants: {
        where: { replacement: null, amountDkk: { gt: 0 } },
        orderBy: [{ grantedOn: 'asc' }, { id: 'asc' }],
        select: { amountDkk: true, grantedOn: true, whyDa: true, pool: { select: { textDa: true } } },
      },
    },
  });
  const involvement = await readInvolvement(tx, { projectId, phaseId: note.phaseId }, note.decisionId);
  const phases = note.phaseId ? project.phases.filter(({ id }) => id === note.phaseId) : project.phases;
  const prepared = project.decisions.find(({ id }) => id === note.decisionId);
  const facts: AgendaFacts = {
    project: { slug: project.slug, titleDa: project.titleDa, summary: project.summaryDa },
    laws: [...new Set(phases.flatMap(({ hearing }) => lawsOf(hearing?.legalBases ?? [])))],
    involvement,
    grants: project.poolGrants.map(({ amountDkk, grantedOn, whyDa, pool }) => ({
      pool: pool.textDa,
      amountDkk,
      grantedOn: dateOnly(grantedOn),
      why: whyDa,
    })),
    papers: phases.flatMap(({ slug, whitePaper, _count }) =>
      (whitePaper?.versions ?? []).map((version) => ({
        phase: slug,
        title: whitePaper?.title ?? '',
        ...version,
        replies: _count.replies,
      })),
    ),
    notes: await shownNotes(tx, projectId),
    // What is heard is often a document of the project.
    documents: [...new Set([...phases.flatMap((phase) => phase.documents), ...project.documents].map(({ titleDa }) => titleDa))],
    route: [
      ...phases.flatMap(({ committee }) => (committee ? [{ committee: committee.nameDa, on: null, outcome: null }] : [])),
      ...project.decisions.map(({ committee, meetingOn, outcome, publishedAt }) => ({
        committee: committee.nameDa,
        on: dateOnly(meetingOn),
        outcome: publishedAt ? outcome : null,
      })),
    ].filter(
      ({ committee, on }, at, all) => on !== null || !all.some((other, place) => other.committee === committee && place > at),
    ),
    decision: prepared?.publishedAt
      ? {
          committee: prepared.committee.nameDa,
          on: dateOnly(prepared.meetingOn),
          outcome: prepared.outcome,
          text: prepared.textDa,
        }
      : null,
  };
  return {
    sections: agendaItem(facts),
    isExample: project.isExample,
    cited: [],
    facts: [
      { key: 'access', value: t(note.isClosed ? 'closed' : 'open') },
      { key: 'project', value: project.titleDa },
      ...(note.phaseId ? phases.map(({ titleDa }) => ({ key: 'phase' as const, value: titleDa })) : []),
      ...(prepared
        ? ([
            { key: 'committee', value: prepared.committee.nameDa },
            {
              key: 'meeting',
              value: t('agenda.meeting', { date: plainDate(dateOnly(prepared.meetingOn), 'da'), item: prepared.agendaItem }),
            },
          ] as const)
        : []),
    ],
  };
};

function lawsOf(bases: string[]): string[] {
  return knownBases(bases).flatMap((basis) => (basis === 'OWN' ? [] : [`${hearingRule(basis).da} (${hearingRule(basis).law})`]));
}

/** The notes of the project everybody can read: they are appendices of the item. */
function shownNotes(tx: Db, projectId: string) {
  return tx.note
    .findMany({
      where: { projectId, slug: { not: null }, versions: { some: isShown } },
      orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
      select: { slug: true, title: true },
    })
    .then((notes) => notes.map(({ slug, title }) => ({ slug: slug ?? '', title })));
}
