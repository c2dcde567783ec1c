import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LocalLink } from '@/app/_navigation/local-link';
import { SkipLink } from '@/app/_ui/skip-link';
import { Wordmark } from '@/app/_ui/wordmark';
import { may } from '@/lib/audit/permissions';
import { mayComposeSummaries } from '@/lib/insight/composed-policy';
import { getSingleKeys } from '@/lib/moderation/server/desk-queries';
import { countCases } from '@/lib/moderation/server/queue-queries';
import { mayWriteNewsletters } from '@/lib/newsletters/newsletter-policy';
import { maySeeMails } from '@/lib/notifications/mail-policy';
import { mostShown } from '@/lib/notifications/notice-views';
import { mayTellAnotherWay } from '@/lib/notifications/operations-policy';
import { countUnseen } from '@/lib/notifications/server/notice-queries';
import { isDemonstration } from '@/lib/platform/env';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { InboxCount } from '../_inbox/inbox-count';
import { KeysHelp } from '../_inbox/keys-help';
import { SearchKey } from '../_inbox/search-key';
import type { Employee } from './employee-only';

const places = {
  inbox: '/workspace',
  contributions: '/workspace/contributions',
  appeals: '/workspace/appeals',
  projects: '/workspace/projects',
  cycle: '/workspace/annual-cycle',
  strategy: '/workspace/strategy',
  templates: '/workspace/templates',
  unreached: '/workspace/unreached',
  requests: '/workspace/requests',
  operations: '/workspace/operations',
  summaries: '/workspace/summaries',
  newsletters: '/workspace/newsletters',
  mails: '/workspace/mails',
  administration: '/workspace/administration',
  log: '/workspace/log',
} as const;
/** `inbox-page`: a page that belongs to the inbox without being the queue. */
export type DeskPlace = keyof typeof places | 'inbox-page';

type DeskProps = {
  employee: Employee;
  place: DeskPlace;
  /** Under the places in the rail, such as one's own filters. */
  rail?: ReactNode;
  children: ReactNode;
};

/** Everything around a page of the workspace: who you are, where you are, what waits. */
export async function Desk({ employee, place, rail, children }: DeskProps) {
  const t = await getTranslations('workspace');
  const ui = await getTranslations('ui');
  const locale = await pageLocale();
  const [[waiting = 0], singleKeys, unseen] = await Promise.all([
    countCases(employee, [{}]),
    getSingleKeys(employee),
    countUnseen(employee.personId),
  ]);
  const shown = (Object.keys(places) as (keyof typeof places)[]).filter((each) => maySee(employee, each));
  return (
    <>
      <SkipLink href="#main" label={ui('skipToContent')} />
      <div className={place === 'inbox' ? 'desk' : 'desk desk-page'} data-single-keys={singleKeys ? 'on' : 'off'}>
        <header className="desk-head">
          <LocalLink to="/" className="brand">
            <Wordmark label={t('home')} />
          </LocalLink>
          <form className="search" action={pathTo(locale, '/workspace/contributions')}>
            <label className="vh" htmlFor="desk-search">
              {t('search')}
            </label>
            <input className="input" id="desk-search" name="q" type="search" placeholder={t('search')} maxLength={80} />
            <SearchKey target="desk-search" />
            <button type="submit" className="vh" tabIndex={-1}>
              {t('search')}
            </button>
          </form>
          {isDemonstration() ? <p className="small soft">{t('demonstration')}</p> : null}
          <p className="who">
            <strong>{t('you')}</strong>
            <br />
            <LocalLink to="/me">{employee.roles.map((role) => t(`roles.${role}`)).join(', ')}</LocalLink>{' '}
            <DeskNews count={unseen} />
          </p>
        </header>
        <nav className="rail" aria-label={t('label')}>
          <ul>
            {shown.map((each) => (
              <li key={each}>
                <LocalLink
                  to={places[each]}
                  aria-current={each === place ? 'page' : each === 'inbox' && place === 'inbox-page' ? 'true' : undefined}
                >
                  {t(`places.${each}`)} {each === 'inbox' ? <InboxCount initial={waiting} label={t('waiting')} /> : null}
                </LocalLink>
              </li>
            ))}
          </ul>
          {rail}
        </nav>
        {children}
        {place === 'inbox' ? <KeysHelp singleKeys={singleKeys} /> : null}
      </div>
    </>
  );
}

function maySee(employee: Employee, place: keyof typeof places): boolean {
  if (place === 'administration') return may(employee, 'role.administer');
  if (place === 'strategy') return may(employee, 'strategy.edit');
  if (place === 'requests') return may(employee, 'request.answer');
  if (place === 'log') return may(employee, 'log.read');
  if (place === 'cycle') return may(employee, 'cycle.read');
  if (place === 'operations') return may(employee, 'mail.operate');
  if (place === 'mails') return maySeeMails(employee);
  if (place === 'summaries') return mayComposeSummaries(employee).allowed;
  if (place === 'newsletters') return mayWriteNewsletters(employee).allowed;
  return place !== 'unreached' || mayTellAnotherWay(employee).allowed;
}

/** How much is new, beside the way to one's own page; nothing where nothing is. */
async function DeskNews({ count }: { count: number }) {
  if (count === 0) return null;
  const t = await getTranslations('notices.badge');
  const words = count > mostShown ? t('more') : count === 1 ? t('one') : t('many').replace('#', String(count));
  return (
    <LocalLink className="news-badge" to="/me/news" aria-label={words}>
      {count > mostShown ? `${mostShown}+` : count}
    </LocalLink>
  );
}
