import { getTranslations } from 'next-intl/server';
import { sharedFormTexts } from '@/app/_participation/form-texts';
import { speakers } from '@/lib/contributions/contribution';
import { limits } from '@/lib/participation/contribution-schema';

/** Every sentence of the form; with the reason, where its sender is not named whatever they choose. */
export async function replyFormTexts(unnamed?: 'never' | 'protected') {
  const t = await getTranslations('hearing');
  const shared = await sharedFormTexts(unnamed);
  const common = await getTranslations('form.errors');
  const codes = ['replyTooShort', 'replyTooLong', 'organisationRequired', 'organisationTooLong', 'speakerRequired'] as const;
  const published = ['text', unnamed ? 'nobody' : 'sender', 'organisation', 'number', 'never'] as const;
  return {
    ...shared,
    speaksAs: t('form.speaksAs'),
    speakers: speakers.map((value) => ({ value, label: t(`speakers.${value}`), note: t(`form.speakerNotes.${value}`) })),
    organisation: t('form.organisation'),
    organisationHint: t('form.organisationHint'),
    text: t('form.text'),
    textHint: t('form.textHint', { max: limits.replyText.max }),
    publishedHeading: t('form.publishedHeading'),
    published: published.map((line) => t(`form.published.${line}`)),
    submit: t('form.submit'),
    sentences: {
      ...Object.fromEntries(codes.map((code) => [code, t(`errors.${code}`)])),
      required: common('required'),
      tooLong: common('tooLong'),
      invalid: common('invalid'),
    },
  };
}
