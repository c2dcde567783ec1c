import { MailLink, Paragraph } from './mail-parts';
import type { Because, MailStop, MailTemplate } from './mail-template';
import type { MailTexts } from './mail-texts';

/** Short news: what has happened to something, in one sentence with a link. */
const news = {
  decided: ['author', 'done'],
  effect_measured: ['author', 'done'],
  comment_on_mine: ['author', 'here'],
  reply_to_mine: ['commenter', 'here'],
  reply_beside: ['commenter', 'here'],
  comment_beside: ['commenter', 'here'],
  answered_joined: ['supporter', 'here'],
  use_joined: ['supporter', 'done'],
  decided_joined: ['supporter', 'done'],
  effect_joined: ['supporter', 'done'],
  results_published: ['respondent', 'done'],
  phase_over: ['author', 'done'],
  project_published: ['follower', 'here'],
  status_changed: ['follower', 'here'],
  survey_published: ['follower', 'open'],
  phase_opened: ['follower', 'open'],
  phase_closing: ['follower', 'open'],
  phase_closed: ['follower', 'done'],
  decision_news: ['follower', 'done'],
  effect_news: ['follower', 'done'],
  project_news: ['follower', 'here'],
  seat_given: ['attendee', 'done'],
  meeting_cancelled: ['attendee', 'done'],
  meeting_moved: ['attendee', 'here'],
  meeting_coming: ['attendee', 'open'],
  new_proposal: ['follower', 'here'],
} as const satisfies Record<string, readonly [Because, MailStop]>;

export type NewsPurpose = keyof typeof news;
export const newsPurposes = Object.keys(news) as NewsPurpose[];

/** What such a mail is filled with; empty where it says nothing. */
export type NewsFacts = {
  /** The title of the project, or of the theme when it is about one. */
  project: string;
  link: string;
  /** The name of the phase, decision, survey, indicator or proposal. */
  name: string;
  /** The public number of the contribution. */
  code: string;
  /** A date in words. */
  until: string;
  /** What holds now and what held before, line by line. */
  changes?: { what: 'time' | 'place' | 'link'; before: string; after: string }[];
};

/** The sentence alone, for digests. */
export function newsLine(t: MailTexts, purpose: NewsPurpose, { project, name, code, until }: NewsFacts): string {
  return t(`news.${purpose}.line`, { project, name, code, until });
}

/** One value for each kind of short news. */
export function byNews<Value>(make: (purpose: NewsPurpose) => Value): Record<NewsPurpose, Value> {
  return Object.fromEntries(newsPurposes.map((purpose) => [purpose, make(purpose)])) as Record<NewsPurpose, Value>;
}

export const newsTemplates = byNews(newsMail);

function newsMail(purpose: NewsPurpose): MailTemplate<NewsFacts> {
  const [because, stop] = news[purpose];
  return {
    because,
    write: (t, facts) => {
      const heading = t(`news.${purpose}.heading`);
      const line = newsLine(t, purpose, facts);
      return {
        subject: facts.project ? `${heading}: ${facts.project}` : heading,
        preview: heading,
        stop,
        heading,
        button: { href: facts.link, label: t('see') },
        body: (
          <>
            <Paragraph>
              <MailLink href={facts.link}>{line}</MailLink>
            </Paragraph>
            {facts.changes?.map(({ what, before, after }) => (
              <Paragraph key={what}>{t(`changes.${what}`, { before, after })}</Paragraph>
            ))}
            {facts.project ? <Paragraph>{t('about', { project: facts.project })}</Paragraph> : null}
          </>
        ),
      };
    },
  };
}
