/** Which field a refused text belongs to. */
export const textFieldOf = {
  placeOutside: 'place',
  cprInTitle: 'title',
  cprLikelyInTitle: 'title',
  contactInTitle: 'title',
  cprInText: 'text',
  cprLikelyInText: 'text',
  contactInText: 'text',
  cprInName: 'senderName',
  contactInName: 'senderName',
  nameRequired: 'senderName',
  guestNameRequired: 'senderName',
  guestEmailRequired: 'guestEmail',
  notAnAddress: 'guestEmail',
} as const;
