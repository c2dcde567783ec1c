/** What a row is to the municipality; every model names one. It decides how long the row is kept. */
export const recordClasses = ['reference', 'case document', 'participation', 'account', 'security log', 'technical'] as const;
export type RecordClass = (typeof recordClasses)[number];

type KindRules = {
  /** What a column of the kind holds, for the documentation. */
  holds: string;
  /** Whether a person who asks for their data gets it. */
  isExported: boolean;
};

/** What a column says about a person. Each column that can hold words or numbers names one of these. */
export const personalKinds = {
  person: { holds: 'which person it is about: their id in the database', isExported: true },
  name: { holds: 'a name or a picture', isExported: true },
  contact: { holds: 'an address somebody can be reached at', isExported: true },
  identity: { holds: 'what an identity provider calls the person', isExported: true },
  words: { holds: 'what the person has written or sent', isExported: true },
  said: { holds: 'what the municipality has written to the person', isExported: true },
  place: { holds: 'a place the person has chosen', isExported: true },
  device: { holds: 'the browser somebody used', isExported: true },
  trait: { holds: 'what is known of the person beside name and address', isExported: true },
  pseudonym: { holds: 'a number calculated from something personal with a secret key', isExported: false },
  credential: { holds: 'the hash of a key that opens something', isExported: false },
  officer: { holds: 'which employee did it: their id in the database', isExported: false },
  internal: { holds: 'what employees write among themselves (databeskyttelsesloven § 22, stk. 3)', isExported: false },
  transit: { holds: 'words on their way: a mail for 23 hours, a spreadsheet that is read for a day at most', isExported: false },
  nothing: { holds: 'nothing about a person', isExported: false },
} as const satisfies Record<string, KindRules>;

export type PersonalKind = keyof typeof personalKinds;

export function isRecordClass(name: string): name is RecordClass {
  return recordClasses.some((each) => each === name);
}

export function isPersonalKind(name: string): name is PersonalKind {
  return name in personalKinds;
}
