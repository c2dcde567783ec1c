import { getTranslations } from 'next-intl/server';
import type { CaseView, ColleagueView } from '@/lib/moderation/case-views';
import { pageLocale } from '@/lib/web/page-locale';
import type { Employee } from '../_desk/employee-only';
import { moment } from '../_desk/moment';
import { AssignForm } from './assign-form';

type AssignPanelProps = { employee: Employee; shown: CaseView; colleagues: ColleagueView[] };

/** Who has taken the case on, and the ways to take it or hand it over. */
export async function AssignPanel({ employee, shown, colleagues }: AssignPanelProps) {
  const t = await getTranslations('queue.assign');
  const locale = await pageLocale();
  const { assignee, assignedAt } = shown;
  const isMine = assignee?.id === employee.personId;
  const common = { locale, code: shown.code, from: assignee?.id ?? '' };
  const nameOf = ({ name }: ColleagueView) => name ?? t('colleague');
  return (
    <section className="work assign" aria-labelledby="assign-heading">
      <h3 id="assign-heading">{t('heading')}</h3>
      <p className={assignee ? undefined : 'soft'}>
        {assignee && assignedAt
          ? t(isMine ? 'mine' : 'taken', { who: nameOf(assignee), at: moment(assignedAt, locale) })
          : t('nobody')}
      </p>
      <AssignForm
        {...common}
        to={isMine ? '' : employee.personId}
        hotkey="a"
        texts={{ submit: isMine ? t('letGo') : t('take'), done: t('takeDone'), freed: t('letGoDone') }}
      />
      <AssignForm
        {...common}
        hotkey="A"
        options={[{ value: '', label: t('toNobody') }, ...colleagues.map((each) => ({ value: each.id, label: nameOf(each) }))]}
        texts={{ label: t('to'), submit: t('give'), done: t('giveDone'), freed: t('letGoDone') }}
      />
    </section>
  );
}
