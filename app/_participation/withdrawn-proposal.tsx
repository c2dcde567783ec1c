import { LocalLink } from '@/app/_navigation/local-link';
import { PageShell } from '@/app/_shell/page-shell';
import { Refusal } from '@/app/_ui/refusal';
import { pageLocale } from '@/lib/web/page-locale';
import { textsIn } from '@/lib/web/texts';

/** Where a proposal stood that its author has taken back: the address goes on to say so, its words are gone. */
export async function WithdrawnProposal({ slug, code }: { slug: string; code: string }) {
  const t = textsIn(await pageLocale(), 'ownProposal.withdrawn');
  return (
    <PageShell page="/projects/[slug]/proposals/[code]" params={{ slug, code }}>
      <div className="wrap band flow">
        <h1>{t('heading')}</h1>
        <Refusal
          level={2}
          heading={t('what', { code })}
          otherWay={
            <LocalLink to="/projects/[slug]/proposals" params={{ slug }}>
              {t('others')}
            </LocalLink>
          }
        >
          {t('text')}
        </Refusal>
      </div>
    </PageShell>
  );
}
