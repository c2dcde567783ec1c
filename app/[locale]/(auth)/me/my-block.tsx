import { getTranslations } from 'next-intl/server';
import type { Actor } from '@/lib/audit/actor';
import { dateOfMoment } from '@/lib/i18n/dates';
import { getOwnBlock } from '@/lib/moderation/server/block-queries';
import { contactEmail, municipality } from '@/lib/platform/municipality';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { AppealForm } from './_appeal/appeal-form';
import { appealFormTexts } from './_appeal/appeal-form-texts';
import { appealBlockAction } from './appeal-block.action';
import { AppealAnswer } from './contributions/[code]/_appeals';

/** That one cannot take part, why, until when, what one can still do, and the appeal. Nothing for everybody else. */
export async function MyBlock({ actor }: { actor: Actor }) {
  const block = await getOwnBlock(actor);
  if (!block) return null;
  const t = await getTranslations('blocks.mine');
  const appeals = await getTranslations('appeals');
  const rules = await getTranslations('moderationRules.rules');
  const locale = await pageLocale();
  return (
    <section className="empty refusal flow" aria-labelledby="udelukket">
      <h2 id="udelukket">{t('heading', { date: dateOfMoment(block.endsAt, locale) })}</h2>
      <p>
        {t('rule')}{' '}
        <a href={`${pathTo(locale, '/moderation')}#${block.reason}`}>
          <strong>{rules(`${block.reason}.name`)}</strong>
        </a>
        .
      </p>
      <blockquote className="given-text">
        <p>{block.text}</p>
      </blockquote>
      <p>{t('still', { email: contactEmail() })}</p>
      {block.appeal ? (
        <AppealAnswer appeal={block.appeal} code={null} />
      ) : (
        <>
          <h3>{appeals('heading')}</h3>
          <p>{t('appeal', { days: municipality().appeals.answerDays })}</p>
          <AppealForm locale={locale} action={appealBlockAction} path={pathTo(locale, '/me')} texts={await appealFormTexts()} />
        </>
      )}
    </section>
  );
}
