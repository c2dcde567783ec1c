import { getTranslations } from 'next-intl/server';
import type { DeskChangeView, PaperDeskView } from '@/lib/papers/paper-views';
import { changedParts } from '@/lib/papers/white-paper';
import { pageLocale } from '@/lib/web/page-locale';
import { RightsForm } from '../_administration/rights-form';
import { removePaperChangeAction } from './paper.action';
import { PaperForm } from './paper-forms';
import { paperFormTexts } from './paper-texts';

type ChangeSectionProps = { desk: PaperDeskView; path: string };

/** The changes that are proposed: each with its words before and after, and room for one more. */
export async function ChangeSection({ desk, path }: ChangeSectionProps) {
  const t = await getTranslations('paperDesk');
  const locale = await pageLocale();
  const fresh = {
    id: crypto.randomUUID(),
    version: 0,
    part: 'provisions',
    place: '',
    oldText: '',
    newText: '',
    causes: [],
  } as const;
  return (
    <section aria-labelledby="changes" className="flow">
      <h2 id="changes">{t('changes')}</h2>
      {desk.changes.length === 0 ? <p className="soft">{t('noChanges')}</p> : null}
      {desk.changes.map((change) => (
        <details key={change.id}>
          <summary>{t('change', { number: change.number, place: change.place })}</summary>
          <ChangeForm key={change.version} desk={desk} path={path} change={change} />
          <RightsForm
            action={removePaperChangeAction}
            path={path}
            locale={locale}
            name={`remove-${change.id}`}
            hidden={{ changeId: change.id }}
            fields={[]}
            submit={t('removeChange')}
            about={String(change.number)}
          />
        </details>
      ))}
      <h3>{t('newChange')}</h3>
      <ChangeForm key={desk.changes.length} desk={desk} path={path} change={fresh} />
    </section>
  );
}

type Written = Omit<DeskChangeView, 'number' | 'causes'> & { causes: readonly string[] };

async function ChangeForm({ desk, path, change }: ChangeSectionProps & { change: Written }) {
  const t = await getTranslations('paperDesk');
  const paper = await getTranslations('paper');
  const locale = await pageLocale();
  return (
    <PaperForm
      does="change"
      name={`change-${change.version === 0 ? 'new' : change.id}`}
      path={path}
      hidden={{ locale, paperId: desk.id, changeId: change.id, version: String(change.version) }}
      groups={[
        {
          key: 'change',
          legend: t('changeLegend'),
          fields: [
            {
              kind: 'select',
              name: 'part',
              label: t('fields.part'),
              value: change.part,
              options: changedParts.map((value) => ({ value, label: paper(`parts.${value}`) })),
            },
            { kind: 'text', name: 'place', label: t('fields.place'), hint: t('placeHint'), value: change.place, lang: 'da' },
            { kind: 'area', name: 'oldText', label: t('fields.oldText'), value: change.oldText, rows: 3, lang: 'da' },
            { kind: 'area', name: 'newText', label: t('fields.newText'), value: change.newText, rows: 3, lang: 'da' },
            {
              kind: 'text',
              name: 'causes',
              label: t('fields.causes'),
              hint: t('causesHint'),
              value: change.causes.join(', '),
            },
          ],
        },
      ]}
      texts={await paperFormTexts('saveChange')}
    />
  );
}
