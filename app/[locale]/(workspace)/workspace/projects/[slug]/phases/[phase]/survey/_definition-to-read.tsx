import { getTranslations } from 'next-intl/server';
import { inLocale } from '@/lib/i18n/locale';
import { isQuestion, optionsOf, type SurveyBlock, type SurveyDefinition } from '@/lib/surveys/survey-definition';
import { pageLocale } from '@/lib/web/page-locale';

/** A whole survey as it reads, page by page, without anything to fill in. */
export async function DefinitionToRead({ definition }: { definition: SurveyDefinition }) {
  const locale = await pageLocale();
  const t = await getTranslations('surveyEditor');
  return (
    <div className="builder-reading">
      <h2>{inLocale(definition, 'title', locale)}</h2>
      <p>{inLocale(definition, 'intro', locale)}</p>
      {definition.pages.map((page, at) => (
        <section key={page.key}>
          <h3>
            {t('builder.page', { n: at + 1 })}
            {inLocale(page, 'title', locale) ? `. ${inLocale(page, 'title', locale)}` : ''}
          </h3>
          <ul>
            {page.blocks.map((block) => (
              <BlockToRead key={block.key} block={block} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

async function BlockToRead({ block }: { block: SurveyBlock }) {
  const locale = await pageLocale();
  const t = await getTranslations('surveyEditor');
  const options = isQuestion(block) ? optionsOf(block) : [];
  const notes = [
    t(`builder.kinds.${block.kind}`),
    ...('isRequired' in block && block.isRequired ? [t('builder.required')] : []),
    ...('isConfidential' in block && block.isConfidential ? [t('builder.confidential')] : []),
    ...(block.showWhen ? [t('publish.condition')] : []),
  ];
  return (
    <li>
      <strong>{inLocale(block, 'label', locale)}</strong> <span className="soft">{notes.join('. ')}</span>
      {'textDa' in block ? <p>{inLocale(block, 'text', locale)}</p> : null}
      {'rows' in block ? <p className="soft">{block.rows.map((row) => inLocale(row, 'label', locale)).join('; ')}</p> : null}
      {options.length > 0 ? (
        <ul>
          {options.map((option) => (
            <li key={option.key}>{inLocale(option, 'label', locale)}</li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
