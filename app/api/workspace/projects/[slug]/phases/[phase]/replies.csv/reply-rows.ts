import { getTranslations } from 'next-intl/server';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import { momentInWords } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import type { ReplyLineView } from '@/lib/participation/reply-views';

/** One reply per line in the order received, with what others may see of its sender. */
export async function replyRows(lines: readonly ReplyLineView[], locale: Locale): Promise<(string | number)[][]> {
  const t = await getTranslations({ locale, namespace: 'replies' });
  const speakers = await getTranslations({ locale, namespace: 'hearing.speakers' });
  const columns = [
    'number',
    'code',
    'received',
    'list',
    'speaksAs',
    'organisation',
    'sender',
    'text',
    'files',
    'state',
    'objection',
  ];
  return [
    columns.map((column) => t(`csvColumns.${column as 'number'}`)),
    ...lines.map((line) => [
      line.number,
      line.code,
      momentInWords(line.receivedAt, locale),
      t(line.isLate ? 'filters.late' : 'filters.timely'),
      speakers(line.speaksAs),
      line.organisation ?? '',
      line.senderName ?? t('citizen'),
      withPlainMarks(line.excerpt),
      line.files,
      t(`states.${line.state}`),
      line.objection ? t(line.objection.settlement ? `settlements.${line.objection.settlement}` : 'open') : '',
    ]),
  ];
}
