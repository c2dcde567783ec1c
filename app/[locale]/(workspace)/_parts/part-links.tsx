import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';

type PartLinksProps = { slug: string; inviteOnly: boolean; mayEdit: boolean };

/** The ways from a project to what belongs to it. */
export async function PartLinks({ slug, inviteOnly, mayEdit }: PartLinksProps) {
  const t = await getTranslations('projectParts');
  const parts = ['facts', 'place', 'documents', 'meetings', 'news', 'topics'] as const;
  return (
    <nav aria-labelledby="parts" className="part-links">
      <h2 id="parts">{t('heading')}</h2>
      <ul>
        {[...parts, ...(mayEdit ? (['notes', 'records'] as const) : []), ...(inviteOnly ? (['people'] as const) : [])].map(
          (part) => (
            <li key={part}>
              <LocalLink to={`/workspace/projects/[slug]/${part}`} params={{ slug }}>
                {t(part)}
              </LocalLink>
              <span className="small soft"> {t(`texts.${part}`)}</span>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
