import { dateOnly } from '@/lib/i18n/copenhagen';
import type { Db, Prisma } from '@/lib/platform/db';
import type { CaseRecord, RecordFact } from '../../../case-record';
import { within } from './part-records';

type Entries = [string, CaseRecord][];

const textSelect = {
  outcome: true,
  titleDa: true,
  textDa: true,
  meetingOn: true,
  agendaItem: true,
  complaintDa: true,
  complaintUntil: true,
  minorityDa: true,
} as const;

const decisionSelect = {
  id: true,
  isExample: true,
  committee: { select: { nameDa: true } },
  ...textSelect,
  formerTexts: {
    orderBy: [{ replacedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, whyDa: true, replacedAt: true, ...textSelect },
  },
} satisfies Prisma.DecisionSelect;

type Row = Prisma.DecisionGetPayload<{ select: typeof decisionSelect }>;
type Said = Pick<Row, keyof typeof textSelect>;

/** Decisions as they were published: what a correction changed is a document of its own. */
export async function decisionRecords(tx: Db, ids: readonly string[]): Promise<Entries> {
  const rows = await tx.decision.findMany({ where: { id: { in: [...ids] } }, select: decisionSelect });
  return rows.map((row) => {
    const first = row.formerTexts[0];
    const record = toRecord('decision', row, first ?? row, []);
    return [row.id, first ? { ...record, marks: [...record.marks, 'corrected'] } : record];
  });
}

/** Corrections of published decisions: why, and what holds since. */
export async function correctionRecords(tx: Db, ids: readonly string[]): Promise<Entries> {
  const rows = await tx.decision.findMany({
    where: { formerTexts: { some: { id: { in: [...ids] } } } },
    select: decisionSelect,
  });
  return rows.flatMap((row) =>
    row.formerTexts.map(({ id, whyDa, replacedAt }, index): [string, CaseRecord] => {
      const record = toRecord('decision_correction', row, row.formerTexts[index + 1] ?? row, [
        { key: 'made', value: replacedAt },
      ]);
      return [id, { ...record, parts: [{ key: 'why', text: whyDa }, ...record.parts] }];
    }),
  );
}

function toRecord(kind: 'decision' | 'decision_correction', row: Row, said: Said, more: RecordFact[]): CaseRecord {
  return {
    ...within(kind, { title: said.titleDa }, row.isExample),
    facts: [
      ...more,
      { key: 'committee', value: row.committee.nameDa },
      { key: 'meetingOn', value: { day: dateOnly(said.meetingOn) } },
      { key: 'agendaItem', value: said.agendaItem },
      { key: 'outcome', value: { word: `outcomes.${said.outcome}` } },
      ...(said.complaintUntil ? [{ key: 'complaintUntil', value: { day: dateOnly(said.complaintUntil) } }] : []),
    ],
    parts: [
      { text: said.textDa },
      { key: 'minority', text: said.minorityDa ?? '' },
      { key: 'complaint', text: said.complaintDa },
    ],
  };
}
