import { LocalLink } from '@/app/_navigation/local-link';
import { Icon } from '@/app/_ui/icon';
import { Words } from '@/app/_ui/words';
import { fileAddress } from '@/lib/files/file-name';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { FoundDocumentView } from '@/lib/thread/browse-views';
import { pageLocale } from '@/lib/web/page-locale';
import { textsIn } from '@/lib/web/texts';

/** Documents of projects, each with what is around the words that were looked for. */
export async function FoundDocuments({ documents }: { documents: FoundDocumentView[] }) {
  const locale = await pageLocale();
  const kinds = textsIn(locale, 'hearing.documents.kinds');
  return (
    <ul className="docs">
      {documents.map(({ id, kind, addedAt, file, excerpt, project, ...document }) => (
        <li key={id}>
          <Icon name="doc" />
          <div>
            <p>
              <a href={fileAddress(file)}>{inLocale(document, 'title', locale)}</a>{' '}
              <span className="small soft">
                {kinds(kind)}, {file.format.toUpperCase()}, {dateOfMoment(addedAt, locale)}
              </span>
            </p>
            {excerpt ? (
              <p className="small">
                <Words text={excerpt} />
              </p>
            ) : null}
            <p className="small">
              <LocalLink to="/projects/[slug]" params={{ slug: project.slug }} anchor="dokumenter">
                {inLocale(project, 'title', locale)}
              </LocalLink>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
