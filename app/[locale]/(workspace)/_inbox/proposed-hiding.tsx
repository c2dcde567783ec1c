import { getTranslations } from 'next-intl/server';
import type { CaseView } from '@/lib/moderation/case-views';
import type { CaseStandingView } from '@/lib/moderation/server/case-standing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { moment } from '../_desk/moment';
import { AnswerHidingForm } from './answer-hiding-form';

type ProposedHidingProps = { shown: CaseView; proposal: NonNullable<CaseStandingView['proposal']> };

/** A hiding a colleague has proposed, to be confirmed or declined by another. */
export async function ProposedHiding({ shown, proposal }: ProposedHidingProps) {
  const t = await getTranslations('outcomes.proposed');
  const cases = await getTranslations('cases');
  const locale = await pageLocale();
  return (
    <section className="work" aria-labelledby="proposed-hiding">
      <h3 id="proposed-hiding">{t('heading')}</h3>
      <p>
        {t('by', {
          who: proposal.by ?? cases('history.employee'),
          at: moment(proposal.proposedAt, locale),
          reason: cases(`reasons.${proposal.reason}`),
        })}
      </p>
      <p>
        <q className="soft">{proposal.text}</q>
      </p>
      <AnswerHidingForm
        key={shown.version}
        locale={locale}
        code={shown.code}
        version={shown.version}
        texts={{
          confirm: proposal.isMine ? null : t('confirm'),
          decline: proposal.isMine ? t('takeBack') : t('decline'),
          why: proposal.isMine ? t('mine') : t('stays'),
        }}
      />
    </section>
  );
}
