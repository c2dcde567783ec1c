import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Words } from '@/app/_ui/words';
import { mayIn } from '@/lib/audit/permissions';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import type { CaseView } from '@/lib/moderation/case-views';
import type { CaseStandingView } from '@/lib/moderation/server/case-standing-queries';
import type { WordsPart } from '@/lib/moderation/word-difference';
import { pageLocale } from '@/lib/web/page-locale';
import type { Employee } from '../_desk/employee-only';
import { moment } from '../_desk/moment';
import { OriginalForm } from './original-form';

type CaseStandingProps = { employee: Employee; shown: CaseView; standing: CaseStandingView };

/** What stands beside the text: the two versions of what was mended, the kept original, the covering one, the block. */
export async function CaseStanding({ employee, shown, standing }: CaseStandingProps) {
  const t = await getTranslations('outcomes.standing');
  const locale = await pageLocale();
  const { difference, coveredBy, mendBy, blockedUntil } = standing;
  const { language } = shown.contribution;
  return (
    <>
      {mendBy ? <p className="note">{t('withAuthor', { at: moment(mendBy, locale) })}</p> : null}
      {difference ? (
        <section className="work" aria-labelledby="difference">
          <h3 id="difference">{t('difference')}</h3>
          <p className="small soft">{t('differenceText')}</p>
          {difference.title ? <Difference parts={difference.title} lang={language} /> : null}
          <Difference parts={difference.text} lang={language} />
        </section>
      ) : null}
      {coveredBy ? (
        <p className="note">
          {t('coveredBy')}{' '}
          <LocalLink to="/workspace/cases/[code]" params={{ code: coveredBy.code }}>
            <Words text={coveredBy.title ?? coveredBy.code} />
          </LocalLink>
        </p>
      ) : null}
      {standing.hasOriginal && mayIn(employee, 'case.decide', shown.project.id) ? (
        <section className="work" aria-labelledby="original">
          <h3 id="original">{t('original')}</h3>
          <p className="small soft">{t('originalText')}</p>
          <OriginalForm
            locale={locale}
            code={shown.code}
            lang={language}
            mayErase={mayIn(employee, 'person.block', shown.project.id)}
            texts={{ view: t('view'), erase: t('erase'), eraseNote: t('eraseNote'), erased: t('erased') }}
          />
        </section>
      ) : null}
      {standing.hasAuthor && mayIn(employee, 'person.block', shown.project.id) ? (
        <p className="small">
          {blockedUntil ? (
            <>
              {t('blocked', { at: moment(blockedUntil, locale) })} <LocalLink to="/workspace/blocks">{t('toBlocks')}</LocalLink>
            </>
          ) : (
            <LocalLink to="/workspace/cases/[code]/block" params={{ code: shown.code }}>
              {t('block')}
            </LocalLink>
          )}
        </p>
      ) : null}
    </>
  );
}

function Difference({ parts, lang }: { parts: WordsPart[]; lang: string }) {
  return (
    <p className="difference" lang={lang}>
      {parts.map(({ text: part, change }, index) => {
        const text = withPlainMarks(part);
        const key = `${index}-${change}`;
        if (change === 'removed') return <del key={key}>{text}</del>;
        if (change === 'added') return <ins key={key}>{text}</ins>;
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}
