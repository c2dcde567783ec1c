/** How soon somebody is told: by a mail at once, in one mail a day or a week, or without mail. */
export const cadences = ['now', 'daily', 'weekly', 'never'] as const;
export type Cadence = (typeof cadences)[number];

type KindRules = {
  /** Holds until the person has chosen. */
  cadence: Cadence;
  /**
   * True when what happened is always told in the app, also to somebody who wants no mail of it: it was
   * decided about something they wrote (forvaltningsloven §§ 22-25). Of the other kinds, `never` means not at all.
   */
  noticeStays: boolean;
};

/** The groups people choose by: what they wrote, what they took part in, what they follow, what they are on duty for. */
export const kinds = {
  mine: { cadence: 'now', noticeStays: true },
  replies: { cadence: 'daily', noticeStays: false },
  joined: { cadence: 'daily', noticeStays: false },
  news: { cadence: 'daily', noticeStays: false },
  proposals: { cadence: 'weekly', noticeStays: false },
  newsletters: { cadence: 'now', noticeStays: false },
  /** One mail on the morning of a working day: `now` is the moment it is made. */
  staff: { cadence: 'now', noticeStays: false },
} as const satisfies Record<string, KindRules>;

export type Kind = keyof typeof kinds;
