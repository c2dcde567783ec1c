import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { refusalTexts } from '@/app/_forms/refusal-texts';
import { LocalLink } from '@/app/_navigation/local-link';
import { mayIn } from '@/lib/audit/permissions';
import { hidingReasons } from '@/lib/contributions/contribution';
import { blockDays } from '@/lib/moderation/block';
import { getCaseStanding } from '@/lib/moderation/server/case-standing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { ImposeBlockForm } from '../../../../_appeals/impose-block-form';
import { DeskPage } from '../../../../_desk/desk-page';
import { employeeOnly } from '../../../../_desk/employee-only';

type BlockProps = { params: Promise<{ code: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('blocks');
  return { title: t('impose.heading'), robots: { index: false } };
}

/** Blocks whoever sent a contribution, for a time. */
export default async function ImposeBlockPage({ params }: BlockProps) {
  const { code } = await params;
  const employee = await employeeOnly('/workspace/cases/[code]/block', { code });
  const standing = await getCaseStanding(employee, code);
  if (!standing?.hasAuthor || !mayIn(employee, 'person.block', standing.projectId)) notFound();
  const t = await getTranslations('blocks');
  const cases = await getTranslations('cases');
  return (
    <DeskPage employee={employee} place="inbox-page" heading={t('impose.heading')}>
      <p>
        <LocalLink to="/workspace/cases/[code]" params={{ code }}>
          {t('impose.back', { code })}
        </LocalLink>
      </p>
      <p className="soft">{t('impose.text')}</p>
      <ImposeBlockForm
        locale={await pageLocale()}
        code={code}
        days={blockDays.map((days) => ({ value: String(days), label: t('impose.forDays', { days }) }))}
        reasons={[
          { value: '', label: cases('reasonChoose') },
          ...hidingReasons.map((value) => ({ value, label: cases(`reasons.${value}`) })),
        ]}
        texts={{
          days: t('impose.days'),
          reason: cases('decide.reason'),
          text: t('impose.words'),
          hint: t('impose.hint'),
          submit: t('impose.submit'),
          ...(await refusalTexts()),
        }}
      />
    </DeskPage>
  );
}
