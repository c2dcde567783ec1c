import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Badge } from '@/app/_ui/badge';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Icon } from '@/app/_ui/icon';
import { Words } from '@/app/_ui/words';
import { inLocale } from '@/lib/i18n/locale';
import type { CaseView } from '@/lib/moderation/case-views';
import { now } from '@/lib/platform/clock';
import { pageLocale } from '@/lib/web/page-locale';
import { moment } from '../_desk/moment';
import { FlaggedText } from './flagged-text';

/** What was said, where, by whom as others see it, and what screening noticed. */
export async function CaseHeader({ shown }: { shown: CaseView }) {
  const t = await getTranslations('cases');
  const locale = await pageLocale();
  const { contribution } = shown;
  const state = caseState(shown);
  return (
    <header>
      <p className="meta">
        <Badge tone={stateTones[state]}>{t(`states.${state}`)}</Badge>
        <span>{t('received', { at: moment(contribution.submittedAt, locale) })}</span>
        {shown.closedAt ? null : <DueTime dueAt={shown.dueAt} />}
        <span>{shown.code}</span>
        {contribution.isExample ? <ExampleTag>{t('example')}</ExampleTag> : null}
      </p>
      <h2 className="case-title" id="case-heading" tabIndex={-1}>
        {t(`titles.${contribution.kind}`, { project: inLocale(shown.project, 'title', locale) })}
      </h2>
    </header>
  );
}

/** Flags, the text and the facts around it. */
export async function CaseContent({ shown }: { shown: CaseView }) {
  const t = await getTranslations('cases');
  const locale = await pageLocale();
  const { contribution } = shown;
  return (
    <>
      {shown.flags.map((flag) => (
        <div key={flag} className={flag === 'cpr_false_alarm' ? 'flag flag-stop' : 'flag flag-look'}>
          <Icon name="warn" />
          <p>
            <strong>{t.has(`flags.${flag}`) ? t(`flags.${flag}`) : flag}</strong>{' '}
            {t.has(`flagHelp.${flag}`) ? t(`flagHelp.${flag}`) : null}
          </p>
        </div>
      ))}
      <article className="reply" aria-label={t('text')}>
        {contribution.title ? (
          <h3 className="said-title" lang={contribution.language}>
            <Words text={contribution.title} />
          </h3>
        ) : null}
        <FlaggedText text={contribution.text} lang={contribution.language} />
      </article>
      <section aria-labelledby="case-facts">
        <h3 id="case-facts">{t('about')}</h3>
        <dl className="facts">
          <dt>{t('facts.project')}</dt>
          <dd>
            <LocalLink to="/projects/[slug]" params={{ slug: shown.project.slug }}>
              {inLocale(shown.project, 'title', locale)}
            </LocalLink>
          </dd>
          <dt>{t('facts.phase')}</dt>
          <dd>{inLocale(shown.phase, 'title', locale)}</dd>
          {contribution.onProposal ? (
            <>
              <dt>{t('facts.onProposal')}</dt>
              <dd>
                <LocalLink to="/workspace/cases/[code]" params={{ code: contribution.onProposal.code }}>
                  <Words text={contribution.onProposal.title} />
                </LocalLink>
              </dd>
            </>
          ) : null}
          {contribution.question ? (
            <>
              <dt>{t('facts.question')}</dt>
              <dd>{inLocale(contribution.question, 'label', locale)}</dd>
            </>
          ) : null}
          <dt>{t('facts.shownAs')}</dt>
          <dd>{contribution.senderName ?? t('facts.citizen')}</dd>
          <dt>{t('facts.path')}</dt>
          <dd>
            <LocalLink to="/path/[code]" params={{ code: shown.code }}>
              {shown.code}
            </LocalLink>
          </dd>
          {shown.project.caseNumber ? (
            <>
              <dt>{t('facts.caseNumber')}</dt>
              <dd>{shown.project.caseNumber}</dd>
            </>
          ) : null}
        </dl>
      </section>
    </>
  );
}

/** What happened to the case so far, newest last. */
export async function CaseHistory({ shown }: { shown: CaseView }) {
  const t = await getTranslations('cases');
  const locale = await pageLocale();
  return (
    <section aria-labelledby="case-history">
      <h3 id="case-history">{t('history.heading')}</h3>
      <ol className="history">
        <li>
          <time dateTime={shown.openedAt.toISOString()}>{moment(shown.openedAt, locale)}</time>
          <span>{t('history.opened')}</span>
        </li>
        {shown.decisions.toReversed().map((decision) => (
          <li key={decision.decidedAt.toISOString()}>
            <time dateTime={decision.decidedAt.toISOString()}>{moment(decision.decidedAt, locale)}</time>
            <span>
              {t(`history.${decision.outcome}`, {
                who: decision.by ?? t('history.employee'),
                reason: decision.reason ? t(`reasons.${decision.reason}`) : '',
              })}
              {decision.text ? <q className="soft">{decision.text}</q> : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

async function DueTime({ dueAt }: { dueAt: Date }) {
  const t = await getTranslations('queue');
  const isLate = dueAt < now();
  return (
    <span className={isLate ? 'late' : undefined}>
      {t(isLate ? 'overdueSince' : 'dueBy', { at: moment(dueAt, await pageLocale()) })}
    </span>
  );
}

const stateTones = {
  waiting: 'next',
  held: 'error',
  reported: 'error',
  published: 'done',
  returned: 'next',
  hidden: 'cut',
} as const;

function caseState({ closedAt, contribution, decisions, flags }: CaseView): keyof typeof stateTones {
  if (!closedAt && contribution.isPublic) return 'reported';
  if (!closedAt) return flags.length > 0 ? 'held' : 'waiting';
  if (contribution.isPublic) return 'published';
  return decisions[0]?.outcome === 'returned' ? 'returned' : 'hidden';
}
