/** Which field a refused project belongs to. */
export const projectFieldOf = {
  slugTaken: 'slug',
  themeNotFound: 'primaryThemeId',
  parentNotFound: 'parentId',
  parentIsCase: 'parentId',
  parentHasCases: 'parentId',
} as const;

/** Which field a refused phase belongs to. */
export const phaseFieldOf = {
  slugTaken: 'slug',
  surveyMissing: 'acts',
  phaseShortened: 'closesOn',
  phaseOpensLater: 'opensOn',
  committeeNeeded: 'committeeId',
  committeeNotFound: 'committeeId',
} as const;
