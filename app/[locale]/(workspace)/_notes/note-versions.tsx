import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { FrozenAt } from '@/app/_papers/frozen-at';
import { NoteFiles } from '@/app/_papers/note-files';
import { Table } from '@/app/_ui/table';
import { dateOfMoment } from '@/lib/i18n/dates';
import { isShowable } from '@/lib/papers/note';
import type { NoteDeskView, NoteVersionView } from '@/lib/papers/note-views';
import { pageLocale } from '@/lib/web/page-locale';
import { RightsForm } from '../_administration/rights-form';
import { publishNoteAction } from './note.action';

/** The frozen versions with their hashes and files, and who can read them. */
export async function NoteVersions({ desk, path }: { desk: NoteDeskView; path: string }) {
  const t = await getTranslations('noteDesk');
  const note = await getTranslations('note');
  const { versions, project, slug } = desk;
  const isShown = versions.some(({ publishedAt }) => publishedAt !== null);
  return (
    <section aria-labelledby="versions" className="flow">
      <h2 id="versions">{t('versions', { count: versions.length })}</h2>
      {versions.length === 0 ? (
        <p className="soft">{t('noVersions')}</p>
      ) : (
        <Table
          caption={t('versionsCaption')}
          columns={(['number', 'frozen', 'files', 'shown'] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
          rows={versions.map((version) => ({
            key: version.id,
            cells: [
              note('versionOf', { number: version.number }),
              <FrozenAt key="frozen" version={version} />,
              <NoteFiles key="files" version={version} />,
              <Showing key="shown" desk={desk} version={version} path={path} />,
            ],
          }))}
        />
      )}
      {isShown && project && slug ? (
        <p>
          <LocalLink to="/projects/[slug]/notes/[note]" params={{ slug: project.slug, note: slug }}>
            {t('seePublic')}
          </LocalLink>
        </p>
      ) : null}
    </section>
  );
}

/** Since when everybody can read a version, or the way to show it. */
async function Showing({ desk, version, path }: { desk: NoteDeskView; version: NoteVersionView; path: string }) {
  const t = await getTranslations('noteDesk');
  const locale = await pageLocale();
  if (version.publishedAt) return t('shownSince', { date: dateOfMoment(version.publishedAt, locale) });
  if (!isShowable(desk.content.kind) || !desk.mayWrite) return t('staysInside');
  if (!desk.project?.isPublished) return t('publishFirst');
  return (
    <RightsForm
      action={publishNoteAction}
      path={path}
      locale={locale}
      name={`publish-${version.number}`}
      hidden={{ versionId: version.id }}
      fields={[{ kind: 'sure', name: 'sure', label: t('publishSure') }]}
      submit={t('publish')}
      about={String(version.number)}
    />
  );
}
