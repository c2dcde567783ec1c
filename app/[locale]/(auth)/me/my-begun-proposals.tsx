import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { momentInWords } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { BegunProposal } from '@/lib/participation/server/proposal-draft-queries';
import { retentionTable } from '@/lib/privacy/retention';
import { pageLocale } from '@/lib/web/page-locale';
import { DropDraftForm } from './drop-draft-form';

const dayMs = 86_400_000;

/** The proposals somebody has begun on their account; nothing where there are none. */
export async function MyBegunProposals({ begun }: { begun: BegunProposal[] }) {
  if (begun.length === 0) return null;
  const t = await getTranslations('me.begunProposals');
  const locale = await pageLocale();
  return (
    <section className="mt-8 grid grid-cols-1 gap-4" aria-labelledby="my-proposals">
      <h2 id="my-proposals">{t('heading')}</h2>
      <p className="soft">{t('text', { days: retentionTable.begunProposals.keptMs / dayMs })}</p>
      <ul className="border-t border-[var(--line)]">
        {begun.map(({ project, words, updatedAt }) => (
          <li className="border-b border-[var(--line)] py-4" key={project.slug}>
            <LocalLink to="/projects/[slug]/proposals/new" params={{ slug: project.slug }}>
              {t('goOn', { words: words.length > longestWords ? `${words.slice(0, longestWords)}…` : words })}
            </LocalLink>
            <p className="soft">
              {t('about', { project: inLocale(project, 'title', locale), at: momentInWords(updatedAt, locale) })}
            </p>
            <DropDraftForm
              locale={locale}
              project={project.slug}
              texts={{ remove: t('remove'), title: inLocale(project, 'title', locale) }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const longestWords = 80;
