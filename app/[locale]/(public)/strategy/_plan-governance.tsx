import { getTranslations } from 'next-intl/server';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { bodyOf, headingOf, instrumentsOf } from './_passages';
import type { PlanContent } from './_plan-content';

/** Which documents govern, with what the plan says of each, the guideposts and the economic targets. */
export async function PlanGovernance({ content: { plan } }: { content: PlanContent }) {
  const locale = await pageLocale();
  const t = await getTranslations('strategy');
  const heading = (section: string) => {
    const passage = headingOf(plan, section);
    return passage ? inLocale(passage, 'text', locale) : '';
  };
  const [leadIn, ...guideposts] = bodyOf(plan, 'guideposts');
  const [targetsLeadIn] = bodyOf(plan, 'targets');
  return (
    <section className="band band-sea" id="styring" aria-labelledby="styring-h">
      <div className="wrap">
        <div className="band-head">
          <h2 id="styring-h">{heading('governance') || t('anchor.styring')}</h2>
        </div>
        <div className="cols">
          {plan.documents.map((document) => (
            <section key={document.ref}>
              <h3>{inLocale(document, 'title', locale)}</h3>
              <ul className="plain-list">
                {document.notes.map((note) => (
                  <li key={note.textDa}>
                    {inLocale(note, 'text', locale)} {note.isCertain ? null : <span className="soft">{t('uncertainNote')}</span>}
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <section>
            <h3>{t('instruments')}</h3>
            <ul className="plain-list">
              {instrumentsOf(plan).map((one) => (
                <li key={one.key}>{inLocale(one, 'text', locale)}</li>
              ))}
            </ul>
          </section>
        </div>
        <div className="cols plan-more">
          <section>
            <h3>{heading('guideposts')}</h3>
            {leadIn ? <p>{inLocale(leadIn, 'text', locale)}</p> : null}
            <ul className="plain-list">
              {guideposts.map((one) => (
                <li key={one.key}>{inLocale(one, 'text', locale)}</li>
              ))}
            </ul>
          </section>
          <section>
            <h3>{heading('targets')}</h3>
            {targetsLeadIn ? <p>{inLocale(targetsLeadIn, 'text', locale)}</p> : null}
            <ul className="plain-list">
              {plan.targets.map((target) => (
                <li key={target.ref}>{inLocale(target, 'text', locale)}</li>
              ))}
            </ul>
          </section>
          <section>
            <h3>{heading('fixed')}</h3>
            {bodyOf(plan, 'fixed').map((passage) => (
              <p key={passage.key}>{inLocale(passage, 'text', locale)}</p>
            ))}
          </section>
        </div>
      </div>
    </section>
  );
}
