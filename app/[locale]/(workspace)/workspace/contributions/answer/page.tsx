import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Button } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { SelectField } from '@/app/_ui/field';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import { mayAnswer } from '@/lib/decisions/answer-policy';
import { mostBulkAnswers } from '@/lib/decisions/bulk-answer-schema';
import { type AnswerLineView, getBulkAnswer } from '@/lib/decisions/server/bulk-answer-queries';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { type AnswerLine, BulkAnswerForm } from '../../../_bulk-answer/bulk-answer-form';
import { DeskPage } from '../../../_desk/desk-page';
import { employeeOnly } from '../../../_desk/employee-only';

type Query = { code?: string | string[]; all?: string; q?: string; template?: string };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('bulkAnswer');
  return { title: t('title'), robots: { index: false } };
}

/** Several contributions with an answer each, from a template, before anything is sent. */
export default async function AnswerSeveral({ searchParams }: { searchParams: Promise<Query> }) {
  const employee = await employeeOnly('/workspace/contributions/answer');
  if (!mayAnswer(employee).allowed) notFound();
  const { code, all, q = '', template = '' } = await searchParams;
  const codes = [code ?? []].flat();
  const { lines, heldBack, beyond, templates } = await getBulkAnswer(employee, all ? { search: q } : { codes }, template);
  const chosen: [string, string][] = all
    ? [['all', all], ...(q ? [['q', q] as [string, string]] : [])]
    : codes.map((each) => ['code', each]);
  const t = await getTranslations('bulkAnswer');
  const locale = await pageLocale();
  const path = pathTo(locale, '/workspace/contributions/answer');
  return (
    <DeskPage
      employee={employee}
      place="contributions"
      heading={t('heading')}
      beside={<LocalLink to="/workspace/contributions">{t('back')}</LocalLink>}
    >
      {heldBack.length > 0 ? (
        <p className="note">{t('heldBack', { count: heldBack.length, codes: heldBack.join(', ') })}</p>
      ) : null}
      {lines.length === 0 ? (
        <EmptyState heading={t('empty')} level={2}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <>
          <p className="soft">{t('text')}</p>
          {beyond > 0 ? <p className="note">{t('beyond', { count: beyond, most: mostBulkAnswers })}</p> : null}
          <form action={path} className="form">
            {chosen.map(([name, value]) => (
              <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
            ))}
            <SelectField
              id="template"
              name="template"
              label={t('template')}
              hint={t('fillHint')}
              defaultValue={template}
              options={[{ value: '', label: t('noTemplate') }, ...templates.map(({ id, name }) => ({ value: id, label: name }))]}
            />
            <Button small tone="line">
              {t('fill')}
            </Button>
          </form>
          <BulkAnswerForm
            key={template}
            locale={locale}
            page={`${path}?${new URLSearchParams([...chosen, ['template', template]])}`}
            bulkId={crypto.randomUUID()}
            lines={await Promise.all(lines.map(toLine))}
            submit={t('submit')}
          />
        </>
      )}
    </DeskPage>
  );
}

async function toLine({ code, kind, title, excerpt, language, project, text }: AnswerLineView): Promise<AnswerLine> {
  const locale = await pageLocale();
  const t = await getTranslations('bulkAnswer');
  const work = await getTranslations('contributionWork');
  return {
    code,
    href: pathTo(locale, '/workspace/cases/[code]', { code }),
    about: t('about', { kind: work(`kinds.${kind}`), project: inLocale(project, 'title', locale) }),
    excerpt: withPlainMarks(title ?? excerpt),
    language,
    text,
    texts: {
      include: t('include', { code }),
      answer: t('answer', { code }),
      hint: t(language === 'da' ? 'inDanish' : 'inEnglish'),
    },
  };
}
