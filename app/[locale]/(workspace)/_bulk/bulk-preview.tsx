import { getTranslations } from 'next-intl/server';
import { hidingReasons } from '@/lib/contributions/contribution';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import { inLocale } from '@/lib/i18n/locale';
import type { BulkPreviewView } from '@/lib/moderation/server/bulk-queries';
import { listTemplates } from '@/lib/moderation/server/template-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import type { Employee } from '../_desk/employee-only';
import { BulkForm } from './bulk-form';

type BulkPreviewProps = { employee: Employee; preview: BulkPreviewView; page: string; back: string };

/** Each case of the selection with what will happen to it, and the decision to take. */
export async function BulkPreview({ employee, preview, page, back }: BulkPreviewProps) {
  const t = await getTranslations('bulk');
  const cases = await getTranslations('cases');
  const queue = await getTranslations('queue');
  const pick = await getTranslations('templates.pick');
  const locale = await pageLocale();
  const reasons = (await listTemplates(employee)).filter(({ purpose }) => purpose === 'reason');
  const flagName = (flag: string) => (cases.has(`flags.${flag}`) ? cases(`flags.${flag}`) : flag);
  const nameOf = ({ name }: { name: string | null }) => name ?? queue('colleague');
  return (
    <BulkForm
      locale={locale}
      page={page}
      back={back}
      bulkId={crypto.randomUUID()}
      lines={preview.lines.map((line) => ({
        code: line.code,
        version: line.version,
        href: pathTo(locale, '/workspace/cases/[code]', { code: line.code }),
        heading: queue(`kinds.${line.kind}`, { project: inLocale(line.project, 'title', locale) }),
        excerpt: withPlainMarks(line.title ?? line.excerpt),
        lang: line.language,
        skipped: line.skip ? t(`skipped.${line.skip}`, { who: line.assignee ? nameOf(line.assignee) : '' }) : null,
        warnings: [
          ...line.flags.map(flagName),
          ...line.watchers.map((watcher) => queue('marks.watched', { who: nameOf(watcher) })),
        ],
      }))}
      gone={preview.gone.map((code) => t('gone', { code }))}
      beyond={preview.beyond > 0 ? t('beyond', { count: preview.beyond }) : null}
      reasons={[
        { value: '', label: cases('reasonChoose') },
        ...hidingReasons.map((value) => ({ value, label: cases(`reasons.${value}`) })),
      ]}
      templates={reasons.map(({ id, name, reason, textDa, textEn }) => ({
        id,
        name,
        reason: reason ?? '',
        text: locale === 'da' ? textDa : textEn,
      }))}
      texts={{
        summary: t('summary', { count: preview.lines.filter(({ skip }) => !skip).length }),
        skipSummary: t('skipSummary', { count: preview.lines.filter(({ skip }) => skip).length + preview.gone.length }),
        cases: t('cases'),
        legend: t('legend'),
        publish: t('publish'),
        hide: t('hide'),
        hideNote: t('hideNote'),
        reason: cases('decide.reason'),
        reasonHint: cases('decide.reasonHint'),
        text: cases('decide.text'),
        textHint: t('textHint'),
        submit: t('submit'),
        cancel: t('cancel'),
        undoNote: t('undoNote'),
        pick: pick('reason'),
        choose: pick('choose'),
      }}
    />
  );
}
