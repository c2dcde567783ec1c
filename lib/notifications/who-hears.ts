import type { EventType } from '@/lib/audit/events';
import type { Kind } from './kinds';

/** Why somebody is told of an event, and the kind people choose by. A new reason is a line here and a text of its own. */
export const kindOf = {
  published: 'mine',
  hidden: 'mine',
  redacted: 'mine',
  returned: 'mine',
  covered: 'mine',
  appeal_decided: 'mine',
  blocked: 'mine',
  block_lifted: 'mine',
  answered: 'mine',
  use_marked: 'mine',
  paper_row: 'mine',
  decided: 'mine',
  effect_measured: 'mine',
  report_settled: 'mine',
  comment_on_mine: 'replies',
  reply_to_mine: 'replies',
  reply_beside: 'joined',
  comment_beside: 'joined',
  answered_joined: 'joined',
  use_joined: 'joined',
  decided_joined: 'joined',
  effect_joined: 'joined',
  results_published: 'joined',
  phase_over: 'joined',
  project_published: 'news',
  status_changed: 'news',
  survey_published: 'news',
  phase_opened: 'news',
  phase_closing: 'news',
  phase_closed: 'news',
  decision_news: 'news',
  effect_news: 'news',
  project_news: 'news',
  seat_given: 'mine',
  meeting_cancelled: 'mine',
  meeting_moved: 'mine',
  meeting_coming: 'mine',
  new_proposal: 'proposals',
  newsletter: 'newsletters',
  staff_reminders: 'staff',
} as const satisfies Record<string, Kind>;

export type Purpose = keyof typeof kindOf;

export const purposes = Object.keys(kindOf) as Purpose[];

/**
 * Who may be meant by a rule. How each is found in the database stands in `server/internal/audiences.ts`.
 * The first are single persons, or a handful, and told at once with the event; the others may be many and are told bit by bit.
 */
export const singleAudiences = ['author', 'person', 'coAuthors', 'answered', 'proposer', 'coProposers'] as const;
export const wideAudiences = [
  'onDuty',
  'citedAuthors',
  'measuredAuthors',
  'supporters',
  'commenters',
  'earlierRepliers',
  'earlierCommenters',
  'citedSupporters',
  'measuredSupporters',
  'respondents',
  'contributors',
  'attendees',
  'seated',
  'projectFollowers',
  'areaFollowers',
  'themeFollowers',
  'wordFollowers',
  'newsletterReaders',
] as const;

export type SingleAudience = (typeof singleAudiences)[number];
export type WideAudience = (typeof wideAudiences)[number];
export type Audience = SingleAudience | WideAudience;

export type Rule = { who: Audience; purpose: Purpose };

/**
 * The rules: who hears of an event and why, the strongest reason first. Everybody hears once of an event, for the
 * first reason that fits, never of their own act, and never of what they may not see. `author` is who sent the
 * contribution the event names, `person` the one it names, `proposer` who wrote the proposal a comment is about,
 * `answered` who wrote the comment it answers; `coAuthors` and `coProposers` are those who stand behind a proposal with them.
 */
const rules: Partial<Record<EventType, readonly Rule[]>> = {
  'contribution.published': [
    { who: 'author', purpose: 'published' },
    { who: 'coAuthors', purpose: 'published' },
    { who: 'answered', purpose: 'reply_to_mine' },
    { who: 'proposer', purpose: 'comment_on_mine' },
    { who: 'coProposers', purpose: 'comment_on_mine' },
    { who: 'earlierRepliers', purpose: 'reply_beside' },
    { who: 'earlierCommenters', purpose: 'comment_beside' },
    ...followers('new_proposal'),
    { who: 'wordFollowers', purpose: 'new_proposal' },
  ],
  'contribution.hidden': [{ who: 'author', purpose: 'hidden' }],
  'report.settled': [{ who: 'person', purpose: 'report_settled' }],
  'contribution.redacted': [{ who: 'author', purpose: 'redacted' }],
  'contribution.returned': [{ who: 'author', purpose: 'returned' }],
  'contribution.covered': [{ who: 'author', purpose: 'covered' }],
  'appeal.decided': [
    { who: 'author', purpose: 'appeal_decided' },
    { who: 'person', purpose: 'appeal_decided' },
  ],
  'block.imposed': [{ who: 'person', purpose: 'blocked' }],
  'block.lifted': [{ who: 'person', purpose: 'block_lifted' }],
  'answer.given': [
    { who: 'author', purpose: 'answered' },
    { who: 'coAuthors', purpose: 'answered' },
    ...joined('answered_joined'),
  ],
  'use.marked': [{ who: 'author', purpose: 'use_marked' }, { who: 'coAuthors', purpose: 'use_marked' }, ...joined('use_joined')],
  'white_paper.answered': [{ who: 'author', purpose: 'paper_row' }],
  'decision.published': [
    { who: 'citedAuthors', purpose: 'decided' },
    { who: 'citedSupporters', purpose: 'decided_joined' },
    ...followers('decision_news'),
  ],
  'effect.measured': [
    { who: 'measuredAuthors', purpose: 'effect_measured' },
    { who: 'measuredSupporters', purpose: 'effect_joined' },
    ...followers('effect_news'),
  ],
  'project.published': [...followers('project_published'), { who: 'wordFollowers', purpose: 'project_published' }],
  'project.status_changed': followers('status_changed'),
  'survey.published': followers('survey_published'),
  'phase.opened': followers('phase_opened'),
  'phase.closing': followers('phase_closing'),
  'phase.closed': [
    { who: 'respondents', purpose: 'results_published' },
    { who: 'contributors', purpose: 'phase_over' },
    ...followers('phase_closed'),
  ],
  'seat.given': [{ who: 'person', purpose: 'seat_given' }],
  'meeting.moved': [{ who: 'attendees', purpose: 'meeting_moved' }],
  'meeting.coming': [{ who: 'seated', purpose: 'meeting_coming' }],
  'meeting.cancelled': [{ who: 'attendees', purpose: 'meeting_cancelled' }],
  'news.published': followers('project_news'),
  'newsletter.sent': [{ who: 'newsletterReaders', purpose: 'newsletter' }],
  'reminders.due': [{ who: 'onDuty', purpose: 'staff_reminders' }],
};

/** Events that somebody hears of. */
export const heardEvents = Object.keys(rules) as EventType[];

/** Who hears of an event and why, the strongest reason first; nobody when no rule speaks of it. */
export function whoHears(type: string): readonly Rule[] {
  return rules[type as EventType] ?? [];
}

export function isSingle(who: Audience): who is SingleAudience {
  return singleAudiences.some((single) => single === who);
}

/** The kind a mail belongs to, or null for one that belongs to none, such as the link that signs in. */
export function kindOfPurpose(purpose: string): Kind | null {
  return kindOf[purpose as Purpose] ?? null;
}

function joined(purpose: Purpose): Rule[] {
  return [
    { who: 'supporters', purpose },
    { who: 'commenters', purpose },
  ];
}

function followers(purpose: Purpose): Rule[] {
  return [
    { who: 'projectFollowers', purpose },
    { who: 'areaFollowers', purpose },
    { who: 'themeFollowers', purpose },
  ];
}
