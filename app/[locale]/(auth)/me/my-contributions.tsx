import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Badge, type BadgeTone } from '@/app/_ui/badge';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Pager } from '@/app/_ui/pager';
import { Voice } from '@/app/_ui/voice';
import { Words } from '@/app/_ui/words';
import type { Actor } from '@/lib/audit/actor';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { MyContributionView, MyStatus } from '@/lib/thread/my-contribution';
import { listMyContributions } from '@/lib/thread/server/my-contributions';
import { pageLocale } from '@/lib/web/page-locale';

const tones: Record<MyStatus, BadgeTone> = {
  waiting: 'next',
  returned: 'next',
  withdrawn: 'cut',
  redacted: 'info',
  covered: 'info',
  hidden: 'cut',
  published: 'info',
  answered: 'done',
  used: 'used',
};
const excerptLength = 280;

type Props = { actor: Actor; after: string | undefined; here: string };

/** Everything one has sent, with how far it has come. */
export async function MyContributions({ actor, after, here }: Props) {
  const t = await getTranslations('me');
  const ui = await getTranslations('ui');
  const page = await listMyContributions(actor, { after });
  return (
    <section className="mt-8 grid grid-cols-1 gap-4" aria-labelledby="my-contributions">
      <h2 id="my-contributions">{t('contributions')}</h2>
      {page.rows.length === 0 ? (
        <EmptyState heading={t('noneHeading')} action={<LocalLink to="/projects">{t('toProjects')}</LocalLink>}>
          {t('none')}
        </EmptyState>
      ) : (
        <ul className="said-list">
          {page.rows.map((row) => (
            <MyContribution key={row.code} row={row} />
          ))}
        </ul>
      )}
      <Pager
        label={t('contributionPages')}
        newer={after ? { href: here, label: ui('newer') } : undefined}
        older={page.after ? { href: `${here}?after=${page.after}`, label: ui('older') } : undefined}
      />
    </section>
  );
}

async function MyContribution({ row }: { row: MyContributionView }) {
  const t = await getTranslations('me');
  const ui = await getTranslations('ui');
  const locale = await pageLocale();
  const label = row.use && row.status === 'used' ? t(`use.${row.use}`) : t(`status.${row.status}`);
  return (
    <li className="contribution contribution-plain">
      <div>
        <h3>
          <Words text={row.title ?? t(`kind.${row.kind}`)} />
        </h3>
        <Voice
          text={row.text.length > excerptLength ? `${row.text.slice(0, excerptLength)}…` : row.text}
          lang={row.language === locale ? undefined : row.language}
          quoted={!row.title}
        />
        <p className="meta">
          <Badge tone={row.use === 'not_used' ? 'not' : tones[row.status]}>{label}</Badge>
          {row.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
          <LocalLink to={row.project.inviteOnly ? '/invited/[slug]' : '/projects/[slug]'} params={{ slug: row.project.slug }}>
            {inLocale(row.project, 'title', locale)}
          </LocalLink>
          {row.isShared ? <span>{t('shared')}</span> : null}
          <span>{t('sent', { date: dateOfMoment(row.submittedAt, locale) })}</span>
          {row.replies > 0 && !row.project.inviteOnly ? (
            <LocalLink to="/comments/[code]" params={{ code: row.code }}>
              {t('replies', { count: row.replies })} <span className="vh">{row.code}</span>
            </LocalLink>
          ) : null}
          {row.project.inviteOnly ? null : (
            <LocalLink to="/path/[code]" params={{ code: row.code }}>
              {t('follow', { code: row.code })}
            </LocalLink>
          )}
        </p>
        {row.status === 'waiting' ? <p className="soft">{t('waitingText')}</p> : null}
        {row.why ? <p>{t('hiddenText', { reason: t(`reason.${row.why.reason}`), text: row.why.text })}</p> : null}
        <p>
          <LocalLink to="/me/contributions/[code]" params={{ code: row.code }}>
            {t(`act.${row.isShared ? 'shared' : row.status === 'returned' ? 'mend' : row.why ? 'appeal' : 'open'}`)}{' '}
            <span className="vh">{row.code}</span>
          </LocalLink>
        </p>
      </div>
    </li>
  );
}
