import { getTranslations } from 'next-intl/server';
import { Pager } from '@/app/_ui/pager';
import type { NoteDeskView } from '@/lib/papers/note-views';
import { listQuotable } from '@/lib/papers/server/note-desk-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { RightsForm } from '../_administration/rights-form';
import type { Employee } from '../_desk/employee-only';
import { quoteAction, unquoteAction } from './note.action';
import { notePath } from './note-path';

type QuoteSectionProps = { employee: Employee; desk: NoteDeskView; after: string };
type Said = { code: string; title: string | null; text: string; lang?: 'da' | 'en' };

/** The quotes of a collection note, and the contributions there are to choose from. */
export async function QuoteSection({ employee, desk, after }: QuoteSectionProps) {
  const t = await getTranslations('noteDesk');
  const locale = await pageLocale();
  const chosen = desk.content.sections.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'quotes' ? part.codes : [])),
  );
  const { items, next } = await listQuotable(employee, desk.id, after);
  const path = notePath(locale, desk.id, 'texts');
  const form = (code: string, act: 'choose' | 'drop') => (
    <RightsForm
      action={act === 'choose' ? quoteAction : unquoteAction}
      path={path}
      locale={locale}
      name={`${act}-${code}`}
      hidden={{ noteId: desk.id, code }}
      fields={[]}
      submit={t(act)}
      about={code}
    />
  );
  return (
    <section aria-labelledby="quotes" className="flow note-quotes">
      <h2 id="quotes">{t('quotesHeading', { count: chosen.length })}</h2>
      <p className="soft">{t('quotesText')}</p>
      <h3>{t('chosen')}</h3>
      {chosen.length === 0 ? <p className="soft">{t('noneChosen')}</p> : null}
      <ul className="plain">
        {chosen.map((code) => (
          <li key={code}>
            <Words code={code} title={desk.words.get(code)?.title ?? null} text={desk.words.get(code)?.text ?? ''} />
            {form(code, 'drop')}
          </li>
        ))}
      </ul>
      <h3>{t('choosable')}</h3>
      {items.length === 0 ? <p className="soft">{t('nothingToChoose')}</p> : null}
      <ul className="plain">
        {items.map(({ code, title, excerpt, language }) => (
          <li key={code}>
            <Words code={code} title={title} text={excerpt} lang={language} />
            {form(code, 'choose')}
          </li>
        ))}
      </ul>
      <Pager
        label={t('pages')}
        newer={after ? { href: `${path}#quotes`, label: t('first') } : undefined}
        older={next ? { href: `${path}?after=${encodeURIComponent(next)}#quotes`, label: t('more') } : undefined}
      />
    </section>
  );
}

function Words({ code, title, text, lang = 'da' }: Said) {
  return (
    <>
      <p className="meta">{code}</p>
      <blockquote lang={lang}>
        {title ? (
          <p>
            <strong>{title}</strong>
          </p>
        ) : null}
        <p>{text}</p>
      </blockquote>
    </>
  );
}
