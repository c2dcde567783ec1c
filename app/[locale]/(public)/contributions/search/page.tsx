import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { BrowsePage } from '@/app/_contributions/browse-page';
import { browseContent, browseOptions } from '@/app/_contributions/contents';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Refusal } from '@/app/_ui/refusal';
import { currentActor } from '@/lib/identity/server/current-actor';
import { decodeCursor } from '@/lib/platform/cursor';
import { secondsToWait } from '@/lib/platform/rate-limit';
import { browseFilterFrom, noTown } from '@/lib/thread/browse-filter';
import { clientKey } from '@/lib/web/client-key';

const page = '/contributions/search';
/** Everything that was said is looked through for each: enough for a person, not for a machine. */
const limit = { name: 'browse', points: 120, seconds: 60 };

export const dynamic = 'force-dynamic';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('browse');
  const { town } = browseFilterFrom(await searchParams);
  const hasFeed = town !== '' && town !== noTown;
  return pageMetadata({
    page,
    title: t('heading'),
    hidden: true,
    feed: hasFeed ? `/areas/${encodeURIComponent(town)}/feed.atom` : '/feed.atom',
  });
}

/** Looks among everything public. What is asked for stands in the address, and each answer is drawn for whoever asks. */
export default async function SearchPage({ searchParams }: Props) {
  await connection();
  const query = await searchParams;
  const wait = await secondsToWait(limit, await clientKey(await currentActor()));
  return <PageShell page={page}>{wait > 0 ? <TooMany seconds={wait} /> : <Found query={query} />}</PageShell>;
}

async function Found({ query }: { query: Awaited<Props['searchParams']> }) {
  const filter = browseFilterFrom(query);
  const after = typeof query.after === 'string' ? decodeCursor(query.after) : null;
  const options = await browseOptions();
  const content = await browseContent(filter, options, { after, isMap: query.view === 'map' });
  return <BrowsePage filter={filter} options={options} isLater={after !== null} {...content} />;
}

async function TooMany({ seconds }: { seconds: number }) {
  const t = await getTranslations('browse');
  return (
    <div className="wrap band">
      <Refusal heading={t('tooManyHeading')} otherWay={<LocalLink to="/contributions">{t('toAll')}</LocalLink>}>
        {t('tooMany', { minutes: Math.ceil(seconds / 60) })}
      </Refusal>
    </div>
  );
}
