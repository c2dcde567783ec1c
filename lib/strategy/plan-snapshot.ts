import type { PlanView } from './plan-views';

/** What a kept plan calls itself, so that somebody who reads the file years later knows how. */
export const snapshotFormat = 'traaden-plan-1';

/** A kept plan in a list. */
export type SnapshotNameView = { id: string; takenAt: Date; sha256: string };

/** A kept plan as it can be read: what it said the moment it was kept. */
export type SnapshotView = SnapshotNameView & { plan: PlanView };
