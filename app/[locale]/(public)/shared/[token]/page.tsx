import '@/app/_ui/styles/partner.css';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { BareShell } from '@/app/_summary-version/bare-shell';
import { VersionBody } from '@/app/_summary-version/version-body';
import { VersionParts } from '@/app/_summary-version/version-parts';
import { ExampleTag } from '@/app/_ui/example-tag';
import { dateOfMoment, momentInWords } from '@/lib/i18n/dates';
import { countOpening, getShared, type SharedView } from '@/lib/insight/server/share-link-queries';
import { now } from '@/lib/platform/clock';
import { municipality } from '@/lib/platform/municipality';
import { LimitsUnreachable, secondsToWait } from '@/lib/platform/rate-limit';
import { networkKey } from '@/lib/web/client-key';
import { pageLocale } from '@/lib/web/page-locale';
import { textsIn } from '@/lib/web/texts';

/** Above a whole council at one network, below what guesses. */
const openLimit = { name: 'shared-open', points: 600, seconds: 600 };

export const generateStaticParams = () => [{ token: '-' }];

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  await connection();
  const t = textsIn(await pageLocale(), 'summaryVersion.shared');
  return { title: t('title'), robots: { index: false, follow: false }, referrer: 'no-referrer' };
}

/** What a share link shows, without an account. A link that is unknown, expired or revoked is answered like no page at all. */
export default async function SharedPage({ params }: Props) {
  await connection();
  const { token } = await params;
  if (await isTooOften()) return <Busy />;
  const at = now();
  const shared = await getShared(token, at);
  if (!shared) notFound();
  await countOpening(shared.linkId, at);
  return (
    <BareShell>
      <Shared shared={shared} at={at} />
    </BareShell>
  );
}

/** Reading goes on while the counters cannot be reached. */
async function isTooOften(): Promise<boolean> {
  try {
    return (await secondsToWait(openLimit, networkKey(await headers()))) > 0;
  } catch (error) {
    if (error instanceof LimitsUnreachable) return false;
    throw error;
  }
}

async function Busy() {
  const t = textsIn(await pageLocale(), 'summaryVersion.shared');
  return (
    <BareShell>
      <div className="wrap band">
        <h1>{t('busyHeading')}</h1>
        <p className="lede">{t('busy')}</p>
      </div>
    </BareShell>
  );
}

async function Shared({ shared, at }: { shared: SharedView; at: Date }) {
  const locale = await pageLocale();
  const t = textsIn(locale, 'summaryVersion.shared');
  const note = t('note', { owner: municipality().name, date: dateOfMoment(shared.expiresAt, locale) });
  if (shared.kind === 'version') return <VersionBody version={shared.version} note={note} />;
  const { title, summary, parts } = shared;
  return (
    <>
      <div className="wrap band">
        <p className="soft">
          {textsIn(locale, 'summaryVersion.page')('of', { title: summary.title[locale] })}{' '}
          {summary.isExample ? <ExampleTag>{textsIn(locale, 'ui')('exampleNumbers')}</ExampleTag> : null}
        </p>
        <h1>{title[locale]}</h1>
        <p className="lede">{t('live', { date: momentInWords(at, locale) })}</p>
        <p className="soft">{note}</p>
      </div>
      <VersionParts parts={parts} locale={locale} />
    </>
  );
}
