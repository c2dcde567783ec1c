import { getTranslations } from 'next-intl/server';
import { FrozenAt } from '@/app/_papers/frozen-at';
import { PaperFiles } from '@/app/_papers/paper-files';
import { Table } from '@/app/_ui/table';
import { dateOfMoment } from '@/lib/i18n/dates';
import type { VersionView } from '@/lib/papers/paper-views';
import { pageLocale } from '@/lib/web/page-locale';
import { RightsForm } from '../_administration/rights-form';
import { publishPaperAction } from './paper.action';

type VersionListProps = { versions: VersionView[]; path: string; paperId: string };

/** The frozen versions with their hashes and files, and the full version for those who decide. */
export async function VersionList({ versions, path, paperId }: VersionListProps) {
  const t = await getTranslations('paperDesk');
  const paper = await getTranslations('paper');
  const locale = await pageLocale();
  return (
    <section aria-labelledby="versions" className="flow">
      <h2 id="versions">{t('versions', { count: versions.length })}</h2>
      {versions.length === 0 ? (
        <p className="soft">{t('noVersions')}</p>
      ) : (
        <Table
          caption={t('versionsCaption')}
          columns={(['version', 'frozen', 'files', 'shown'] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
          rows={versions.map((version) => ({
            key: version.id,
            cells: [
              paper('facts.versionOf', { number: version.number, status: paper(`status.${version.status}`) }),
              <FrozenAt key="frozen" version={version} />,
              <PaperFiles key="files" version={version} />,
              version.publishedAt ? (
                t('shownSince', { date: dateOfMoment(version.publishedAt, locale) })
              ) : version.status === 'draft' ? (
                t('draftInside')
              ) : (
                <RightsForm
                  key="publish"
                  action={publishPaperAction}
                  path={path}
                  locale={locale}
                  name={`publish-${version.number}`}
                  hidden={{ versionId: version.id }}
                  fields={[{ kind: 'sure', name: 'sure', label: t('publishSure') }]}
                  submit={t('publish')}
                  about={String(version.number)}
                />
              ),
            ],
          }))}
        />
      )}
      <p>
        <a href={`/api/workspace/papers/${paperId}/full`} download>
          {t('full')}
        </a>{' '}
        <span className="small soft">{t('fullText')}</span>
      </p>
    </section>
  );
}
