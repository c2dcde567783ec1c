import { Voice } from '@/app/_ui/voice';
import { Words } from '@/app/_ui/words';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import type { SimilarProposal } from '@/lib/participation/similar-proposal';

export type SimilarTexts = {
  heading: string;
  text: string;
  support: string;
  /** How many support one and more; NUMBER stands where the number goes. */
  supports: { one: string; more: string };
  /** Read out when some are found; NUMBER stands where the number goes. */
  found: { one: string; more: string };
};

type SimilarListProps = { proposals: SimilarProposal[]; project: string; locale: Locale; texts: SimilarTexts };

/** Proposals that are like what somebody is writing, each with the way to support it instead. */
export function SimilarList({ proposals, project, locale, texts }: SimilarListProps) {
  return (
    <section className="similar" aria-labelledby="similar">
      <h2 className="kept-heading" id="similar">
        {texts.heading}
      </h2>
      <p className="hint">{texts.text}</p>
      <ul>
        {proposals.map(({ code, title, language, excerpt, supports }) => {
          const lang = language === locale ? undefined : language;
          return (
            <li key={code}>
              <p className="similar-title" lang={lang}>
                <Words text={title} />
              </p>
              <Voice text={excerpt} lang={lang} quoted={false} />
              <p className="meta">
                {supports > 0 ? <span>{inNumber(texts.supports, supports)}</span> : null}
                <a href={pathTo(locale, '/projects/[slug]/proposals/[code]', { slug: project, code })}>
                  {texts.support} <span className="vh">: {title}</span>
                </a>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function inNumber(texts: { one: string; more: string }, number: number): string {
  return (number === 1 ? texts.one : texts.more).replace('NUMBER', String(number));
}
