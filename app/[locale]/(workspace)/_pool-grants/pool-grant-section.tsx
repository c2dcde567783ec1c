import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { PoolGrantTable } from '@/app/_pools/pool-grant-table';
import { Banner } from '@/app/_ui/banner';
import { mayIn } from '@/lib/audit/permissions';
import { listGrantsForEditing } from '@/lib/decisions/server/pool-grant-queries';
import { inLocale } from '@/lib/i18n/locale';
import type { EditedProject } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import type { Employee } from '../_desk/employee-only';

type PoolGrantSectionProps = { employee: Employee; project: EditedProject; done: string | undefined };

/** What pools have given to a project, on its page in the workspace; each leads to its correction. */
export async function PoolGrantSection({ employee, project, done }: PoolGrantSectionProps) {
  const locale = await pageLocale();
  const t = await getTranslations('poolGrants');
  const { slug } = project;
  const grants = await listGrantsForEditing(employee, project.id);
  const mayRecord = mayIn(employee, 'decision.record', project.id) && project.isPublished;
  return (
    <section aria-labelledby="pool-grants">
      <div className="desk-body-head">
        <h2 id="pool-grants">{t('heading')}</h2>
        {mayRecord ? (
          <LocalLink to="/workspace/projects/[slug]/grants/new" params={{ slug }} className="btn btn-line btn-small">
            {t('new')}
          </LocalLink>
        ) : null}
      </div>
      {done === 'recorded' || done === 'corrected' ? (
        <Banner tone="ok" live>
          {t(`done.${done}`)}
        </Banner>
      ) : null}
      {grants.length === 0 ? (
        <p className="soft">{t(project.isPublished ? 'none' : 'noneOfDraft')}</p>
      ) : (
        <PoolGrantTable
          grants={grants}
          first={t('columns.pool')}
          nameOf={(grant) =>
            mayRecord ? (
              <LocalLink to="/workspace/projects/[slug]/grants/[grant]" params={{ slug, grant: grant.id }}>
                {inLocale(grant.pool, 'text', locale)}
              </LocalLink>
            ) : (
              inLocale(grant.pool, 'text', locale)
            )
          }
        />
      )}
    </section>
  );
}
