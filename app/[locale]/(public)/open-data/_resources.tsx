import { getTranslations } from 'next-intl/server';
import { Table } from '@/app/_ui/table';
import { openCatalogue, openNames } from '@/lib/insight/open-catalogue';
import { openBase } from '@/lib/insight/open-terms';

/** Every resource with what it is and the ways to fetch it. */
export async function OpenResources() {
  const t = await getTranslations('openData');
  return (
    <>
      <p>
        <a href={`${openBase}/openapi.json`}>{t('document')}</a>
      </p>
      <Table
        caption={t('table.caption')}
        columns={[
          { key: 'name', label: t('table.name') },
          { key: 'about', label: t('table.about') },
          { key: 'get', label: t('table.get') },
        ]}
        rows={openNames.map((name) => ({
          key: name,
          cells: [<code key="name">{name}</code>, t(`resources.${name}`), <Ways key="get" name={name} t={t} />],
        }))}
      />
    </>
  );
}

type Texts = Awaited<ReturnType<typeof getTranslations>>;

function Ways({ name, t }: { name: (typeof openNames)[number]; t: Texts }) {
  const ways = { list: '', csv: '.csv', ...(openCatalogue[name].onMap && { geojson: '.geojson' }) };
  return (
    <span className="ways">
      {Object.entries(ways).map(([way, ending]) => (
        <a key={way} href={`${openBase}/${name}${ending}`} aria-label={`${name}: ${t(`table.${way}`)}`}>
          {t(`table.${way}`)}
        </a>
      ))}
    </span>
  );
}
