import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getPaperDesk } from '@/lib/papers/server/paper-desk-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { employeeOnly } from '../../../../../../../_desk/employee-only';
import { ChangeSection } from '../../../../../../../_papers/change-section';
import { PaperDesk } from '../../../../../../../_papers/paper-desk';
import { PaperForm } from '../../../../../../../_papers/paper-forms';
import { paperDone, paperPath } from '../../../../../../../_papers/paper-path';
import { paperFormTexts } from '../../../../../../../_papers/paper-texts';
import { TopicSection } from '../../../../../../../_papers/topic-section';

type Props = { params: Promise<{ slug: string; phase: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('paperDesk');
  return { title: t('titleTexts'), robots: { index: false } };
}

/** The texts of the paper that are about more than one reply: the hearing, the topics, the changes. */
export default async function PaperTexts({ params, searchParams }: Props) {
  const { slug: project, phase } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/phases/[phase]/white-paper/texts', { slug: project, phase });
  const desk = await getPaperDesk(employee, { project, phase });
  if (!desk) notFound();
  const t = await getTranslations('paperDesk');
  const locale = await pageLocale();
  const asked = (await searchParams).done;
  const place = { project, phase };
  const path = paperPath(locale, place, 'texts');
  const { texts, rehearing } = desk;
  const adjustable = (name: 'hearing' | 'summary') => ({
    kind: 'area' as const,
    name: `${name}Text`,
    label: t(`fields.${name}Text`),
    hint: t('generated', { text: texts[name].generated }),
    value: texts[name].adjusted ?? '',
    rows: 5,
    lang: 'da',
  });
  return (
    <PaperDesk employee={employee} place={place} desk={desk} tab="texts" done={paperDone.find((each) => each === asked)}>
      <section aria-labelledby="texts">
        <h2 id="texts">{t('texts')}</h2>
        <PaperForm
          key={desk.version}
          does="texts"
          name="texts"
          path={path}
          hidden={{ locale, paperId: desk.id, version: String(desk.version) }}
          groups={[
            {
              key: 'front',
              legend: t('front'),
              fields: [
                { kind: 'text', name: 'title', label: t('fields.title'), hint: t('titleHint'), value: desk.title, lang: 'da' },
                { kind: 'text', name: 'department', label: t('fields.department'), value: desk.department, lang: 'da' },
              ],
            },
            { key: 'generated', legend: t('generatedLegend'), fields: [adjustable('hearing'), adjustable('summary')] },
            {
              key: 'judgement',
              legend: t('judgement'),
              fields: [
                {
                  kind: 'area',
                  name: 'assessment',
                  label: t('fields.assessment'),
                  value: desk.assessment ?? '',
                  rows: 5,
                  lang: 'da',
                },
                {
                  kind: 'select',
                  name: 'needsHearing',
                  label: t('fields.needsHearing'),
                  value: rehearing === null ? '' : rehearing.needed ? 'yes' : 'no',
                  options: (['', 'no', 'yes'] as const).map((value) => ({
                    value,
                    label: t(`needsHearing.${value || 'unsaid'}`),
                  })),
                },
                {
                  kind: 'area',
                  name: 'hearingWhy',
                  label: t('fields.hearingWhy'),
                  value: rehearing?.why ?? '',
                  rows: 3,
                  lang: 'da',
                },
              ],
            },
          ]}
          texts={await paperFormTexts('save')}
        />
      </section>
      <TopicSection desk={desk} path={path} project={project} />
      <ChangeSection desk={desk} path={path} />
    </PaperDesk>
  );
}
