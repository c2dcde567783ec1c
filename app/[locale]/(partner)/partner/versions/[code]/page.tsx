import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { PageShell } from '@/app/_shell/page-shell';
import { VersionBody } from '@/app/_summary-version/version-body';
import { currentActor } from '@/lib/identity/server/current-actor';
import { getGrantedVersion } from '@/lib/insight/server/version-queries';
import { now } from '@/lib/platform/clock';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { signedInOnly } from '../../../_signed-in-only';

export const generateStaticParams = () => [{ code: '-' }];

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await connection();
  const { code } = await params;
  const version = await getGrantedVersion(await currentActor(), code, now());
  if (!version) return {};
  const locale = await pageLocale();
  const title = version.content.title[locale];
  return {
    title: textsIn(locale, 'summaryVersion.page')('title', { title, number: version.number }),
    robots: { index: false },
  };
}

/** A frozen version for those with a grant, and for staff, published or not. For everybody else there is none. */
export default async function PartnerVersionPage({ params }: Props) {
  const { code } = await params;
  const actor = await signedInOnly('/partner/versions/[code]', { code });
  const version = await getGrantedVersion(actor, code, now());
  if (!version) notFound();
  const locale = await pageLocale();
  return (
    <PageShell page="/partner/versions/[code]" params={{ code }}>
      <VersionBody version={version} hrefOf={(other) => pathTo(locale, '/partner/versions/[code]', { code: other })} />
      {actor.kind === 'partner' ? (
        <p className="wrap band">
          <LocalLink to="/partner">{textsIn(locale, 'summaryVersion.page')('back')}</LocalLink>
        </p>
      ) : null}
    </PageShell>
  );
}
