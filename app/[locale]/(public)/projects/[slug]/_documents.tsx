import { getFormatter, getTranslations } from 'next-intl/server';
import { Icon } from '@/app/_ui/icon';
import { fileAddress } from '@/lib/files/file-name';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { DocumentVersionView, DocumentView, ProjectPageView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';

/** The documents of a project, each with its versions, and whom to ask for another format. */
export async function Documents({ page }: { page: ProjectPageView }) {
  const t = await getTranslations('project.documents');
  if (page.documents.length === 0) return null;
  const { contact } = page;
  return (
    <div className="split" id="dokumenter">
      <div>
        <h2 id="documents-h">{t('heading', { count: page.documents.length })}</h2>
        <p className="soft">
          {t('otherFormat')}{' '}
          {contact?.email ? (
            <a href={`mailto:${contact.email}`}>{t('askContact', { name: contact.name })}</a>
          ) : contact?.phone ? (
            t('callContact', { name: contact.name, phone: contact.phone })
          ) : (
            t('askMunicipality')
          )}
        </p>
      </div>
      <section aria-labelledby="documents-h">
        <ul className="docs">
          {page.documents.map((one) => (
            <li key={one.id}>
              <Icon name="doc" />
              <div>
                <Version version={one} />
                <Earlier document={one} />
              </div>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

async function Version({ version }: { version: DocumentVersionView }) {
  const locale = await pageLocale();
  const t = await getTranslations('project.documents');
  const kinds = await getTranslations('hearing.documents.kinds');
  const format = await getFormatter();
  const title = inLocale(version, 'title', locale);
  const { file, withdrawal } = version;
  if (withdrawal)
    return (
      <p>
        <s>{title}</s>{' '}
        <span className="small soft">
          {t('withdrawn', {
            date: dateOfMoment(withdrawal.withdrawnAt, locale),
            reason: inLocale(withdrawal, 'reason', locale),
          })}
        </span>
      </p>
    );
  const megabytes = format.number(Math.max(0.1, file.bytes / 1_000_000), { maximumFractionDigits: 1 });
  return (
    <p>
      <a href={fileAddress(file)}>{title}</a>{' '}
      <span className="small soft">
        {t('about', {
          kind: kinds(version.kind),
          format: file.format.toUpperCase(),
          megabytes,
          date: dateOfMoment(version.addedAt, locale),
        })}{' '}
        {version.language === locale ? null : t(`language.${version.language}`)} {t(`accessible.${version.accessible}`)}
      </span>
    </p>
  );
}

async function Earlier({ document: { earlier } }: { document: DocumentView }) {
  const t = await getTranslations('project.documents');
  if (earlier.length === 0) return null;
  return (
    <details>
      <summary className="small">{t('earlier', { count: earlier.length })}</summary>
      <ul>
        {earlier.map((version) => (
          <li key={version.id}>
            <Version version={version} />
          </li>
        ))}
      </ul>
    </details>
  );
}
