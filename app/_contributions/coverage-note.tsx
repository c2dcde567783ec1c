import { Words } from '@/app/_ui/words';
import type { CoveragePartner, CoverageView } from '@/lib/contributions/contribution-views';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';

type CoverageNoteProps = { coverage: CoverageView; locale: Locale };

/** That the same is said elsewhere, with the way there, from both sides. */
export function CoverageNote({ coverage: { coveredBy, covers }, locale }: CoverageNoteProps) {
  const t = textsIn(locale, 'outcomes.coverage');
  return (
    <>
      {coveredBy ? (
        <p className="note">
          {t('coveredBy')} <PartnerLink partner={coveredBy} locale={locale} />
        </p>
      ) : null}
      {covers.length > 0 ? (
        <div className="note">
          <p>{t('covers')}</p>
          <ul>
            {covers.map((each) => (
              <li key={each.code}>
                <PartnerLink partner={each} locale={locale} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

function PartnerLink({ partner: { code, title }, locale }: { partner: CoveragePartner; locale: Locale }) {
  return (
    <a href={pathTo(locale, '/path/[code]', { code })}>
      <Words text={title ?? code} />
    </a>
  );
}
