import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { Voice } from '@/app/_ui/voice';
import { Words } from '@/app/_ui/words';
import type { Actor } from '@/lib/audit/actor';
import type { OwnProposalView } from '@/lib/participation/server/own-proposal-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { CoAuthors } from './_co-authors';
import { OwnProposal } from './_own-proposal';

type SharedProposalProps = { actor: Actor; code: string; own: OwnProposalView; done: string | undefined };

/** A proposal somebody stands behind that another has sent: what they can do with it together, and the way out. */
export async function SharedProposal({ actor, code, own, done }: SharedProposalProps) {
  const t = await getTranslations('coAuthors');
  const locale = await pageLocale();
  const state = own.isWithdrawn ? 'withdrawn' : own.isHidden ? 'hidden' : own.isPublic ? 'public' : 'waiting';
  return (
    <div className="wrap band flow">
      <p className="soft">{t('shared')}</p>
      <h1>
        <Words text={own.title} />
      </h1>
      {done ? (
        <Banner tone="ok" live>
          {done}
        </Banner>
      ) : null}
      <Banner tone="info">{t(`state.${state}`)}</Banner>
      <Voice text={own.text} lang={own.language === locale ? undefined : own.language} />
      <OwnProposal actor={actor} code={code} />
      <CoAuthors actor={actor} code={code} />
      <p>
        <LocalLink to="/path/[code]" params={{ code }}>
          {t('toPath')}
        </LocalLink>{' '}
        · <LocalLink to="/me">{t('toMe')}</LocalLink>
      </p>
    </div>
  );
}
