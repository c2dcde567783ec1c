import { getTranslations } from 'next-intl/server';
import { Table } from '@/app/_ui/table';
import { plainDate } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import { partyOutcomes } from '@/lib/projects/hearing';
import type { PartyView } from '@/lib/projects/hearing-views';
import type { EditedHearing } from '@/lib/projects/server/hearing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { RightsForm } from '../_administration/rights-form';
import { hearingDeskTexts } from './desk-texts';
import { partyFields } from './hearing-fields';
import { PartiesForm } from './hearing-forms';
import { markPartiesSentAction, recordPartyOutcomeAction } from './parties.action';

type PartySectionProps = { edited: EditedHearing; path: string; mayEdit: boolean };

/** Whom the hearing is sent to, when, and what they said. */
export async function PartySection({ edited, path, mayEdit }: PartySectionProps) {
  const locale = await pageLocale();
  const t = await getTranslations('hearingDesk');
  const { parties } = edited;
  const unsent = parties.filter(({ sentOn }) => !sentOn).length;
  const count = (outcome: PartyView['outcome']) => parties.filter((party) => party.outcome === outcome).length;
  return (
    <section aria-labelledby="parties">
      <h2 id="parties">{t('parties')}</h2>
      {parties.length === 0 ? (
        <p className="soft">{t('noParties')}</p>
      ) : (
        <>
          <p>{t('partyCounts', { asked: parties.length - unsent, answered: count('answered'), none: count('no_remarks') })}</p>
          <Table
            caption={t('partiesCaption')}
            columns={(['party', 'kind', 'sent', 'outcome', ...(mayEdit ? (['act'] as const) : [])] as const).map((key) => ({
              key,
              label: t(`columns.${key}`),
            }))}
            rows={await Promise.all(parties.map((party) => partyRow(party, locale, path, mayEdit)))}
          />
        </>
      )}
      {mayEdit && unsent > 0 ? (
        <RightsForm
          action={markPartiesSentAction}
          path={path}
          locale={locale}
          name="sent"
          hidden={{ phaseId: edited.id }}
          fields={[{ kind: 'date', name: 'sentOn', label: t('fields.sentOn'), hint: t('unsent', { count: unsent }) }]}
          submit={t('markSent')}
        />
      ) : null}
      {mayEdit ? (
        <PartiesForm
          key={parties.length}
          path={path}
          hidden={{ locale, phaseId: edited.id }}
          groups={await partyFields()}
          texts={await hearingDeskTexts('addParties')}
        />
      ) : null}
    </section>
  );
}

async function partyRow(party: PartyView, locale: Locale, path: string, mayEdit: boolean) {
  const t = await getTranslations('hearingDesk');
  const { id, name, kind, sentOn, outcome, outcomeOn } = party;
  return {
    key: id,
    cells: [
      name,
      t(`partyKinds.${kind}`),
      sentOn ? plainDate(sentOn, locale) : t('notSent'),
      outcome && outcomeOn ? t(`outcomes.${outcome}`, { date: plainDate(outcomeOn, locale) }) : t('noOutcome'),
      ...(mayEdit
        ? [
            sentOn ? (
              <RightsForm
                key="act"
                action={recordPartyOutcomeAction}
                path={path}
                locale={locale}
                name={`outcome-${id}`}
                hidden={{ id }}
                fields={[
                  {
                    kind: 'select',
                    name: 'outcome',
                    label: t('fields.outcome'),
                    options: partyOutcomes.map((value) => ({ value, label: t(`outcomeChoices.${value}`) })),
                  },
                  { kind: 'date', name: 'outcomeOn', label: t('fields.outcomeOn') },
                ]}
                submit={t('recordOutcome')}
                about={name}
              />
            ) : null,
          ]
        : []),
    ],
  };
}
