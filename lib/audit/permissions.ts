import type { Actor } from './actor';

/** The columns of the table: everybody a right can be given to. */
export const holders = ['anonymous', 'citizen', 'project_manager', 'moderator', 'leader', 'administrator', 'partner'] as const;
export type Holder = (typeof holders)[number];

/** How far a right reaches: everywhere, one's own things, the projects one manages, the projects one's organisation is granted. */
export type Extent = 'everywhere' | 'own' | 'managed' | 'granted';
type Row = Readonly<Partial<Record<Holder, Extent>>>;

const everybody = {
  anonymous: 'everywhere',
  citizen: 'everywhere',
  project_manager: 'everywhere',
  moderator: 'everywhere',
  leader: 'everywhere',
  administrator: 'everywhere',
  partner: 'everywhere',
} as const satisfies Row;
const signedIn = {
  citizen: 'own',
  project_manager: 'own',
  moderator: 'own',
  leader: 'own',
  administrator: 'own',
  partner: 'own',
} as const satisfies Row;
const managers = { project_manager: 'managed', administrator: 'everywhere' } as const satisfies Row;
const caseworkers = { ...managers, moderator: 'everywhere' } as const satisfies Row;
const readers = { ...caseworkers, leader: 'everywhere' } as const satisfies Row;
const administrators = { administrator: 'everywhere' } as const satisfies Row;

/**
 * Who may do what. This is the truth and not a copy of it: every policy asks here, the administration page shows it, and
 * the authorization matrix is made from it. What stands nowhere in a row nobody may.
 */
export const permissionTable = {
  'account.reach': everybody,
  'contribution.report': everybody,
  'newsletter.subscribe': everybody,
  'account.edit': signedIn,
  'things.follow': signedIn,
  'meeting.attend': signedIn,
  'data.ask': signedIn,
  'account.erase': { citizen: 'own' },
  'contribution.submit': { citizen: 'everywhere' },
  'contribution.submitAsGuest': { anonymous: 'everywhere' },
  'contribution.enter': managers,
  'file.leave': { anonymous: 'everywhere', citizen: 'everywhere', project_manager: 'everywhere', administrator: 'everywhere' },
  'survey.answerOpen': everybody,
  'contribution.changeOwn': { citizen: 'own' },
  'project.read': readers,
  'project.create': { project_manager: 'everywhere', administrator: 'everywhere' },
  'project.edit': managers,
  'survey.write': managers,
  'survey.borrow': { project_manager: 'everywhere', administrator: 'everywhere' },
  'decision.record': managers,
  'effect.record': managers,
  'newsletter.write': managers,
  'newsletter.writeAboutTheme': { project_manager: 'everywhere', administrator: 'everywhere' },
  'contribution.answer': managers,
  'theme.choose': caseworkers,
  'strategy.edit': { leader: 'everywhere', administrator: 'everywhere' },
  'case.read': readers,
  'case.decide': caseworkers,
  'case.decideAlone': administrators,
  'bulk.act': { project_manager: 'everywhere', moderator: 'everywhere', administrator: 'everywhere' },
  'template.write': { project_manager: 'everywhere', moderator: 'everywhere', administrator: 'everywhere' },
  'desk.arrange': {
    project_manager: 'everywhere',
    moderator: 'everywhere',
    leader: 'everywhere',
    administrator: 'everywhere',
  },
  'file.openQuarantined': { moderator: 'everywhere', administrator: 'everywhere' },
  'identity.view': caseworkers,
  'person.block': managers,
  'person.tell': caseworkers,
  'summary.read': { ...managers, leader: 'everywhere', partner: 'granted' },
  'cycle.read': { project_manager: 'everywhere', leader: 'everywhere', administrator: 'everywhere' },
  'appendix.write': { leader: 'everywhere', administrator: 'everywhere' },
  'summary.compose': managers,
  'summary.composeOfTheme': { project_manager: 'everywhere', administrator: 'everywhere' },
  'request.answer': { leader: 'everywhere', administrator: 'everywhere' },
  'mail.operate': administrators,
  'role.administer': administrators,
  'partner.administer': administrators,
  'population.edit': administrators,
  'log.read': administrators,
} as const satisfies Record<string, Row>;

export type Permission = keyof typeof permissionTable;
export const permissions = Object.keys(permissionTable) as Permission[];

/** How far somebody's right reaches; null where they have none. The widest of what their roles give. */
export function extentOf(actor: Actor, permission: Permission): Extent | null {
  const row: Row = permissionTable[permission];
  const extents = holdersOf(actor).flatMap((holder) => row[holder] ?? []);
  return extents.includes('everywhere') ? 'everywhere' : (extents[0] ?? null);
}

/** Whether somebody has the right anywhere at all: what a menu shows, and the first thing a policy asks. */
export function may(actor: Actor, permission: Permission): boolean {
  return extentOf(actor, permission) !== null;
}

/** Whether somebody has the right in this project. */
export function mayIn(actor: Actor, permission: Permission, projectId: string | null): boolean {
  const { in: ids } = reach(actor, permission);
  return ids === undefined || (projectId !== null && ids.includes(projectId));
}

/**
 * The projects somebody's right reaches, as a condition on a project's id: no condition where it reaches everywhere, and
 * none that could be met where they have no right. What lies outside is answered like what does not exist.
 */
export function reach(actor: Actor, permission: Permission): { in?: string[] } {
  const extent = extentOf(actor, permission);
  if (extent === 'everywhere') return {};
  return { in: extent === 'managed' && actor.kind === 'employee' ? [...actor.projectIds] : [] };
}

function holdersOf(actor: Actor): readonly Holder[] {
  switch (actor.kind) {
    case 'system':
      return [];
    case 'employee':
      return actor.roles;
    default:
      return [actor.kind];
  }
}
