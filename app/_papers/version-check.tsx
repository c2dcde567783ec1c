import type { ReactNode } from 'react';
import { dateOfMoment } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/web/page-locale';

type FrozenVersion = { id: string; frozenAt: Date; sha256: string };

type VersionCheckProps<Version extends FrozenVersion> = {
  /** Newest first; the first is the one that is shown. */
  versions: Version[];
  texts: { heading: string; text: (date: string) => string; words: string; earlier: string };
  nameOf: (version: Version) => string;
  filesOf: (version: Version) => ReactNode;
};

/** How anybody can check that a shown version is what was frozen, and the earlier ones with their files. */
export async function VersionCheck<Version extends FrozenVersion>({
  versions: [shown, ...earlier],
  texts,
  nameOf,
  filesOf,
}: VersionCheckProps<Version>) {
  const locale = await pageLocale();
  if (!shown) return null;
  return (
    <div className="split" id="tjek">
      <div>
        <h2 id="check-h">{texts.heading}</h2>
      </div>
      <section aria-labelledby="check-h" className="flow">
        <p>{texts.text(dateOfMoment(shown.frozenAt, locale))}</p>
        <p>
          <code className="hash">{shown.sha256}</code>
        </p>
        <p className="hint">{texts.words}</p>
        {earlier.length > 0 ? <h3>{texts.earlier}</h3> : null}
        {earlier.map((each) => (
          <div key={each.id}>
            <p>
              {nameOf(each)}, {dateOfMoment(each.frozenAt, locale)} <code className="hash">{each.sha256}</code>
            </p>
            {filesOf(each)}
          </div>
        ))}
      </section>
    </div>
  );
}
