import type { Actor } from '@/lib/audit/actor';
import { saveCategories } from '@/lib/participation/server/save-categories';
import type { PhaseInput } from '@/lib/projects/phase-schema';
import type { ProjectInput } from '@/lib/projects/project-schema';
import { createPhase } from '@/lib/projects/server/create-phase';
import { createProject } from '@/lib/projects/server/create-project';
import { editPhase } from '@/lib/projects/server/edit-phase';
import { editProject } from '@/lib/projects/server/edit-project';
import { publishPhase } from '@/lib/projects/server/publish-phase';
import { publishProject } from '@/lib/projects/server/publish-project';
import { aCommittee, aPhase, aProject, aTheme } from '@/tests/support/factories/projects';

/** How a project is started. */
export const starting = {
  createProject: async (actor: Actor) => {
    const input = await projectInput();
    return () => createProject(actor, input);
  },
};

/** How each command that writes projects and phases is called with sound input. */
export const editing = {
  editProject: async (actor: Actor) => {
    const [{ id, version }, input] = [await aProject(), await projectInput()];
    return () => editProject(actor, { ...input, id, version });
  },
  saveCategories: async (actor: Actor) => {
    const { slug } = await aProject();
    return () => saveCategories(actor, { project: slug, lines: [{ nameDa: 'Stier', nameEn: 'Paths' }] });
  },
  publishProject: async (actor: Actor) => {
    const { id } = await aProject({ published: false });
    return () => publishProject(actor, { id });
  },
  createPhase: async (actor: Actor) => {
    const [{ id: projectId }, input] = [await aProject(), await phaseInput()];
    return () => createPhase(actor, { ...input, projectId });
  },
  editPhase: async (actor: Actor) => {
    const [{ id, version }, input] = [await aPhase({ published: false }), await phaseInput()];
    return () => editPhase(actor, { ...input, id, version });
  },
  publishPhase: async (actor: Actor) => {
    const { id: committeeId } = await aCommittee();
    const { id } = await aPhase({ published: false, committeeId, acts: ['proposal'] });
    return () => publishPhase(actor, { id });
  },
};

/** A project as a form sends it, under a theme of its own unless told otherwise. */
export async function projectInput(over: Partial<ProjectInput> = {}): Promise<ProjectInput> {
  const primaryThemeId = over.primaryThemeId ?? (await aTheme()).id;
  return {
    titleDa: 'Et projekt',
    titleEn: 'A project',
    slug: `projekt-${crypto.randomUUID().slice(0, 8)}`,
    summaryDa: 'Om projektet.',
    summaryEn: 'About the project.',
    status: 'active',
    participation: 'dialogue',
    primaryThemeId,
    themeIds: [],
    parentId: null,
    caseNumber: null,
    outsideApplicant: false,
    applicant: null,
    placeDa: null,
    placeEn: null,
    longitude: null,
    latitude: null,
    placePrecision: 'approximate',
    ...over,
  };
}

async function phaseInput(): Promise<PhaseInput> {
  const { id: committeeId } = await aCommittee();
  return {
    titleDa: 'En fase',
    titleEn: 'A phase',
    slug: `fase-${crypto.randomUUID().slice(0, 8)}`,
    descriptionDa: 'Hvad mener du?',
    descriptionEn: 'What do you think?',
    influenceDa: ['Stien'],
    influenceEn: ['The path'],
    settledDa: ['Stedet'],
    settledEn: ['The place'],
    opensOn: '2026-01-01',
    closesOn: '2027-01-01',
    acts: ['proposal'],
    moderation: 'before',
    committeeId,
    afterwardsDa: 'Udvalget beslutter.',
    afterwardsEn: 'The committee decides.',
  };
}
