import { getFormatter, getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Badge, type BadgeTone } from '@/app/_ui/badge';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Icon } from '@/app/_ui/icon';
import type { Waypoint } from '@/app/_ui/waypoints';
import type { Use } from '@/lib/contributions/contribution-views';
import { dateOfMoment, momentInWords, plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { PathStop } from '@/lib/thread/path';
import type { PublicPathView } from '@/lib/thread/path-views';
import { pageLocale } from '@/lib/web/page-locale';

type Drawn = Omit<Waypoint, 'key' | 'state'>;

const tones: Record<Use, BadgeTone> = {
  used: 'used',
  partly_used: 'part',
  not_used: 'not',
  outside_scope: 'not',
  passed_on: 'info',
};

export async function contributionStop({ contribution, project }: PublicPathView, state: PathStop['state']): Promise<Drawn> {
  const locale = await pageLocale();
  const t = await getTranslations('path');
  const about = contribution.kind === 'proposal' ? contribution.code : contribution.onProposal?.code;
  return {
    id: 'bidrag',
    kind: await kindOf('contribution', state),
    when: momentInWords(contribution.submittedAt, locale),
    heading: t(`sentHeading.${contribution.kind}`),
    children: (
      <>
        <ul className="meta">
          <li>
            <Icon name="check" /> {t('received')}
          </li>
          <li>
            <Icon name="check" /> {t('shownSince', { date: dateOfMoment(contribution.publishedAt, locale) })}
          </li>
          {contribution.kind === 'proposal' ? (
            <li>
              <Icon name="up" /> {t('supportCount', { count: contribution.supports })}
            </li>
          ) : null}
        </ul>
        {contribution.comment ? (
          <p>
            <LocalLink to="/comments/[code]" params={{ code: contribution.code }}>
              {t('seeTalk', { count: contribution.comment.replies })}
            </LocalLink>
          </p>
        ) : null}
        {about ? (
          <p>
            <LocalLink to="/projects/[slug]/proposals/[code]" params={{ slug: project.slug, code: about }}>
              {t(contribution.kind === 'proposal' ? 'seeProposal' : 'seeProposalCommented')}
            </LocalLink>
          </p>
        ) : null}
      </>
    ),
  };
}

export async function meetingStop({ meetings, project }: PublicPathView, state: PathStop['state']): Promise<Drawn> {
  const locale = await pageLocale();
  const t = await getTranslations('path');
  const ui = await getTranslations('ui');
  const [first] = meetings;
  return {
    id: 'moede',
    kind: await kindOf('meeting', state),
    when: first ? dateOfMoment(first.startsAt, locale) : null,
    heading: t('meetingHeading', { count: meetings.length }),
    children: (
      <ul>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <LocalLink to="/projects/[slug]/meetings/[meeting]" params={{ slug: project.slug, meeting: meeting.id }}>
              {inLocale(meeting, 'title', locale)}
            </LocalLink>
            , {dateOfMoment(meeting.startsAt, locale)} {meeting.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
          </li>
        ))}
      </ul>
    ),
  };
}

export async function answerStop({ answer }: PublicPathView, state: PathStop['state']): Promise<Drawn> {
  const locale = await pageLocale();
  const t = await getTranslations('path');
  return {
    id: 'svar',
    kind: await kindOf('answer', state),
    when: answer ? dateOfMoment(answer.answeredAt, locale) : null,
    heading: t('answerHeading'),
    children: answer ? <p lang={answer.language === locale ? undefined : answer.language}>{answer.text}</p> : null,
  };
}

export async function decisionStop({ use }: PublicPathView, state: PathStop['state']): Promise<Drawn> {
  const locale = await pageLocale();
  const t = await getTranslations('path');
  const ui = await getTranslations('ui');
  const decision = use?.decision;
  return {
    id: 'beslutning',
    kind: await kindOf('decision', state),
    when: decision ? plainDate(decision.meetingOn, locale) : use ? dateOfMoment(use.markedAt, locale) : null,
    heading: decision ? inLocale(decision, 'title', locale) : t('useHeading'),
    children: use ? (
      <>
        {decision ? (
          <p>
            {t('decidedBy', { committee: inLocale(decision.committee, 'name', locale), item: decision.agendaItem })}{' '}
            {decision.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
          </p>
        ) : (
          <p>{t('usedWithoutDecision')}</p>
        )}
        <ul className="uses">
          <li>
            <p>{t('howUsed')}</p>
            <Badge tone={tones[use.use]}>{t(`use.${use.use}`)}</Badge>
            <p>{use.reason}</p>
          </li>
        </ul>
        {decision ? (
          <p>
            <LocalLink to="/decisions/[slug]" params={{ slug: decision.slug }}>
              {t('readDecision')}
            </LocalLink>
          </p>
        ) : null}
      </>
    ) : null,
  };
}

export async function effectStop({ effects }: PublicPathView, state: PathStop['state']): Promise<Drawn> {
  const locale = await pageLocale();
  const t = await getTranslations('path');
  const ui = await getTranslations('ui');
  const format = await getFormatter();
  return {
    id: 'effekt',
    kind: await kindOf('effect', state),
    when: effects[0] ? t('measuredOn', { date: plainDate(effects[0].measuredOn, locale) }) : null,
    heading: t('effectHeading'),
    children: effects.map((effect) => (
      <div key={effect.id}>
        <p>
          <strong>{inLocale(effect, 'indicator', locale)}</strong>{' '}
          {effect.isExample ? <ExampleTag>{ui('exampleNumbers')}</ExampleTag> : null}
        </p>
        <p>
          {t('beforeAfter', {
            before: format.number(effect.before),
            after: format.number(effect.after),
            unit: inLocale(effect, 'unit', locale),
          })}
        </p>
        <p className="hint">{t('source', { source: inLocale(effect, 'source', locale) })}</p>
        <p>{t('learned', { text: inLocale(effect, 'learned', locale) })}</p>
      </div>
    )),
  };
}

/** The kind of stop, and that the reader's contribution has come this far. */
async function kindOf(
  kind: 'contribution' | 'meeting' | 'answer' | 'decision' | 'effect',
  state: PathStop['state'],
): Promise<string> {
  const t = await getTranslations('path');
  const ui = await getTranslations('ui');
  const name = kind === 'answer' ? t('stopAnswer') : kind === 'meeting' ? t('stopMeeting') : ui(`stop.${kind}`);
  return state === 'here' ? t('hereNow', { name }) : name;
}
