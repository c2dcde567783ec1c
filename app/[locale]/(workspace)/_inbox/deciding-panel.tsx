import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { mayIn } from '@/lib/audit/permissions';
import { hidingReasons } from '@/lib/contributions/contribution';
import { suggestedReason } from '@/lib/moderation/case';
import type { CaseView } from '@/lib/moderation/case-views';
import { mendDays } from '@/lib/moderation/decide-case-schema';
import { filterQuery, type QueueFilter } from '@/lib/moderation/queue-filter';
import type { CaseStandingView } from '@/lib/moderation/server/case-standing-queries';
import { getNextCaseCode } from '@/lib/moderation/server/queue-queries';
import { pageLocale } from '@/lib/web/page-locale';
import type { Employee } from '../_desk/employee-only';
import { DecisionPanel } from './decision-panel';
import { decisionTexts } from './decision-texts';
import { ProposedHiding } from './proposed-hiding';
import { Reopening } from './reopening';
import { type FilledTemplate, TemplatePicker } from './template-picker';

type DecidingProps = {
  employee: Employee;
  shown: CaseView;
  standing: CaseStandingView | null;
  filter: QueueFilter;
  templates: FilledTemplate[];
};

/** The decision on a case, for those who may take it. */
export async function Deciding({ employee, shown, standing, filter, templates }: DecidingProps) {
  const t = await getTranslations('cases');
  if (!mayIn(employee, 'case.decide', shown.project.id)) return <p className="note">{t('readOnly')}</p>;
  const more = await getTranslations('outcomes');
  if (standing?.isWithdrawn) return <p className="note">{more('withdrawn')}</p>;
  if (standing?.openAppealId)
    return (
      <p className="note">
        {more('appealWaits')}{' '}
        <LocalLink to="/workspace/appeals/[id]" params={{ id: standing.openAppealId }}>
          {more('toAppeal')}
        </LocalLink>
      </p>
    );
  const pick = await getTranslations('templates.pick');
  const locale = await pageLocale();
  const [last] = shown.decisions;
  const next = await getNextCaseCode(employee, shown, filter);
  const goesOn = !shown.closedAt && next !== null;
  return (
    <>
      {standing?.proposal ? <ProposedHiding shown={shown} proposal={standing.proposal} /> : null}
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
        mendDays={mendDays.map((days) => ({ value: String(days), label: more('days', { days }) }))}
        words={shown.contribution}
        templates={
          <TemplatePicker
            id={`template-${shown.code}`}
            textField={`text-${shown.code}`}
            reasonField={`reason-${shown.code}`}
            templates={templates}
            texts={{ label: pick('reason'), choose: pick('choose') }}
          />
        }
        texts={await decisionTexts(shown, { goesOn, needsSecond: standing?.hidingNeedsSecond ?? false })}
      />
      {shown.closedAt ? <Reopening shown={shown} filter={filterQuery(filter)} /> : null}
    </>
  );
}
