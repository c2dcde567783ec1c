import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db, type Prisma } from '@/lib/platform/db';
import { everyProject } from './every-project';

let made = 0;
const next = () => `${process.pid}-${Date.now().toString(36)}-${++made}`;

/** Midnight UTC of the Copenhagen date some days from now, as date columns want it. */
export function day(fromToday: number): Date {
  const today = Date.parse(`${copenhagenDate(now())}T00:00:00Z`);
  return new Date(today + fromToday * 86_400_000);
}

async function aPlan(over: Partial<Prisma.PlanUncheckedCreateInput> = {}) {
  const id = next();
  return db().plan.create({
    data: {
      slug: `plan-${id}`,
      titleDa: `Plan ${id}`,
      titleEn: `Plan ${id}`,
      periodFrom: 2022,
      periodTo: 2025,
      sourceTitle: 'Kilde',
      sourceSha256: id,
      publisher: 'Kommune',
      ...over,
    },
  });
}

export async function aTheme(over: Partial<Prisma.ThemeUncheckedCreateInput> = {}) {
  const id = next();
  const planId = over.planId ?? (await aPlan()).id;
  const texts = { titleDa: `Tema ${id}`, titleEn: `Theme ${id}` };
  return db().theme.create({ data: { slug: `theme-${id}`, ref: `T-${id}`, position: made, ...texts, ...over, planId } });
}

export async function aCommittee(over: Partial<Prisma.CommitteeUncheckedCreateInput> = {}) {
  const id = next();
  const names = { nameDa: `Udvalg ${id}`, nameEn: `Committee ${id}` };
  return db().committee.create({ data: { slug: `committee-${id}`, ...names, ...over } });
}

type ProjectOver = Partial<Omit<Prisma.ProjectUncheckedCreateInput, 'themes' | 'publication' | 'managers'>> & {
  /** A draft when false. */
  published?: boolean;
  /** The first one is primary; a theme of its own when left out. */
  themeIds?: string[];
};

/** A project for invited people, open to these addresses. */
export async function aCircle(addresses: string[] = [], over: ProjectOver = {}) {
  const project = await aProject({ ...over, inviteOnly: true, published: false });
  await db().projectOpening.create({ data: { projectId: project.id } });
  await db().projectInvitation.createMany({ data: addresses.map((email) => ({ projectId: project.id, email })) });
  return project;
}

/** A published project under a theme of its own, unless told otherwise. */
export async function aProject({ published = true, themeIds, ...over }: ProjectOver = {}) {
  const id = next();
  const themes = themeIds ?? [(await aTheme()).id];
  const project = await db().project.create({
    data: {
      slug: `project-${id}`,
      titleDa: `Projekt ${id}`,
      titleEn: `Project ${id}`,
      summaryDa: 'Et projekt.',
      summaryEn: 'A project.',
      ...over,
      themes: { create: themes.map((themeId, index) => ({ themeId, isPrimary: index === 0 })) },
      publication: published ? { create: {} } : undefined,
      managers: { create: everyProject.managerIds.map((userId) => ({ userId })) },
    },
  });
  everyProject.ids.push(project.id);
  return project;
}

type PhaseOver = Partial<Omit<Prisma.PhaseUncheckedCreateInput, 'publication'>> & { published?: boolean };

/** A published phase, open from yesterday for a week and taking every act, in a project of its own. */
export async function aPhase({ published = true, ...over }: PhaseOver = {}) {
  const id = next();
  const projectId = over.projectId ?? (await aProject()).id;
  return db().phase.create({
    data: {
      slug: `phase-${id}`,
      titleDa: `Fase ${id}`,
      titleEn: `Phase ${id}`,
      descriptionDa: 'Hvad mener du?',
      descriptionEn: 'What do you think?',
      afterwardsDa: 'Udvalget læser det hele.',
      afterwardsEn: 'The committee reads it all.',
      opensOn: day(-1),
      closesOn: day(6),
      acts: ['proposal', 'comment', 'support', 'survey', 'prioritise'],
      votes: 3,
      ...over,
      projectId,
      publication: published ? { create: {} } : undefined,
    },
  });
}
