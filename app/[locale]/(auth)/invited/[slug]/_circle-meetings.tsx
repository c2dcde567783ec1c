import { getTranslations } from 'next-intl/server';
import { NewsletterText } from '@/app/_newsletters/newsletter-text';
import type { Actor } from '@/lib/audit/actor';
import { inLocale } from '@/lib/i18n/locale';
import { now } from '@/lib/platform/clock';
import { mayAttend, signUpStop } from '@/lib/projects/meeting-policy';
import type { CircleMeetingView } from '@/lib/projects/server/circle-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { MeetingFacts } from '../../../(public)/projects/[slug]/meetings/[meeting]/_meeting-facts';
import { SignUpForm } from '../../../(public)/projects/[slug]/meetings/[meeting]/sign-up/sign-up-form';

type CircleMeetingsProps = { slug: string; meetings: CircleMeetingView[]; actor: Actor };

/** The meetings of the invited, each whole, with one button to say yes or no. */
export async function CircleMeetings({ slug, meetings, actor }: CircleMeetingsProps) {
  if (meetings.length === 0) return null;
  const locale = await pageLocale();
  const t = await getTranslations('project.meetings');
  return (
    <div className="split" id="moeder">
      <div>
        <h2 id="meetings-h">{t('heading')}</h2>
      </div>
      <section aria-labelledby="meetings-h" className="flow">
        {meetings.map((meeting) => (
          <article key={meeting.id} className="flow">
            <h3>{inLocale(meeting, 'title', locale)}</h3>
            {meeting.cancellation ? (
              <p>
                <strong>{t('cancelled')}</strong> {inLocale(meeting.cancellation, 'reason', locale)}
              </p>
            ) : null}
            <NewsletterText text={inLocale(meeting, 'description', locale)} />
            <MeetingFacts meeting={meeting} />
            <ComingOrNot meeting={meeting} actor={actor} path={pathTo(locale, '/invited/[slug]', { slug })} />
            {inLocale(meeting, 'minutes', locale) ? (
              <>
                <h4>{t('minutes')}</h4>
                <NewsletterText text={inLocale(meeting, 'minutes', locale) ?? ''} />
              </>
            ) : null}
          </article>
        ))}
      </section>
    </div>
  );
}

async function ComingOrNot({ meeting, actor, path }: { meeting: CircleMeetingView; actor: Actor; path: string }) {
  const { own, seats, taken } = meeting;
  const stop = signUpStop({ ...meeting, isCancelled: meeting.cancellation !== null }, now());
  if (!mayAttend(actor).allowed || (stop && !own)) return null;
  const locale = await pageLocale();
  const t = await getTranslations('signUp');
  const left = seats === null ? null : Math.max(0, seats - taken);
  return (
    <div className="flow">
      {own ? <p className="note">{t(own.seat === null ? 'waits' : 'hasSeat')}</p> : null}
      {!own && left !== null ? <p>{t('left', { left, seats: seats ?? 0 })}</p> : null}
      <SignUpForm
        key={own ? 'leave' : 'join'}
        isSignedUp={own !== null}
        id={meeting.id}
        locale={locale}
        path={path}
        label={t(own ? 'leave' : left === 0 ? 'joinList' : 'join')}
      />
    </div>
  );
}
