import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Banner } from '@/app/_ui/banner';
import { personIdOf } from '@/lib/audit/actor';
import { currentActor } from '@/lib/identity/server/current-actor';
import { getAccount } from '@/lib/identity/server/get-account';
import { listBegunProposals } from '@/lib/participation/server/proposal-draft-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DraftsHere } from './drafts-here';
import { MyAccount } from './my-account';
import { MyBegunProposals } from './my-begun-proposals';
import { MyBegunSurveys } from './my-begun-surveys';
import { MyBlock } from './my-block';
import { MyCircles } from './my-circles';
import { MyContributions } from './my-contributions';
import { MyReports } from './my-reports';
import { MySupports } from './my-supports';

export async function generateMetadata() {
  const t = await getTranslations('me');
  return pageMetadata({ page: '/me', title: t('title'), hidden: true });
}

type Props = {
  searchParams: Promise<{ after?: string | string[]; supportsAfter?: string | string[]; done?: string | string[] }>;
};

/** What one has said and what came of it, what one supports, and one's account. */
export default async function MyPage({ searchParams }: Props) {
  await connection();
  const actor = await currentActor();
  const locale = await pageLocale();
  const here = pathTo(locale, '/me');
  const personId = personIdOf(actor);
  const account = personId ? await getAccount(personId) : null;
  if (!account) redirect(`${pathTo(locale, '/sign-in')}?returnTo=${encodeURIComponent(here)}`);
  const { after, supportsAfter, done } = await searchParams;
  const t = await getTranslations('me');
  const begun = await listBegunProposals(actor);
  return (
    <PageShell page="/me">
      <div className="wrap band grid grid-cols-1 gap-5">
        <h1>{account.name ? t('titleOf', { name: account.name }) : t('title')}</h1>
        <p className="soft">{account.email ? t('signedInAs', { email: account.email }) : t('signedInByMitid')}</p>
        <MyBlock actor={actor} />
        <MyCircles actor={actor} />
        <MyContributions actor={actor} after={text(after)} here={here} />
        {done === 'left' ? (
          <Banner tone="ok" live>
            {t('left')}
          </Banner>
        ) : null}
        {done === 'draft' ? (
          <Banner tone="ok" live>
            {t('begunProposals.removed')}
          </Banner>
        ) : null}
        <MyBegunProposals begun={begun} />
        <DraftsHere
          locale={locale}
          elsewhere={begun.map(({ project }) => `proposal.${project.slug}`)}
          texts={{
            heading: t('drafts.heading'),
            text: t('drafts.text'),
            empty: t('drafts.empty'),
            goOn: t('drafts.goOn'),
            remove: t('drafts.remove'),
            written: t('drafts.written', { day: 'DAY' }),
          }}
        />
        <MyBegunSurveys actor={actor} />
        <MySupports actor={actor} after={text(supportsAfter)} here={here} />
        <MyReports actor={actor} />
        <MyAccount account={account} />
      </div>
    </PageShell>
  );
}

const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);
