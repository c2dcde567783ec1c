import { fileAddress } from '@/lib/files/file-name';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { isLocale } from '@/lib/i18n/locale';
import { db, type Prisma } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { groupFacts } from '@/lib/projects/fact';
import { phaseState } from '@/lib/projects/phase';
import type { OpenItem, OpenPart } from '../../open-catalogue';
import { inBoth, inBothOrNone, inEither } from '../../open-parts';
import { fromKey, fromKeyInProject, pagesOf } from './open-keys';

export const shown = { publication: { isNot: null } } as const;
const ofProject = (slug: string | undefined) => ({ ...shown, ...(slug !== undefined && { slug }) });
const slugOnly = { select: { slug: true } } as const;

export async function listProjects({ filters, limit, ...from }: OpenPart<'projects'>): Promise<OpenItem<'projects'>[]> {
  const { theme, status, kind } = filters;
  const rows = await db().project.findMany({
    where: {
      AND: [
        shown,
        fromKey('slug', from),
        theme === undefined ? {} : { themes: { some: { theme: { slug: theme } } } },
        { status: status as Prisma.EnumProjectStatusFilter['equals'], kind: kind as Prisma.EnumProjectKindFilter['equals'] },
      ],
    },
    orderBy: { slug: 'asc' },
    take: limit,
    select: {
      id: true,
      slug: true,
      kind: true,
      status: true,
      isExample: true,
      titleDa: true,
      titleEn: true,
      summaryDa: true,
      summaryEn: true,
      placeDa: true,
      placeEn: true,
      longitude: true,
      latitude: true,
      placePrecision: true,
      participation: true,
      applicant: true,
      caseNumber: true,
      publication: { select: { publishedAt: true } },
      parent: { select: { slug: true, publication: { select: { projectId: true } } } },
      cases: { where: shown, orderBy: { slug: 'asc' }, select: { slug: true } },
      initiative: slugOnly,
      themes: {
        orderBy: [{ isPrimary: 'desc' }, { theme: { slug: 'asc' } }],
        select: { isPrimary: true, theme: slugOnly },
      },
      proposalCategories: { orderBy: { position: 'asc' }, select: { nameDa: true, nameEn: true } },
      facts: {
        orderBy: [{ position: 'asc' }, { key: 'asc' }],
        select: {
          key: true,
          position: true,
          labelDa: true,
          labelEn: true,
          valueDa: true,
          valueEn: true,
          amount: true,
          unit: true,
          asOfDa: true,
          asOfEn: true,
          source: true,
        },
      },
      geometries: { orderBy: { number: 'desc' }, take: 1, select: { shape: true } },
      milestones: {
        orderBy: [{ happenedOn: 'asc' }, { id: 'asc' }],
        select: { happenedOn: true, whenDa: true, whenEn: true, textDa: true, textEn: true, kind: true, source: true },
      },
    },
  });
  const counts = await countByKind(rows.map(({ id }) => id));
  return rows.map((row) => ({
    key: row.slug,
    url: pagesOf('/projects/[slug]', { slug: row.slug }),
    kind: row.kind,
    status: row.status,
    isExample: row.isExample,
    publishedOn: copenhagenDate(row.publication?.publishedAt ?? new Date(0)),
    title: inBoth(row, 'title'),
    summary: inBoth(row, 'summary'),
    place: inEither(row, 'place'),
    point:
      row.longitude === null || row.latitude === null
        ? null
        : { longitude: row.longitude, latitude: row.latitude, isApproximate: row.placePrecision === 'approximate' },
    // What is stored has been through `writtenGeometry`.
    geometry: (row.geometries[0]?.shape ?? null) as OpenItem<'projects'>['geometry'],
    participation: row.participation,
    applicant: row.applicant,
    caseNumber: row.caseNumber,
    parent: row.parent?.publication ? row.parent.slug : null,
    cases: row.cases.map(({ slug }) => slug),
    initiative: row.initiative?.slug ?? null,
    themes: row.themes.map(({ isPrimary, theme: { slug } }) => ({ key: slug, isPrimary })),
    categories: row.proposalCategories.map((category) => inBoth(category, 'name')),
    facts: groupFacts(row.facts).map(({ key, versions }) => ({
      key,
      versions: versions.map(({ amount, unit, source, ...version }) => ({
        ...{ amount, unit, source },
        label: inBoth(version, 'label'),
        value: inBoth(version, 'value'),
        asOf: inEither(version, 'asOf'),
      })),
    })),
    milestones: row.milestones.map(({ happenedOn, kind: is, source, ...words }) => ({
      ...{ on: dateOnly(happenedOn), kind: is, source },
      when: inBoth(words, 'when'),
      text: inBoth(words, 'text'),
    })),
    counts: counts(row.id),
  }));
}

async function countByKind(projectIds: string[]): Promise<(projectId: string) => OpenItem<'projects'>['counts']> {
  const rows = await db().publication.groupBy({
    by: ['projectId', 'kind'],
    where: { projectId: { in: projectIds } },
    _count: { _all: true },
  });
  return (projectId) => {
    const of = (wanted: (typeof rows)[number]['kind']) =>
      rows.find((row) => row.projectId === projectId && row.kind === wanted)?._count._all ?? 0;
    return {
      proposals: of('proposal'),
      comments: of('comment'),
      surveyTexts: of('survey_text'),
      hearingReplies: of('hearing_reply'),
      additions: of('addition'),
    };
  };
}

export async function listPhases({ filters, limit, ...from }: OpenPart<'phases'>, now: Date): Promise<OpenItem<'phases'>[]> {
  const rows = await db().phase.findMany({
    where: { AND: [{ ...shown, project: ofProject(filters.project) }, fromKeyInProject(from)] },
    orderBy: [{ project: { slug: 'asc' } }, { slug: 'asc' }],
    take: limit,
    select: {
      slug: true,
      titleDa: true,
      titleEn: true,
      descriptionDa: true,
      descriptionEn: true,
      influenceDa: true,
      influenceEn: true,
      settledDa: true,
      settledEn: true,
      afterwardsDa: true,
      afterwardsEn: true,
      opensOn: true,
      closesOn: true,
      acts: true,
      requires: true,
      minimumAge: true,
      moderation: true,
      votes: true,
      isExample: true,
      project: slugOnly,
      committee: slugOnly,
      survey: { select: { slug: true, publishedId: true } },
      extensions: { orderBy: [{ extendedAt: 'asc' }, { id: 'asc' }], select: { fromDate: true, toDate: true, extendedAt: true } },
      hearing: {
        select: {
          legalBases: true,
          reasonDa: true,
          reasonEn: true,
          minorityDa: true,
          minorityEn: true,
          complaintDa: true,
          complaintEn: true,
        },
      },
    },
  });
  return rows.map(({ project: { slug: project }, ...row }) => {
    const state = phaseState({ ...row, isPublished: true }, now);
    return {
      key: `${project}.${row.slug}`,
      project,
      url: row.hearing
        ? pagesOf('/projects/[slug]/hearings/[phase]', { slug: project, phase: row.slug })
        : pagesOf('/projects/[slug]', { slug: project }),
      title: inBoth(row, 'title'),
      description: inBoth(row, 'description'),
      influence: { da: row.influenceDa, en: row.influenceEn },
      settled: { da: row.settledDa, en: row.settledEn },
      afterwards: inBoth(row, 'afterwards'),
      decidedBy: row.committee?.slug ?? null,
      state: state === 'draft' ? 'coming' : state,
      opensOn: dateOnly(row.opensOn),
      closesOn: dateOnly(row.closesOn),
      extensions: row.extensions.map(({ fromDate, toDate, extendedAt }) => ({
        from: dateOnly(fromDate),
        to: dateOnly(toDate),
        on: copenhagenDate(extendedAt),
      })),
      acts: row.acts,
      requires: row.requires,
      minimumAge: row.minimumAge,
      moderation: row.moderation,
      votes: row.votes,
      survey: row.survey?.publishedId ? `${project}.${row.survey.slug}` : null,
      hearing: row.hearing && {
        legalBases: row.hearing.legalBases,
        reason: inBothOrNone(row.hearing, 'reason'),
        minority: inBothOrNone(row.hearing, 'minority'),
        complaint: inBothOrNone(row.hearing, 'complaint'),
      },
      isExample: row.isExample,
    };
  });
}

export async function listMeetings({ filters, limit, ...from }: OpenPart<'meetings'>): Promise<OpenItem<'meetings'>[]> {
  const rows = await db().meeting.findMany({
    where: { project: ofProject(filters.project), ...fromKey('id', from) },
    orderBy: { id: 'asc' },
    take: limit,
    select: {
      id: true,
      titleDa: true,
      titleEn: true,
      descriptionDa: true,
      descriptionEn: true,
      organiser: true,
      placeDa: true,
      placeEn: true,
      link: true,
      startsAt: true,
      endsAt: true,
      takesSignUp: true,
      seats: true,
      minutesDa: true,
      minutesEn: true,
      isExample: true,
      project: slugOnly,
      phase: { select: { slug: true, publication: { select: { phaseId: true } } } },
      minutesDocument: { select: { id: true, withdrawal: { select: { documentId: true } } } },
      cancellation: { select: { reasonDa: true, reasonEn: true, cancelledAt: true } },
      mentions: {
        where: { contribution: shown },
        orderBy: { contribution: { code: 'asc' } },
        select: { contribution: { select: { code: true } } },
      },
    },
  });
  return rows.map(({ id, project: { slug: project }, phase, minutesDocument, cancellation, ...row }) => ({
    key: id,
    project,
    phase: phase?.publication ? `${project}.${phase.slug}` : null,
    url: pagesOf('/projects/[slug]/meetings/[meeting]', { slug: project, meeting: id }),
    title: inBoth(row, 'title'),
    description: inBoth(row, 'description'),
    organiser: row.organiser,
    place: inEither(row, 'place'),
    link: row.link,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    takesSignUp: row.takesSignUp,
    seats: row.seats,
    cancelled: cancellation && { on: copenhagenDate(cancellation.cancelledAt), reason: inBoth(cancellation, 'reason') },
    minutes: inBothOrNone(row, 'minutes'),
    minutesDocument: minutesDocument && !minutesDocument.withdrawal ? minutesDocument.id : null,
    spokenOf: row.mentions.map(({ contribution }) => contribution.code),
    isExample: row.isExample,
  }));
}

export async function listDocuments({ filters, limit, ...from }: OpenPart<'documents'>): Promise<OpenItem<'documents'>[]> {
  const rows = await db().projectDocument.findMany({
    where: {
      project: ofProject(filters.project),
      kind: filters.kind as Prisma.EnumHearingDocumentKindFilter['equals'],
      ...fromKey('id', from),
    },
    orderBy: { id: 'asc' },
    take: limit,
    select: {
      id: true,
      kind: true,
      titleDa: true,
      titleEn: true,
      language: true,
      accessible: true,
      addedAt: true,
      replacesId: true,
      project: slugOnly,
      file: { select: { id: true, kind: true, format: true, bytes: true, screening: true } },
      withdrawal: { select: { reasonDa: true, reasonEn: true, withdrawnAt: true } },
    },
  });
  return rows.map(({ id, file, withdrawal, language, ...row }) => ({
    key: id,
    project: row.project.slug,
    kind: row.kind,
    title: inBoth(row, 'title'),
    language: isLocale(language) ? language : 'da',
    accessible: row.accessible,
    addedOn: copenhagenDate(row.addedAt),
    format: file.format,
    bytes: file.bytes,
    replaces: row.replacesId,
    file: withdrawal || file.screening === 'quarantined' ? null : `${env().TRAADEN_URL}${fileAddress(file)}`,
    withdrawn: withdrawal && { on: copenhagenDate(withdrawal.withdrawnAt), reason: inBoth(withdrawal, 'reason') },
  }));
}

export async function listNews({ filters, limit, ...from }: OpenPart<'news'>): Promise<OpenItem<'news'>[]> {
  const rows = await db().newsPost.findMany({
    where: { AND: [{ project: ofProject(filters.project) }, fromKeyInProject(from)] },
    orderBy: [{ project: { slug: 'asc' } }, { slug: 'asc' }],
    take: limit,
    select: {
      slug: true,
      titleDa: true,
      titleEn: true,
      textDa: true,
      textEn: true,
      publishedAt: true,
      editedAt: true,
      isExample: true,
      project: slugOnly,
    },
  });
  return rows.map(({ slug, project: { slug: project }, ...row }) => ({
    key: `${project}.${slug}`,
    project,
    url: pagesOf('/projects/[slug]/news/[post]', { slug: project, post: slug }),
    title: inBoth(row, 'title'),
    text: inBoth(row, 'text'),
    publishedAt: row.publishedAt.toISOString(),
    correctedAt: row.editedAt?.toISOString() ?? null,
    isExample: row.isExample,
  }));
}
