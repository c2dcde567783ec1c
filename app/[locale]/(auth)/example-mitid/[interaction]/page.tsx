import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { ChoiceGroup } from '@/app/_ui/choice';
import { TextField } from '@/app/_ui/field';
import { exampleMitidPath, examplePeople } from '@/lib/identity/example-people';
import { providerSettings } from '@/lib/identity/server/provider-settings';
import { now } from '@/lib/platform/clock';
import { isDemonstration } from '@/lib/platform/env';

export const generateStaticParams = () => [{ interaction: '-' }];

type Props = { params: Promise<{ interaction: string }>; searchParams: Promise<{ for?: string | string[] }> };

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations('exampleMitid');
  return pageMetadata({ page: '/example-mitid/[interaction]', params: await params, title: t('title'), hidden: true });
}

/** Stands where MitID asks who one is: a list of invented people. Only in a demonstration that plays MitID itself. */
export default async function ExampleMitidPage({ params, searchParams }: Props) {
  await connection();
  const asked = await searchParams;
  const people = examplePeople(String(asked.for ?? 'mitid'), now());
  if (!isDemonstration() || !providerSettings('mitid')?.internalOrigin || people.length === 0) notFound();
  const { interaction } = await params;
  const t = await getTranslations('exampleMitid');
  return (
    <PageShell page="/example-mitid/[interaction]" params={{ interaction }}>
      <div className="wrap band grid grid-cols-1 gap-5">
        <h1>{t('title')}</h1>
        <Banner strong={t('notReal')}>{t('notRealText')}</Banner>
        <form className="form" method="post" action={`${exampleMitidPath}/choose/${encodeURIComponent(interaction)}`}>
          <ChoiceGroup
            type="radio"
            id="person"
            name="person"
            legend={t('who')}
            chosen={people.slice(0, 1).map(({ key }) => key)}
            options={people.map(({ key }) => ({ value: key, label: t(`people.${key}.name`), note: t(`people.${key}.text`) }))}
          />
          <TextField
            id="number"
            name="number"
            label={t('number')}
            hint={t('numberHint')}
            defaultValue="1"
            inputMode="numeric"
            maxLength={9}
            autoComplete="off"
          />
          <div className="flex flex-wrap gap-3">
            <Button name="act" value="confirm">
              {t('confirm')}
            </Button>
            <Button tone="line" name="act" value="cancel">
              {t('cancel')}
            </Button>
          </div>
        </form>
      </div>
    </PageShell>
  );
}
