import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Page } from '@/lib/web/paths';
import { PageShell } from './page-shell';

export type TextSection = {
  /** Names the section's texts and is its anchor. */
  key: string;
  /** How many paragraphs it has, as `<key>.p1`, `<key>.p2` … */
  paragraphs: number;
  /** How many points follow, as `<key>.l1` … */
  points?: number;
  /** Comes after the texts: a table, a link. */
  more?: ReactNode;
};

type TextPageProps = {
  page: Extract<Page, '/privacy' | '/moderation' | '/cookies' | '/was' | '/counting' | '/open-data'>;
  namespace: string;
  sections: readonly TextSection[];
  /** What the texts are filled with: names and addresses that differ between municipalities. */
  values?: Record<string, string | number>;
};

/** A calm page of text: a heading, a lead, sections with paragraphs and points, all of it in the messages. */
export async function TextPage({ page, namespace, sections, values }: TextPageProps) {
  const t = await getTranslations(namespace);
  return (
    <PageShell page={page}>
      <div className="wrap band">
        <div className="prose">
          <h1>{t('title')}</h1>
          <p className="lede">{t('lede', values)}</p>
          {sections.map(({ key, paragraphs, points = 0, more }) => (
            <section key={key} id={key} className="prose" aria-labelledby={`${key}-h`}>
              <h2 id={`${key}-h`}>{t(`${key}.heading`)}</h2>
              {numbers(paragraphs).map((number) => (
                <p key={number}>{t(`${key}.p${number}`, values)}</p>
              ))}
              {points > 0 ? (
                <ul>
                  {numbers(points).map((number) => (
                    <li key={number}>{t(`${key}.l${number}`, values)}</li>
                  ))}
                </ul>
              ) : null}
              {more}
            </section>
          ))}
        </div>
      </div>
    </PageShell>
  );
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
