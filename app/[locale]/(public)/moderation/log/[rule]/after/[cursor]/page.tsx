import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { decodeCursor } from '@/lib/platform/cursor';
import { pageLocale } from '@/lib/web/page-locale';
import { LogPage, moderationLogContent } from '../../../_log-page';
import { ruleFrom, ruleParams } from '../../../_rule-words';

type OlderRuleProps = { params: Promise<{ rule: string; cursor: string }> };

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: OlderRuleProps): Promise<Metadata> {
  const t = await getTranslations('moderationLog');
  const page = '/moderation/log/[rule]/after/[cursor]' as const;
  const { rule: word, cursor } = await params;
  const rule = ruleFrom(word, await pageLocale());
  if (!rule) return {};
  return pageMetadata({ page, params: ruleParams(rule, { cursor }), title: t('heading'), hidden: true });
}

/** Older lines of the log under one rule. */
export default async function OlderRuleLogPage({ params }: OlderRuleProps) {
  const { rule: word, cursor } = await params;
  const rule = ruleFrom(word, await pageLocale());
  if (!rule || !decodeCursor(cursor)) notFound();
  const log = await moderationLogContent(cursor, rule);
  if (log.lines.length === 0) notFound();
  return (
    <PageShell page="/moderation/log/[rule]/after/[cursor]" params={ruleParams(rule, { cursor })}>
      <LogPage log={log} rule={rule} isFirst={false} />
    </PageShell>
  );
}
