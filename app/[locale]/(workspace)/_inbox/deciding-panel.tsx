import { getTranslations } from 'next-intl/server';
import { hidingReasons } from '@/lib/contributions/contribution';
import { suggestedReason } from '@/lib/moderation/case';
import type { CaseView } from '@/lib/moderation/case-views';
import { mayDecideCases } from '@/lib/moderation/moderation-policy';
import { filterQuery, type QueueFilter } from '@/lib/moderation/queue-filter';
import { getNextCaseCode } from '@/lib/moderation/server/queue-queries';
import { pageLocale } from '@/lib/web/page-locale';
import type { Employee } from '../_desk/employee-only';
import { DecisionPanel } from './decision-panel';
import { Reopening } from './reopening';
import { type FilledTemplate, TemplatePicker } from './template-picker';

type DecidingProps = { employee: Employee; shown: CaseView; filter: QueueFilter; templates: FilledTemplate[] };

/** The decision on a case, for those who may take it. */
export async function Deciding({ employee, shown, filter, templates }: DecidingProps) {
  const t = await getTranslations('cases');
  if (!mayDecideCases(employee).allowed) return <p className="note">{t('readOnly')}</p>;
  const pick = await getTranslations('templates.pick');
  const locale = await pageLocale();
  const [last] = shown.decisions;
  const next = await getNextCaseCode(employee, shown, filter);
  return (
    <>
      <DecisionPanel
        key={shown.code}
        locale={locale}
        code={shown.code}
        version={shown.version}
        next={shown.closedAt ? shown.code : (next ?? '')}
        filter={filterQuery(filter)}
        outcome={shown.closedAt ? last?.outcome : undefined}
        reason={(shown.closedAt ? last?.reason : null) ?? suggestedReason(shown.flags) ?? ''}
        reasons={[
          { value: '', label: t('reasonChoose') },
          ...hidingReasons.map((value) => ({ value, label: t(`reasons.${value}`) })),
        ]}
        templates={
          <TemplatePicker
            id={`template-${shown.code}`}
            textField={`text-${shown.code}`}
            reasonField={`reason-${shown.code}`}
            templates={templates}
            texts={{ label: pick('reason'), choose: pick('choose') }}
          />
        }
        texts={{
          heading: shown.closedAt ? t('decide.again') : t('decide.heading'),
          legend: t('decide.legend'),
          publish: t('decide.publish'),
          publishNote: shown.flags.length > 0 ? t('decide.publishFlagged') : undefined,
          hide: t('decide.hide'),
          hideNote: t('decide.hideNote'),
          reason: t('decide.reason'),
          reasonHint: t('decide.reasonHint'),
          text: t('decide.text'),
          textHint: t('decide.textHint'),
          save: shown.closedAt || !next ? t('decide.save') : t('decide.saveAndNext'),
          logLine: t('decide.logLine'),
        }}
      />
      {shown.closedAt ? <Reopening shown={shown} /> : null}
    </>
  );
}
