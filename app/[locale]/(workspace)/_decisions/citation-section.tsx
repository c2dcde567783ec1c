import { getTranslations } from 'next-intl/server';
import { useTones } from '@/app/_contributions/use-tones';
import { LocalLink } from '@/app/_navigation/local-link';
import { Badge } from '@/app/_ui/badge';
import { Banner } from '@/app/_ui/banner';
import { Pager } from '@/app/_ui/pager';
import { Table } from '@/app/_ui/table';
import { Words } from '@/app/_ui/words';
import { type CitableView, type EditedDecision, listCitable } from '@/lib/decisions/server/decision-desk-queries';
import { pageLocale } from '@/lib/web/page-locale';
import type { Employee } from '../_desk/employee-only';
import { DecisionButton } from './decision-buttons';
import { citeFields, decisionTexts } from './decision-fields';
import { DecisionForm } from './decision-forms';
import { decisionPath } from './decision-path';

type CitationSectionProps = {
  employee: Employee;
  decision: EditedDecision;
  mayRecord: boolean;
  /** From which row on: of what is cited, and of what lacks a remark. */
  after: { cited?: string; open?: string };
};

/** What the decision cites, each with its use and reason, and what nobody has remarked on yet, to be cited in one go. */
export async function CitationSection({ employee, decision, mayRecord, after }: CitationSectionProps) {
  const locale = await pageLocale();
  const t = await getTranslations('decisionDesk');
  const cited = await listCitable(employee, decision.id, 'cited', after.cited);
  const open = await listCitable(employee, decision.id, 'unremarked', after.open);
  const path = decisionPath(locale, decision.project.slug, decision.slug);
  const isDraft = decision.publishedAt === null;
  return (
    <>
      <section aria-labelledby="citations">
        <h2 id="citations">{t('cited', { count: cited.total })}</h2>
        {cited.items.length === 0 ? (
          <p className="soft">{t(isDraft ? 'noneCited' : 'noneCitedPublished')}</p>
        ) : (
          <Table
            caption={t('citedCaption')}
            columns={(['what', 'use', 'reason'] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
            rows={cited.items.map((each) => ({
              key: each.code,
              cells: [
                <Said key="what" said={each} />,
                each.use ? (
                  <Badge key="use" tone={useTones[each.use]}>
                    {t(`uses.${each.use}`)}
                  </Badge>
                ) : (
                  ''
                ),
                <div key="reason">
                  <p>{each.reason}</p>
                  {isDraft && mayRecord ? (
                    <DecisionButton
                      does="uncite"
                      path={path}
                      hidden={{ locale, id: decision.id, code: each.code }}
                      unreachable={t('unreachable')}
                    >
                      {t('uncite')}
                      <span className="vh">: {each.code}</span>
                    </DecisionButton>
                  ) : null}
                </div>,
              ],
            }))}
          />
        )}
        <Pager
          label={t('citedPages')}
          older={cited.next ? { href: `${path}?cited=${cited.next}#citations`, label: t('more') } : undefined}
        />
      </section>
      <section aria-labelledby="open">
        <h2 id="open">{t('open', { count: open.total })}</h2>
        {open.items.length === 0 ? (
          <Banner tone="ok">{t('nothingOpen')}</Banner>
        ) : (
          <>
            <p className="soft">{t(isDraft ? 'openText' : 'openTextPublished')}</p>
            {mayRecord ? (
              <DecisionForm
                does="cite"
                key={open.items[0]?.id}
                path={path}
                hidden={{ locale, id: decision.id }}
                groups={await citeFields(open.items)}
                texts={await decisionTexts('cite')}
              />
            ) : (
              <ul className="plain">
                {open.items.map((each) => (
                  <li key={each.code}>
                    <Said said={each} />
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
        <Pager
          label={t('openPages')}
          older={open.next ? { href: `${path}?open=${open.next}#open`, label: t('more') } : undefined}
        />
      </section>
    </>
  );
}

async function Said({ said }: { said: CitableView }) {
  const t = await getTranslations('decisionDesk');
  return (
    <>
      <LocalLink to="/workspace/cases/[code]" params={{ code: said.code }} lang={said.language}>
        <Words text={said.title ?? said.excerpt} />
      </LocalLink>{' '}
      <span className="small soft">{t('citable', { code: said.code, kind: said.kind })}</span>
    </>
  );
}
