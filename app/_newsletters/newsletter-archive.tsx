import { EmailForm } from '@/app/_forms/email-form';
import { LocalLink } from '@/app/_navigation/local-link';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { NewsletterArchive as Archive } from '@/lib/newsletters/server/newsletter-queries';
import type { Subject } from '@/lib/newsletters/subject';
import { municipality } from '@/lib/platform/municipality';
import { pageLocale } from '@/lib/web/page-locale';
import { textsIn } from '@/lib/web/texts';
import { requestSubscriptionAction } from './request-subscription.action';
import { archivePath, subjectPath } from './subject-paths';

type NewsletterArchiveProps = { subject: Subject; archive: Archive };

/** The newsletters of a project or theme that have gone, and the way to get the next one. */
export async function NewsletterArchive({ subject, archive }: NewsletterArchiveProps) {
  const locale = await pageLocale();
  const t = textsIn(locale, 'newsletters');
  const about = inLocale(archive, 'title', locale);
  return (
    <>
      <div className="wrap band flow">
        <h1>{t('archive.title', { about })}</h1>
        {archive.newsletters.length === 0 ? (
          <EmptyState heading={t('archive.none')} level={2}>
            {t('archive.noneText', { owner: municipality().name, about })}
          </EmptyState>
        ) : (
          <SentNewsletters newsletters={archive.newsletters} />
        )}
      </div>
      <section className="band band-sand" aria-labelledby="subscribe">
        <div className="wrap flow">
          <h2 id="subscribe">{t('subscribe.heading')}</h2>
          <p>{t('subscribe.consent', { owner: municipality().name, about })}</p>
          <p>
            <LocalLink to="/privacy">{t('subscribe.privacy')}</LocalLink>
          </p>
          <EmailForm
            action={requestSubscriptionAction}
            path={archivePath(locale, subject)}
            id="subscribe-email"
            hidden={{ locale, about: `${subject.kind}:${subject.slug}` }}
            texts={{
              email: t('subscribe.email'),
              hint: t('subscribe.hint'),
              submit: t('subscribe.submit'),
              errors: t('errorsHeading'),
            }}
          />
          <p>
            {t('subscribe.account')} <a href={subjectPath(locale, subject)}>{t('subscribe.follow', { about })}</a>
          </p>
        </div>
      </section>
    </>
  );
}

async function SentNewsletters({ newsletters }: Pick<Archive, 'newsletters'>) {
  const locale = await pageLocale();
  const t = textsIn(locale, 'newsletters');
  return (
    <ul className="border-t border-[var(--line)]">
      {newsletters.map((each) => (
        <li className="border-b border-[var(--line)] py-4" key={each.id}>
          <LocalLink to="/newsletters/[id]" params={{ id: each.id }}>
            {inLocale(each, 'title', locale)}
          </LocalLink>{' '}
          {each.isExample ? <ExampleTag>{t('example')}</ExampleTag> : null}
          {each.dispatch?.sentAt ? <p className="soft">{dateOfMoment(each.dispatch.sentAt, locale)}</p> : null}
        </li>
      ))}
    </ul>
  );
}
