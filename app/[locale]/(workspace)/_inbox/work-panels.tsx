import { getTranslations } from 'next-intl/server';
import { mayIn } from '@/lib/audit/permissions';
import { uses } from '@/lib/decisions/answer-schema';
import { inLocale } from '@/lib/i18n/locale';
import type { CaseView } from '@/lib/moderation/case-views';
import { listOpenThemeChoices } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import type { Employee } from '../_desk/employee-only';
import { moment } from '../_desk/moment';
import { AnswerForm } from '../_work/answer-form';
import { AddThemeForm, RemoveThemeForm } from '../_work/theme-forms';
import { UseForm } from '../_work/use-form';
import { type FilledTemplate, TemplatePicker } from './template-picker';

type WorkProps = { employee: Employee; shown: CaseView; templates: FilledTemplate[] };

/** What the municipality does with a published contribution: themes, answer, use. */
export async function WorkPanels(props: WorkProps) {
  return (
    <>
      <AnswerPanel {...props} />
      <UsePanel {...props} />
      <ThemePanel {...props} />
    </>
  );
}

async function AnswerPanel({ employee, shown, templates }: WorkProps) {
  const t = await getTranslations('work.answer');
  const pick = await getTranslations('templates.pick');
  const locale = await pageLocale();
  const [current, ...earlier] = shown.contribution.answers;
  return (
    <section className="work" aria-labelledby="answer-heading">
      <h3 id="answer-heading">{t('heading')}</h3>
      {current ? <Given said={current} at={current.answeredAt} /> : <p className="soft">{t('none')}</p>}
      {earlier.length > 0 ? (
        <details className="twin">
          <summary>{t('earlier', { count: earlier.length })}</summary>
          {earlier.map((answer) => (
            <Given key={answer.answeredAt.toISOString()} said={answer} at={answer.answeredAt} />
          ))}
        </details>
      ) : null}
      {mayIn(employee, 'contribution.answer', shown.project.id) ? (
        <AnswerForm
          locale={locale}
          code={shown.code}
          language={shown.contribution.language}
          templates={
            <TemplatePicker
              id={`answer-template-${shown.code}`}
              textField={`answer-text-${shown.code}`}
              templates={templates}
              texts={{ label: pick('answer'), choose: pick('choose') }}
            />
          }
          texts={{
            text: t('text'),
            hint: t('hint'),
            language: t('language'),
            languages: [
              { value: 'da', label: t('languages.da') },
              { value: 'en', label: t('languages.en') },
            ],
            submit: current ? t('replace') : t('give'),
            done: t('done'),
          }}
        />
      ) : null}
    </section>
  );
}

async function Given({ said, at }: { said: { text: string; language: string; by: string | null }; at: Date }) {
  const t = await getTranslations('work.answer');
  return (
    <div className="given">
      <p lang={said.language} className="given-text">
        {said.text}
      </p>
      <p className="small soft">{t('by', { who: said.by ?? t('employee'), at: moment(at, await pageLocale()) })}</p>
    </div>
  );
}

async function UsePanel({ employee, shown }: WorkProps) {
  const t = await getTranslations('work.use');
  const locale = await pageLocale();
  const [current] = shown.contribution.uses;
  return (
    <section className="work" aria-labelledby="use-heading">
      <h3 id="use-heading">{t('heading')}</h3>
      {current ? (
        <p>
          <strong>{t(`uses.${current.use}`)}.</strong> {current.reason}{' '}
          <span className="small soft">
            {t('by', { who: current.by ?? t('employee'), at: moment(current.markedAt, locale) })}
          </span>
        </p>
      ) : (
        <p className="soft">{t('none')}</p>
      )}
      {mayIn(employee, 'contribution.answer', shown.project.id) ? (
        <UseForm
          locale={locale}
          code={shown.code}
          chosen={current?.use ?? ''}
          options={[{ value: '', label: t('choose') }, ...uses.map((value) => ({ value, label: t(`uses.${value}`) }))]}
          texts={{ use: t('use'), reason: t('reason'), hint: t('hint'), submit: t('submit'), done: t('done') }}
        />
      ) : null}
    </section>
  );
}

async function ThemePanel({ employee, shown }: WorkProps) {
  const t = await getTranslations('work.themes');
  const locale = await pageLocale();
  const placed = shown.contribution.themes;
  const choices = (await listOpenThemeChoices()).filter((theme) => !placed.some(({ id }) => id === theme.id));
  const mayChoose = mayIn(employee, 'theme.choose', shown.project.id);
  return (
    <section className="work" aria-labelledby="themes-heading">
      <h3 id="themes-heading">{t('heading')}</h3>
      <ul className="placed">
        {placed.map((theme) => (
          <li key={theme.id}>
            <span>{inLocale(theme, 'title', locale)}</span> <span className="small soft">{t(theme.origin)}</span>
            {theme.origin !== 'inherited' && mayChoose ? (
              <RemoveThemeForm
                locale={locale}
                code={shown.code}
                themeId={theme.id}
                label={t('remove')}
                about={inLocale(theme, 'title', locale)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {mayChoose && choices.length > 0 ? (
        <AddThemeForm
          locale={locale}
          code={shown.code}
          options={[
            { value: '', label: t('choose') },
            ...choices.map((theme) => ({ value: theme.id, label: inLocale(theme, 'title', locale) })),
          ]}
          texts={{ theme: t('theme'), hint: t('hint'), submit: t('add'), done: t('done') }}
        />
      ) : null}
    </section>
  );
}
