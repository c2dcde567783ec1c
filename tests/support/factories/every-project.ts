/**
 * The projects the factories have made in this database and the people who manage them all: a project manager of a test
 * manages every project, also those made after them, unless told which.
 */
export const everyProject: { ids: string[]; managerIds: string[] } = { ids: [], managerIds: [] };

/** Forgets them, for a database that has been emptied. Who holds the list holds an empty one. */
export function forgetEveryProject(): void {
  everyProject.ids.length = 0;
  everyProject.managerIds.length = 0;
}
