import type { CaseView } from '@/lib/moderation/case-views';
import type { TextTemplateView } from '@/lib/moderation/server/template-queries';
import { fillTemplate, type TemplatePurpose, templateNames } from '@/lib/moderation/text-template';
import type { FilledTemplate } from './template-picker';

/** The templates of one purpose in the language of a contribution, with the names of its case in place. */
export function filledTemplates(all: TextTemplateView[], purpose: TemplatePurpose, shown: CaseView): FilledTemplate[] {
  const { language } = shown.contribution;
  const names = templateNames({ ...shown, title: shown.contribution.title }, language);
  return all
    .filter((template) => template.purpose === purpose)
    .map(({ id, name, reason, textDa, textEn }) => ({
      id,
      name,
      reason: reason ?? '',
      text: fillTemplate(language === 'da' ? textDa : textEn, names),
    }));
}
