import { db, type Prisma } from '@/lib/platform/db';
import type { OpenItem, OpenPart } from '../../open-catalogue';
import { inBoth, inEither } from '../../open-parts';
import { fromKey, namesIn, pagesOf } from './open-keys';
import { shown } from './open-project-lists';

const inOrder = { position: 'asc' } as const;
const slugOnly = { select: { slug: true } } as const;
const shownProjects = { where: shown, orderBy: { slug: 'asc' }, select: { slug: true } } as const;
const slugs = (rows: readonly { slug: string }[]) => rows.map(({ slug }) => slug);

export async function listPlans({ limit, ...from }: OpenPart<'plans'>): Promise<OpenItem<'plans'>[]> {
  const rows = await db().plan.findMany({
    where: fromKey('slug', from),
    orderBy: { slug: 'asc' },
    take: limit,
    include: {
      successor: slugOnly,
      themes: { orderBy: inOrder, select: { slug: true } },
      goals: { orderBy: { number: 'asc' } },
      passages: { orderBy: inOrder },
      targets: { orderBy: inOrder },
      principles: { orderBy: inOrder },
      documents: { orderBy: inOrder, include: { notes: { orderBy: inOrder } } },
      ambiguities: { orderBy: inOrder },
    },
  });
  return rows.map((row) => ({
    key: row.slug,
    title: inBoth(row, 'title'),
    periodFrom: row.periodFrom,
    periodTo: row.periodTo,
    publisher: row.publisher,
    source: { title: row.sourceTitle, sha256: row.sourceSha256 },
    successor: row.successor?.slug ?? null,
    themes: slugs(row.themes),
    goals: row.goals.map(({ number }) => number),
    passages: row.passages.map((passage) => ({
      key: passage.key,
      section: passage.section,
      kind: passage.kind,
      label: inEither(passage, 'label'),
      text: inBoth(passage, 'text'),
    })),
    targets: row.targets.map(said),
    principles: row.principles.map((principle) => ({ ...said(principle), passage: principle.passageKey })),
    governingDocuments: row.documents.map((document) => ({
      ref: document.ref,
      title: inBoth(document, 'title'),
      notes: document.notes.map((note) => ({ text: inBoth(note, 'text'), isCertain: note.confidence === 'high' })),
    })),
    ambiguities: row.ambiguities.map((ambiguity) => ({ ...said(ambiguity), about: inBoth(ambiguity, 'about') })),
  }));
}

function said({ ref, textDa, textEn }: { ref: string; textDa: string; textEn: string }) {
  return { ref, text: { da: textDa, en: textEn } };
}

export async function listThemes({ filters, limit, ...from }: OpenPart<'themes'>): Promise<OpenItem<'themes'>[]> {
  const rows = await db().theme.findMany({
    where: { ...ofPlan(filters.plan), ...fromKey('slug', from) },
    orderBy: { slug: 'asc' },
    take: limit,
    select: {
      slug: true,
      ref: true,
      titleDa: true,
      titleEn: true,
      subtitleDa: true,
      subtitleEn: true,
      state: true,
      continues: slugOnly,
      plan: slugOnly,
      initiatives: { orderBy: inOrder, select: { slug: true } },
      projects: {
        where: { project: shown },
        orderBy: { project: { slug: 'asc' } },
        select: { project: slugOnly },
      },
    },
  });
  return rows.map((row) => ({
    key: row.slug,
    url: pagesOf('/strategy/[theme]', { theme: row.slug }),
    plan: row.plan.slug,
    ref: row.ref,
    title: inBoth(row, 'title'),
    subtitle: inEither(row, 'subtitle'),
    state: row.state,
    continues: row.continues?.slug ?? null,
    initiatives: slugs(row.initiatives),
    projects: row.projects.map(({ project }) => project.slug),
  }));
}

function ofPlan(slug: string | undefined): { plan?: { slug: string } } {
  return slug === undefined ? {} : { plan: { slug } };
}

export async function listInitiatives({ filters, limit, ...from }: OpenPart<'initiatives'>): Promise<OpenItem<'initiatives'>[]> {
  const rows = await db().initiative.findMany({
    where: { ...(filters.theme !== undefined && { theme: { slug: filters.theme } }), ...fromKey('slug', from) },
    orderBy: { slug: 'asc' },
    take: limit,
    select: {
      slug: true,
      ref: true,
      titleDa: true,
      titleEn: true,
      assignment: true,
      state: true,
      theme: slugOnly,
      projects: shownProjects,
    },
  });
  return rows.map((row) => ({
    key: row.slug,
    theme: row.theme.slug,
    ref: row.ref,
    title: inBoth(row, 'title'),
    state: row.state,
    isInferred: row.assignment === 'inferred',
    projects: slugs(row.projects),
  }));
}

export async function listCommittees({ limit, ...from }: OpenPart<'committees'>): Promise<OpenItem<'committees'>[]> {
  const rows = await db().committee.findMany({
    where: fromKey('slug', from),
    orderBy: { slug: 'asc' },
    take: limit,
    select: { slug: true, nameDa: true, nameEn: true, isExample: true },
  });
  return rows.map(({ slug, isExample, ...row }) => ({ key: slug, name: inBoth(row, 'name'), isExample }));
}

export async function listPools({ filters, limit, ...from }: OpenPart<'pools'>): Promise<OpenItem<'pools'>[]> {
  const rows = await db().pool.findMany({
    where: { AND: [ofPlan(filters.plan), fromPlan(from)] },
    orderBy: [{ plan: { slug: 'asc' } }, { ref: 'asc' }],
    take: limit,
    select: { ref: true, textDa: true, textEn: true, amountDkk: true, plan: slugOnly, committee: slugOnly },
  });
  return rows.map((row) => ({
    key: `${row.plan.slug}.${row.ref}`,
    plan: row.plan.slug,
    text: inBoth(row, 'text'),
    amountDkk: Number(row.amountDkk),
    committee: row.committee?.slug ?? null,
  }));
}

function fromPlan({ after, key }: { after?: string; key?: string }): Prisma.PoolWhereInput {
  if (key !== undefined) {
    const { first, second } = namesIn(key);
    return { plan: { slug: first }, ref: second };
  }
  if (after === undefined) return {};
  const { first, second } = namesIn(after);
  return { OR: [{ plan: { slug: { gt: first } } }, { plan: { slug: first }, ref: { gt: second } }] };
}
