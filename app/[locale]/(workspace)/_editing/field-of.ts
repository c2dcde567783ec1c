/** Which field a refused project belongs to. */
export const projectFieldOf = {
  slugTaken: 'slug',
  themeNotFound: 'primaryThemeId',
  themeConcluded: 'primaryThemeId',
  placeOutside: 'latitude',
  parentNotFound: 'parentId',
  parentIsCase: 'parentId',
  parentHasCases: 'parentId',
  involvementMissing: 'status',
  objectionsOpen: 'status',
  readersStay: 'inviteOnly',
} as const;

/** Which field a refused phase belongs to. */
export const phaseFieldOf = {
  slugTaken: 'slug',
  surveyMissing: 'acts',
  actForEverybody: 'acts',
  phaseShortened: 'closesOn',
  surveyCounted: 'closesOn',
  hearingTooShort: 'closesOn',
  hearingStays: 'acts',
  hearingMissing: 'acts',
  hearingReasonNeeded: 'acts',
  phaseOpensLater: 'opensOn',
  committeeNeeded: 'committeeId',
  committeeNotFound: 'committeeId',
} as const;
