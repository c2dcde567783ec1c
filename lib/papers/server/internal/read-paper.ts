import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { type Db, Prisma } from '@/lib/platform/db';
import { municipality } from '@/lib/platform/municipality';
import { knownBases } from '@/lib/projects/hearing';
import { hearingRule } from '@/lib/projects/hearing-rules';
import { generatedTexts } from '../../generated-texts';
import type { PaperWords, WhitePaperContent } from '../../white-paper';
import { replyLabel } from '../../white-paper';
import { type Names, paperRows, type ReadRow } from './paper-rows';

const paperSelect = {
  id: true,
  title: true,
  department: true,
  hearingText: true,
  summaryText: true,
  assessment: true,
  needsHearing: true,
  hearingWhy: true,
  topics: { select: { topicId: true, resume: true, remark: true } },
  changes: {
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      part: true,
      place: true,
      oldText: true,
      newText: true,
      causes: { select: { row: { select: { list: true, number: true } } } },
    },
  },
  phase: {
    select: {
      slug: true,
      titleDa: true,
      titleEn: true,
      opensOn: true,
      closesOn: true,
      isExample: true,
      hearing: { select: { legalBases: true, minorityDa: true } },
      documents: { orderBy: [{ addedAt: 'asc' }, { id: 'asc' }], select: { titleDa: true } },
      parties: { orderBy: [{ name: 'asc' }], select: { name: true, kind: true, sentOn: true, outcome: true } },
      meetings: {
        where: { cancellation: null },
        orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
        select: { titleDa: true, startsAt: true, placeDa: true, minutesDa: true },
      },
      project: {
        select: {
          slug: true,
          titleDa: true,
          titleEn: true,
          caseNumber: true,
          topics: { orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true, nameDa: true } },
        },
      },
    },
  },
} satisfies Prisma.WhitePaperSelect;

type Facts = Pick<WhitePaperContent, 'status' | 'version' | 'date'> & { names: Names };

export type ReadPaper = { content: WhitePaperContent; rows: ReadRow[]; words: PaperWords };

/**
 * A paper as it stands: its content without fingerprints, the rows it was made of, and the names and words beside them. The
 * same statements however many replies there are.
 */
export async function readPaper(tx: Db, id: string, { names, ...facts }: Facts): Promise<ReadPaper> {
  const {
    phase,
    topics: sections,
    changes,
    ...paper
  } = await tx.whitePaper.findUniqueOrThrow({ where: { id }, select: paperSelect });
  const rows = await paperRows(tx, Prisma.sql`r."paperId" = ${id}`, names);
  const { project, hearing } = phase;
  const sectionOf = new Map(sections.map(({ topicId, ...section }) => [topicId, section]));
  const used = new Set(rows.flatMap(({ topicIds }) => topicIds));
  const base = {
    format: 1 as const,
    ...facts,
    title: paper.title,
    municipality: municipality().name,
    department: paper.department,
    caseNumber: project.caseNumber,
    isExample: phase.isExample,
    project: { slug: project.slug, titleDa: project.titleDa, titleEn: project.titleEn },
    hearing: {
      slug: phase.slug,
      titleDa: phase.titleDa,
      titleEn: phase.titleEn,
      opensOn: dateOnly(phase.opensOn),
      closesOn: dateOnly(phase.closesOn),
      laws: knownBases(hearing?.legalBases ?? []).flatMap((basis) =>
        basis === 'OWN' ? [] : [`${hearingRule(basis).da} (${hearingRule(basis).law})`],
      ),
      minority: hearing?.minorityDa ?? null,
      documents: phase.documents.map(({ titleDa }) => titleDa),
    },
    meetings: phase.meetings.map(({ titleDa, startsAt, placeDa, minutesDa }) => ({
      title: titleDa,
      on: copenhagenDate(startsAt),
      place: placeDa,
      minutes: minutesDa,
    })),
    parties: phase.parties.map(({ sentOn, ...party }) => ({ ...party, sentOn: sentOn && dateOnly(sentOn) })),
    assessment: paper.assessment,
    topics: project.topics
      .filter(({ id: topicId }) => used.has(topicId) || sectionOf.has(topicId))
      .map(({ id: topicId, nameDa }) => ({ name: nameDa, ...(sectionOf.get(topicId) ?? { resume: '', remark: '' }) })),
    rows: rows.map(
      ({
        id: _id,
        contributionId: _contribution,
        version: _version,
        sender: _sender,
        text: _text,
        topicIds: _topics,
        objection: _objection,
        ...row
      }) => ({
        ...row,
        words: null,
      }),
    ),
    objections: rows.flatMap(({ objection }) => objection ?? []),
    changes: changes.map(({ causes, ...change }, index) => ({
      ...change,
      number: index + 1,
      causes: causes
        .map(({ row }) => row)
        .sort((one, other) => Number(one.list === 'late') - Number(other.list === 'late') || one.number - other.number)
        .map(replyLabel),
    })),
    rehearing: paper.needsHearing === null ? null : { needed: paper.needsHearing, why: paper.hearingWhy ?? '' },
  };
  const generated = generatedTexts(base);
  return {
    content: {
      ...base,
      texts: {
        hearing: { generated: generated.hearing, adjusted: paper.hearingText },
        summary: { generated: generated.summary, adjusted: paper.summaryText },
      },
    },
    rows,
    words: new Map(rows.map(({ code, sender, text }) => [code, { sender, text }])),
  };
}
