import { limits } from '@/lib/participation/contribution-schema';
import { pageTexts } from '@/lib/web/texts';
import { sharedFormTexts } from './form-texts';
import type { PlaceTexts } from './place-field';
import type { ProposalTexts } from './proposal-fields';
import type { WordsFormTexts } from './words-form';

const codes = ['titleTooShort', 'titleTooLong', 'proposalTooShort', 'proposalTooLong'] as const;

/** Every sentence of the form for a proposal; with the reason, where its sender is not named whatever they choose. */
export async function proposalFormTexts(unnamed?: 'never' | 'protected'): Promise<WordsFormTexts & ProposalTexts> {
  const t = await pageTexts('participation');
  const common = await pageTexts('form.errors');
  const picker = (await pageTexts('surveyField')).raw('place') as Record<string, string>;
  const place: PlaceTexts = { ...picker, summary: t('write.form.place'), why: t('write.form.placeWhy') };
  return {
    ...(await sharedFormTexts(unnamed)),
    title: t('write.form.title'),
    titleHint: t('write.form.titleHint', { max: limits.title.max }),
    text: t('write.form.text'),
    textHint: t('write.form.textHint', { max: limits.proposalText.max }),
    category: t('write.form.category'),
    optional: t('write.form.optional'),
    noCategory: t('write.form.noCategory'),
    place,
    submit: t('write.form.submit'),
    sentences: {
      ...Object.fromEntries(codes.map((code) => [code, t(`errors.${code}`)])),
      required: common('required'),
      tooLong: common('tooLong'),
      invalid: common('invalid'),
    },
  };
}
