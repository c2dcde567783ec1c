import { dateOnly } from '@/lib/i18n/copenhagen';
import type { Locale } from '@/lib/i18n/locale';
import type { Db } from '@/lib/platform/db';
import type { CaseRecord } from '../../../case-record';
import { toEverybody } from './hearing-records';

type Entries = [string, CaseRecord][];

/** What is made within the municipality. */
export function within(kind: CaseRecord['kind'], title: CaseRecord['title'], isExample: boolean): CaseRecord {
  return {
    kind,
    title,
    from: null,
    to: null,
    receivedAt: null,
    sentAt: null,
    facts: [],
    parts: [],
    marks: isExample ? ['example'] : [],
  };
}

export async function newsRecords(tx: Db, ids: readonly string[]): Promise<Entries> {
  const rows = await tx.newsPost.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, titleDa: true, textDa: true, publishedAt: true, editedAt: true, isExample: true },
  });
  return rows.map(({ id, titleDa, textDa, publishedAt, editedAt, isExample }) => [
    id,
    {
      ...toEverybody('news', { title: titleDa }, publishedAt),
      parts: [{ text: textDa }],
      marks: [...(editedAt ? (['corrected'] as const) : []), ...(isExample ? (['example'] as const) : [])],
    },
  ]);
}

/** Versions of white papers; their files are their own. */
export async function paperRecords(tx: Db, ids: readonly string[]): Promise<Entries> {
  const rows = await tx.whitePaperVersion.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      number: true,
      status: true,
      sha256: true,
      frozenAt: true,
      publication: { select: { publishedAt: true } },
      paper: { select: { title: true, phase: { select: { titleDa: true, isExample: true } } } },
    },
  });
  return rows.map(({ id, number, status, sha256, frozenAt, publication, paper: { title, phase } }) => [
    id,
    {
      ...within('white_paper', { title, number, status }, phase.isExample),
      facts: [
        { key: 'phase', value: phase.titleDa },
        { key: 'made', value: frozenAt },
        ...(publication ? [{ key: 'shown', value: publication.publishedAt }] : []),
        { key: 'fingerprint', value: sha256 },
      ],
      paperVersion: id,
    },
  ]);
}

export async function documentRecords(tx: Db, ids: readonly string[]): Promise<Entries> {
  const rows = await tx.projectDocument.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      kind: true,
      titleDa: true,
      language: true,
      addedAt: true,
      file: { select: { name: true } },
      withdrawal: { select: { reasonDa: true } },
      replacement: { select: { id: true } },
      project: { select: { isExample: true } },
    },
  });
  return rows.map(({ id, kind, titleDa, language, addedAt, file, withdrawal, replacement, project }) => {
    const record = within('project_document', { title: titleDa, documentKind: kind }, project.isExample);
    return [
      id,
      {
        ...record,
        facts: [
          { key: 'made', value: addedAt },
          { key: 'file', value: file.name },
          { key: 'language', value: { word: `languages.${language as Locale}` } },
        ],
        parts: [{ key: 'withdrawn', text: withdrawal?.reasonDa ?? '' }],
        marks: [
          ...(withdrawal ? (['withdrawn'] as const) : []),
          ...(replacement ? (['corrected'] as const) : []),
          ...record.marks,
        ],
      },
    ];
  });
}

export async function minutesRecords(tx: Db, ids: readonly string[]): Promise<Entries> {
  const rows = await tx.meeting.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, titleDa: true, organiser: true, placeDa: true, startsAt: true, minutesDa: true, isExample: true },
  });
  return rows.map(({ id, titleDa, organiser, placeDa, startsAt, minutesDa, isExample }) => [
    id,
    {
      ...within('minutes', { title: titleDa }, isExample),
      facts: [
        { key: 'held', value: startsAt },
        { key: 'organiser', value: organiser },
        ...(placeDa ? [{ key: 'place', value: placeDa }] : []),
      ],
      parts: [{ text: minutesDa ?? '' }],
    },
  ]);
}

export async function evaluationRecords(tx: Db, ids: readonly string[]): Promise<Entries> {
  const rows = await tx.evaluation.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      workedDa: true,
      hardDa: true,
      learnedDa: true,
      isExample: true,
      publishedAt: true,
      correctedAt: true,
      replacement: { select: { id: true } },
      project: { select: { titleDa: true } },
    },
  });
  return rows.map(({ id, workedDa, hardDa, learnedDa, isExample, publishedAt, correctedAt, replacement, project }) => {
    const record = within('evaluation', { title: project.titleDa }, isExample);
    return [
      id,
      {
        ...record,
        facts: [{ key: 'made', value: correctedAt ?? publishedAt }],
        parts: [
          { key: 'worked', text: workedDa },
          { key: 'hard', text: hardDa },
          { key: 'learned', text: learnedDa },
        ],
        marks: [...(replacement ? (['corrected'] as const) : []), ...record.marks],
      },
    ];
  });
}

export async function grantRecords(tx: Db, ids: readonly string[]): Promise<Entries> {
  const rows = await tx.poolGrant.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      amountDkk: true,
      whyDa: true,
      grantedOn: true,
      isExample: true,
      replacement: { select: { id: true } },
      pool: { select: { textDa: true } },
    },
  });
  return rows.map(({ id, amountDkk, whyDa, grantedOn, isExample, replacement, pool }) => {
    const record = within('pool_grant', { title: pool.textDa }, isExample);
    return [
      id,
      {
        ...record,
        facts: [
          { key: 'amount', value: `${new Intl.NumberFormat('da-DK').format(amountDkk)} kr.` },
          { key: 'granted', value: { day: dateOnly(grantedOn) } },
        ],
        parts: [{ text: whyDa }],
        marks: [...(replacement ? (['corrected'] as const) : []), ...record.marks],
      },
    ];
  });
}

export async function effectRecords(tx: Db, ids: readonly string[]): Promise<Entries> {
  const rows = await tx.effect.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      indicatorDa: true,
      before: true,
      after: true,
      unitDa: true,
      measuredOn: true,
      sourceDa: true,
      learnedDa: true,
      isExample: true,
      replacement: { select: { id: true } },
    },
  });
  const said = new Intl.NumberFormat('da-DK');
  return rows.map(({ id, indicatorDa, before, after, unitDa, measuredOn, sourceDa, learnedDa, isExample, replacement }) => {
    const record = within('effect', { title: indicatorDa }, isExample);
    return [
      id,
      {
        ...record,
        facts: [
          { key: 'before', value: `${said.format(before)} ${unitDa}` },
          { key: 'after', value: `${said.format(after)} ${unitDa}` },
          { key: 'measured', value: { day: dateOnly(measuredOn) } },
          { key: 'source', value: sourceDa },
        ],
        parts: [{ text: learnedDa }],
        marks: [...(replacement ? (['corrected'] as const) : []), ...record.marks],
      },
    ];
  });
}
