import { getTranslations } from 'next-intl/server';
import { uncertainChoices } from '@/lib/notifications/operations-schema';

/** The sentences of the operations page that do not change with the figures. */
export async function operationsTexts() {
  const t = await getTranslations('operations');
  const columns = <Key extends string>(at: string, keys: readonly Key[]) =>
    keys.map((key) => ({ key, label: t(`${at}.${key}` as 'list.to') }));
  return {
    offline: t('offline'),
    signs: { caption: t('signs.caption'), columns: columns('signs', ['what', 'now', 'limit', 'state']) },
    queues: {
      heading: t('queues.heading'),
      caption: t('queues.caption'),
      none: t('queues.none'),
      noneText: t('queues.noneText'),
      columns: columns('queues', ['purpose', 'waiting', 'oldest', 'dead', 'uncertain', 'sent', 'failed']),
    },
    list: columns('list', ['purpose', 'to', 'attempts', 'error', 'since', 'act']),
    dead: {
      heading: t('dead.heading'),
      text: t('dead.text'),
      none: t('dead.none'),
      again: t('dead.again'),
      all: t('dead.all'),
      allSure: t('dead.allSure'),
    },
    uncertain: {
      heading: t('uncertain.heading'),
      text: t('uncertain.text'),
      none: t('uncertain.none'),
      choice: t('uncertain.choice'),
      choices: uncertainChoices.map((value) => ({ value, label: t(`uncertain.choices.${value}`) })),
      settle: t('uncertain.settle'),
    },
    suppressed: {
      heading: t('suppressed.heading'),
      text: t('suppressed.text'),
      none: t('suppressed.none'),
      columns: [
        { key: 'to', label: t('list.to') },
        ...columns('suppressed', ['reason', 'since']),
        { key: 'act', label: t('list.act') },
      ],
      lift: t('suppressed.lift'),
      liftReason: t('suppressed.liftReason'),
      liftSure: t('suppressed.liftSure'),
    },
    jobs: {
      heading: t('jobs.heading'),
      caption: t('jobs.caption'),
      columns: columns('jobs', ['name', 'schedule', 'ranAt', 'failed']),
    },
  };
}

export type OperationsTexts = Awaited<ReturnType<typeof operationsTexts>>;
