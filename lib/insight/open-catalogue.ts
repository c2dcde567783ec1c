import { z } from 'zod';
import { documentKinds } from '@/lib/projects/hearing';
import { openArea, openContribution, openKinds, openUses } from './open-contributions';
import { openCoverage, openDecision, openEffect, openEvaluation, openPoolGrant, openWhitePaper } from './open-outcomes';
import { openCommittee, openInitiative, openPlan, openPool, openTheme } from './open-plan';
import { openDocument, openMeeting, openNews, openPhase, openProject } from './open-projects';
import { openSurveyResult, openVoteResult } from './open-results';

/** A key of another resource, as a filter gives it. */
const keyed = z
  .string()
  .min(1)
  .max(200)
  .regex(/^\P{C}+$/u);
const project = keyed.describe('Only what belongs to this project.');
const theme = keyed.describe('Only what belongs to this theme.');
const plan = keyed.describe('Only what belongs to this plan.');

/**
 * What there is to read: of each resource the shape of an item, what its list can be narrowed by, and whether its items lie
 * somewhere on the map. Addresses, the OpenAPI document, tables, the page about open data and its tests all follow from here.
 */
export const openCatalogue = {
  projects: {
    name: 'Project',
    about: 'Projects and the cases under them.',
    item: openProject,
    filters: { theme, status: openProject.shape.status, kind: openProject.shape.kind },
    onMap: true,
  },
  phases: {
    name: 'Phase',
    about: 'Periods in which people can take part, with their rules and deadlines.',
    item: openPhase,
    filters: { project },
    onMap: false,
  },
  contributions: {
    name: 'Contribution',
    about: 'What people have said, without who said it: proposals, comments, hearing replies and texts from surveys.',
    item: openContribution,
    filters: {
      project,
      theme,
      phase: keyed.describe('Only what was said in this phase.'),
      kind: z.enum(openKinds),
      use: z.enum(openUses).describe('Only what was last marked so.'),
      area: keyed.describe('Only what is about a place nearest to this town.'),
      publishedFrom: z.iso.date().describe('Only what was published on this day or later, in Copenhagen.'),
    },
    onMap: true,
  },
  areas: {
    name: 'Area',
    about: 'Towns and villages that contributions are about.',
    item: openArea,
    filters: {},
    onMap: true,
  },
  'survey-results': {
    name: 'SurveyResult',
    about: 'Results of surveys, without groups of fewer than five persons.',
    item: openSurveyResult,
    filters: { project },
    onMap: false,
  },
  'vote-results': {
    name: 'VoteResult',
    about: 'Results of prioritising votes.',
    item: openVoteResult,
    filters: { project },
    onMap: false,
    isLive: true,
  },
  decisions: {
    name: 'Decision',
    about: 'What political bodies have decided, and which contributions each decision names.',
    item: openDecision,
    filters: { project, committee: keyed.describe('Only what this committee decided.') },
    onMap: false,
  },
  effects: {
    name: 'Effect',
    about: 'Measured changes.',
    item: openEffect,
    filters: { project, theme },
    onMap: false,
  },
  evaluations: {
    name: 'Evaluation',
    about: 'What was learned in a project.',
    item: openEvaluation,
    filters: { project, theme },
    onMap: false,
  },
  'white-papers': {
    name: 'WhitePaper',
    about: 'Published versions of white papers on hearings.',
    item: openWhitePaper,
    filters: { project },
    onMap: false,
  },
  plans: { name: 'Plan', about: 'Plans in their own words.', item: openPlan, filters: {}, onMap: false },
  themes: { name: 'Theme', about: 'Themes of a plan.', item: openTheme, filters: { plan }, onMap: false },
  initiatives: {
    name: 'Initiative',
    about: 'Initiatives under a theme.',
    item: openInitiative,
    filters: { theme },
    onMap: false,
  },
  committees: { name: 'Committee', about: 'Political bodies.', item: openCommittee, filters: {}, onMap: false },
  pools: { name: 'Pool', about: 'Money that lies with a committee.', item: openPool, filters: { plan }, onMap: false },
  'pool-grants': {
    name: 'PoolGrant',
    about: 'Money from a pool to a project.',
    item: openPoolGrant,
    filters: { project },
    onMap: false,
  },
  meetings: {
    name: 'Meeting',
    about: 'Meetings, held, coming and cancelled.',
    item: openMeeting,
    filters: { project },
    onMap: false,
  },
  documents: {
    name: 'Document',
    about: 'Documents of projects, every version.',
    item: openDocument,
    filters: { project, kind: z.enum(documentKinds) },
    onMap: false,
  },
  news: { name: 'News', about: 'News of projects.', item: openNews, filters: { project }, onMap: false },
  coverage: {
    name: 'Coverage',
    about: 'How far what people sent has come: in all, in each project and under each theme.',
    item: openCoverage,
    filters: {},
    onMap: false,
  },
} as const satisfies Record<string, OpenResource>;

/** What there is to know of a resource, whichever it is. */
export function openResource(name: OpenName): OpenResource {
  return openCatalogue[name];
}

export type OpenResource = {
  /** Of the shape, in the OpenAPI document. */
  name: string;
  about: string;
  item: z.ZodObject;
  filters: Record<string, z.ZodType<string>>;
  onMap: boolean;
  /** Changes with what leaves no event readers could see, so that it is read each time. */
  isLive?: true;
};

export type OpenName = keyof typeof openCatalogue;
export type OpenItem<Name extends OpenName> = z.infer<(typeof openCatalogue)[Name]['item']>;
export type OpenFilters<Name extends OpenName> = { [Filter in keyof (typeof openCatalogue)[Name]['filters']]?: string };

export const openNames = Object.keys(openCatalogue) as OpenName[];

export function isOpenName(value: string): value is OpenName {
  return Object.hasOwn(openCatalogue, value);
}

/** A key as an address gives it. */
export const openKey = keyed;

/** How many items a page of a list holds where nobody says, and at most. */
export const openPageSize = { usual: 50, most: 200 } as const;

/** Part of a list: the items whose keys come after one, or the one item with a key. */
export type OpenPart<Name extends OpenName> = {
  filters: OpenFilters<Name>;
  after?: string;
  key?: string;
  /** At most so many. */
  limit: number;
};
