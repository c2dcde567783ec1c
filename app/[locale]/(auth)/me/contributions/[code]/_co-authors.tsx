import { getTranslations } from 'next-intl/server';
import { EmailForm } from '@/app/_forms/email-form';
import type { Actor } from '@/lib/audit/actor';
import { dateOfMoment } from '@/lib/i18n/dates';
import type { CoAuthorsView } from '@/lib/participation/co-author';
import { getCoAuthors } from '@/lib/participation/server/co-author-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { invite, leave, remove, takeInvitationBack } from './co-authors.action';
import { SureForm } from './sure-form';

type Of = { code: string; view: CoAuthorsView };

/** Who stands behind the proposal, who is asked to, and the way to ask, remove or leave; nothing where it is taken back. */
export async function CoAuthors({ actor, code }: { actor: Actor; code: string }) {
  const view = await getCoAuthors(actor, code);
  if (!view) return null;
  const t = await getTranslations('coAuthors');
  return (
    <section aria-labelledby="medforfattere" className="flow">
      <h2 id="medforfattere">{t('heading')}</h2>
      <p>{t(view.isAuthor ? 'text' : 'textShared')}</p>
      <People code={code} view={view} />
      {view.isAuthor ? <Invite code={code} view={view} /> : <Leave code={code} />}
    </section>
  );
}

async function People({ code, view: { coAuthors, invitations, isAuthor } }: Of) {
  const t = await getTranslations('coAuthors');
  const locale = await pageLocale();
  const path = pathTo(locale, '/me/contributions/[code]', { code });
  if (coAuthors.length + invitations.length === 0) return null;
  return (
    <ul className="people-list">
      {coAuthors.map(({ ref, name, since, isMe }) => {
        const who = name ?? t('citizen');
        return (
          <li key={ref}>
            <p>
              <strong>{isMe ? t('me', { who }) : who}</strong>{' '}
              <span className="soft">{t('since', { date: dateOfMoment(since, locale) })}</span>
            </p>
            {isAuthor ? (
              <SureForm
                action={remove}
                path={path}
                hidden={{ locale, code, ref }}
                texts={{ summary: t('remove.summary'), sure: t('remove.sure'), button: t('remove.button'), about: who }}
              />
            ) : null}
          </li>
        );
      })}
      {invitations.map(({ id, email, expiresAt }) => (
        <li key={id}>
          <p>
            <strong>{email}</strong> <span className="soft">{t('asked', { date: dateOfMoment(expiresAt, locale) })}</span>
          </p>
          <SureForm
            action={takeInvitationBack}
            path={path}
            hidden={{ locale, code, id }}
            texts={{ summary: t('uninvite.summary'), sure: t('uninvite.sure'), button: t('uninvite.button'), about: email }}
          />
        </li>
      ))}
    </ul>
  );
}

async function Invite({ code, view: { isFull } }: Of) {
  const t = await getTranslations('coAuthors');
  const locale = await pageLocale();
  if (isFull) return <p className="soft">{t('full')}</p>;
  return (
    <EmailForm
      action={invite}
      path={pathTo(locale, '/me/contributions/[code]', { code })}
      id="co-author-email"
      hidden={{ locale, code }}
      isOthers
      texts={{ email: t('invite.email'), hint: t('invite.hint'), submit: t('invite.submit'), errors: t('invite.errors') }}
    />
  );
}

async function Leave({ code }: { code: string }) {
  const t = await getTranslations('coAuthors.leave');
  const locale = await pageLocale();
  return (
    <SureForm
      action={leave}
      path={pathTo(locale, '/me/contributions/[code]', { code })}
      hidden={{ locale, code }}
      texts={{ summary: t('summary'), sure: t('sure'), button: t('button') }}
    />
  );
}
