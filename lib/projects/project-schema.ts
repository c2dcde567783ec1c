import { z } from 'zod';
import { isNearMunicipality } from '@/lib/drawing/drawn-shape';
import { choice, degrees, needed, optional, slug, ticked, version } from './editing-fields';
import type { ProjectStatus } from './project-status';
import type { ParticipationLevel } from './project-views';

export const projectStatuses = [
  'planned',
  'active',
  'decided',
  'completed',
  'resting',
  'lapsed',
  'ended_unrealised',
] as const satisfies readonly ProjectStatus[];

export const participationLevels = [
  'information',
  'hearing',
  'dialogue',
  'co_creation',
  'citizens_decide',
] as const satisfies readonly ParticipationLevel[];

const contact = (max: number) => optional(max).optional();

/** What somebody writes about a project. Every text people read is needed in both languages. */
export const projectSchema = z
  .object({
    titleDa: needed('titleDaNeeded', 120),
    titleEn: needed('titleEnNeeded', 120),
    slug,
    summaryDa: needed('summaryDaNeeded', 1500),
    summaryEn: needed('summaryEnNeeded', 1500),
    status: z.enum(projectStatuses, 'statusNeeded'),
    participation: z.enum(participationLevels, 'participationNeeded'),
    primaryThemeId: needed('primaryThemeNeeded', 40),
    themeIds: ticked(z.string().max(40)),
    parentId: choice,
    caseNumber: optional(40),
    /** Left out where a form does not ask. */
    kle: optional(14)
      .refine((text) => text === null || /^\d{2}\.\d{2}\.\d{2}(-[A-ZÆØÅ]\d{2})?$/.test(text), 'kleShape')
      .optional(),
    /** Whom people can ask; left out where a form does not ask. */
    contactName: contact(120),
    contactTitleDa: contact(120),
    contactTitleEn: contact(120),
    contactEmail: contact(160),
    contactPhone: contact(30),
    outsideApplicant: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
    applicant: optional(160),
    /** Whether the people who live there must be involved before it is decided; left out where a form does not ask. */
    affectsLocals: z
      .enum(['yes', 'no'])
      .transform((answer) => answer === 'yes')
      .optional(),
    /** Whether only invited people can read it; left out where a form does not ask. */
    inviteOnly: z
      .enum(['yes', 'no'])
      .transform((answer) => answer === 'yes')
      .optional(),
    placeDa: optional(160),
    placeEn: optional(160),
    longitude: degrees,
    latitude: degrees,
    placePrecision: z.enum(['exact', 'approximate']),
  })
  .superRefine((project, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (project.placeDa && !project.placeEn) say('placeEn', 'placeEnNeeded');
    if (project.placeEn && !project.placeDa) say('placeDa', 'placeDaNeeded');
    if (project.longitude === null && project.latitude !== null) say('longitude', 'placeWhole');
    if (project.latitude === null && project.longitude !== null) say('latitude', 'placeWhole');
    if (project.longitude !== null && project.latitude !== null)
      if (!isNearMunicipality([project.longitude, project.latitude])) say('latitude', 'placeOutside');
    const { contactName, contactTitleDa, contactTitleEn, contactEmail, contactPhone } = project;
    if (contactEmail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contactEmail)) say('contactEmail', 'contactEmailShape');
    if (contactName && !contactEmail && !contactPhone) say('contactEmail', 'contactWayNeeded');
    if (!contactName && (contactEmail || contactPhone)) say('contactName', 'contactNameNeeded');
    if (contactTitleDa && !contactTitleEn) say('contactTitleEn', 'contactTitleNeeded');
    if (contactTitleEn && !contactTitleDa) say('contactTitleDa', 'contactTitleNeeded');
    if (project.outsideApplicant && !project.applicant) say('applicant', 'applicantNeeded');
  });

export type ProjectInput = z.output<typeof projectSchema>;

export const editProjectSchema = projectSchema.and(z.object({ id: z.string().min(1, 'projectNotFound'), version }));
export type EditProject = z.output<typeof editProjectSchema>;

export const publishProjectSchema = z.object({ id: z.string().min(1, 'projectNotFound') });
export type PublishProject = z.output<typeof publishProjectSchema>;
