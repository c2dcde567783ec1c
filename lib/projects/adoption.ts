import type { ProjectStatus } from './project-status';

/** What stands between a project and its decision. */
export const adoptionBlocks = ['involvementMissing', 'objectionsOpen'] as const;
export type AdoptionBlock = (typeof adoptionBlocks)[number];

export type AdoptionStanding = {
  /** It affects the people who live there, so that they must have been involved. */
  affectsLocals: boolean;
  /** Phases in which people were heard to the end. */
  finishedPhases: number;
  /** A named official's published reason to go on without. */
  hasException: boolean;
  /** Written objections of authorities that nobody has settled. */
  openObjections: number;
};

/**
 * Why a project cannot be decided yet; empty when it can. Involvement: the plan's rule that larger projects begin with the
 * citizens' view. Objections: planloven § 28.
 */
export function adoptionBlockedBy(standing: AdoptionStanding): AdoptionBlock[] {
  const { affectsLocals, finishedPhases, hasException, openObjections } = standing;
  const isInvolved = !affectsLocals || finishedPhases > 0 || hasException;
  return adoptionBlocks.filter((block) => (block === 'involvementMissing' ? !isInvolved : openObjections > 0));
}

/** Whether a status says that it has been decided to carry the project out. */
export function isAdopted(status: ProjectStatus): boolean {
  return status === 'decided' || status === 'completed';
}
