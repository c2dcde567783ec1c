import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { pageLocale } from '@/lib/web/page-locale';
import { LogPage, moderationLogContent } from '../_log-page';
import { ruleFrom, ruleParams } from '../_rule-words';

type RuleProps = { params: Promise<{ rule: string }> };

export const generateStaticParams = () => [{ rule: '-' }];

export async function generateMetadata({ params }: RuleProps): Promise<Metadata> {
  const t = await getTranslations('moderationLog');
  const rule = ruleFrom((await params).rule, await pageLocale());
  if (!rule) return {};
  return pageMetadata({ page: '/moderation/log/[rule]', params: ruleParams(rule, {}), title: t('heading'), hidden: true });
}

/** The lines of the log under one rule. */
export default async function RuleLogPage({ params }: RuleProps) {
  const { rule: word } = await params;
  const rule = ruleFrom(word, await pageLocale());
  if (!rule) notFound();
  return (
    <PageShell page="/moderation/log/[rule]" params={ruleParams(rule, {})}>
      <LogPage log={await moderationLogContent(null, rule)} rule={rule} isFirst />
    </PageShell>
  );
}
