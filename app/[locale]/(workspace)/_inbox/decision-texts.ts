import { getTranslations } from 'next-intl/server';
import type { CaseView } from '@/lib/moderation/case-views';
import type { DecisionTexts } from './decision-panel';

/** The words of the decision panel: what each outcome is called, and what it takes. */
export async function decisionTexts(
  shown: CaseView,
  { goesOn, needsSecond }: { goesOn: boolean; needsSecond: boolean },
): Promise<DecisionTexts> {
  const t = await getTranslations('cases');
  const more = await getTranslations('outcomes');
  return {
    heading: shown.closedAt ? t('decide.again') : t('decide.heading'),
    legend: t('decide.legend'),
    outcomes: [
      {
        value: 'published',
        label: t('decide.publish'),
        note: shown.flags.length > 0 ? t('decide.publishFlagged') : undefined,
      },
      { value: 'hidden', label: t('decide.hide'), note: needsSecond ? more('hideNeedsSecond') : t('decide.hideNote') },
      { value: 'redacted', label: more('redact'), note: more('redactNote') },
      { value: 'returned', label: more('return'), note: more('returnNote') },
      { value: 'covered', label: more('cover'), note: more('coverNote') },
    ],
    reason: t('decide.reason'),
    reasonHint: t('decide.reasonHint'),
    text: t('decide.text'),
    textHint: t('decide.textHint'),
    mendInDays: more('mendInDays'),
    coveredBy: more('coveredBy'),
    coveredByHint: more('coveredByHint'),
    marks: {
      title: more('marks.title'),
      text: more('marks.text'),
      hint: more('marks.hint'),
      mark: more('marks.mark'),
      holdsCpr: more('marks.holdsCpr'),
      holdsCprNote: more('marks.holdsCprNote'),
    },
    save: goesOn ? t('decide.saveAndNext') : t('decide.save'),
    logLine: t('decide.logLine'),
  };
}
