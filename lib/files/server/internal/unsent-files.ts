/** Files that belong to nothing yet: gone within a day unless what they were chosen for is sent. */
export const unsent = { contributionId: null, responseId: null, surveyId: null, projectId: null } as const;
