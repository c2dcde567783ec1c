import { getTranslations } from 'next-intl/server';
import { WordChanges } from '@/app/_contributions/word-changes';
import { LocalLink } from '@/app/_navigation/local-link';
import { Words } from '@/app/_ui/words';
import { accessReasons } from '@/lib/audit/access';
import { mayIn } from '@/lib/audit/permissions';
import type { Locale } from '@/lib/i18n/locale';
import type { CaseView } from '@/lib/moderation/case-views';
import type { CaseStandingView } from '@/lib/moderation/server/case-standing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import type { Employee } from '../_desk/employee-only';
import { moment } from '../_desk/moment';
import { EntryPanel } from '../_entry/entry-panel';
import { OriginalForm } from './original-form';
import { ShowAuthorForm } from './show-author-form';

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
          {difference.title ? <WordChanges parts={difference.title} lang={language} /> : null}
          <WordChanges parts={difference.text} lang={language} />
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
      {standing.entry ? <EntryPanel employee={employee} shown={shown} entry={standing.entry} /> : null}
      {standing.hasSender && mayIn(employee, 'identity.view', shown.project.id) ? (
        <ShowAuthor code={shown.code} locale={locale} />
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

/** Behind one more press: whoever opens it says why, and is on record. */
async function ShowAuthor({ code, locale }: { code: string; locale: Locale }) {
  const t = await getTranslations('administration');
  const text = (name: 'reason' | 'words' | 'optional' | 'show' | 'name' | 'email' | 'noName' | 'noEmail' | 'contact') =>
    t(`showAuthor.${name}`);
  return (
    <details className="twin">
      <summary>{t('showAuthor.heading')}</summary>
      <p className="small soft">{t('showAuthor.text')}</p>
      <ShowAuthorForm
        locale={locale}
        code={code}
        reasons={[
          { value: '', label: t('showAuthor.choose') },
          ...accessReasons.map((value) => ({ value, label: t(`access.reasons.${value}`) })),
        ]}
        texts={{
          reason: text('reason'),
          words: text('words'),
          optional: text('optional'),
          show: text('show'),
          name: text('name'),
          email: text('email'),
          noName: text('noName'),
          noEmail: text('noEmail'),
          contact: text('contact'),
        }}
      />
    </details>
  );
}
