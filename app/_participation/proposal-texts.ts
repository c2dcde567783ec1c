import { limits } from '@/lib/participation/contribution-schema';
import { retentionTable } from '@/lib/privacy/retention';
import { pageTexts } from '@/lib/web/texts';
import { sharedFormTexts } from './form-texts';
import type { KeptDraftTexts } from './kept-draft';
import type { PlaceTexts } from './place-field';
import type { ProposalTexts } from './proposal-fields';
import type { SimilarTexts } from './similar-list';
import type { WordsFormTexts } from './words-form';

const dayMs = 86_400_000;
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

/** The same for one that is not sent yet, with what is said of the draft. */
export async function newProposalTexts(
  unnamed?: 'never' | 'protected',
  isKept = false,
): Promise<WordsFormTexts & ProposalTexts & { kept: KeptDraftTexts; similar: SimilarTexts }> {
  const t = await pageTexts('participation.write.kept');
  const similar = await pageTexts('participation.write.similar');
  const texts = await proposalFormTexts(unnamed);
  const fields = { title: texts.title, text: texts.text, category: texts.category, placeDraft: t('place') };
  return {
    ...texts,
    ...(isKept && { restored: t('restored') }),
    kept: {
      here: t('here'),
      there: t('there', { days: retentionTable.begunProposals.keptMs / dayMs }),
      heading: t('heading'),
      text: t('text'),
      takeBack: t('takeBack'),
      throwAway: t('throwAway'),
      placeAside: t('placeAside'),
      categoryAside: t('categoryAside'),
      fields,
    },
    similar: {
      heading: similar('heading'),
      text: similar('text'),
      support: similar('support'),
      supports: { one: similar('supportsOne'), more: similar('supports') },
      found: { one: similar('foundOne'), more: similar('found') },
    },
  };
}
