import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { DemandNotMet } from '@/app/_identity/demand-not-met';
import { ProviderLinks } from '@/app/_identity/provider-links';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Refusal } from '@/app/_ui/refusal';
import type { Actor } from '@/lib/audit/actor';
import { inLocale } from '@/lib/i18n/locale';
import { currentActor } from '@/lib/identity/server/current-actor';
import { contactEmail } from '@/lib/platform/municipality';
import { demandRefusal } from '@/lib/projects/phase-demands';
import { getPhaseDemands } from '@/lib/projects/server/phase-demand-queries';
import { stepUpPath } from '@/lib/web/identity-paths';
import { pageLocale } from '@/lib/web/page-locale';
import { safeReturnPath } from '@/lib/web/paths';

const problems = [
  'signInFailed',
  'signInCancelled',
  'identityTaken',
  'otherIdentity',
  'belowConsent',
  'assuranceTooLow',
  'unreachable',
  'tooMany',
] as const;
type Problem = (typeof problems)[number];

export async function generateMetadata() {
  const t = await getTranslations('identity');
  return pageMetadata({ page: '/sign-in/identity', title: t('title'), hidden: true });
}

type Asked = { phase?: string; problem?: string; returnTo?: string };
type Props = { searchParams: Promise<Asked> };

/**
 * What a phase asks for besides being signed in, and the way to confirm it; afterwards the way on, or a friendly no. Also
 * where somebody lands when an identity provider has not let them in.
 */
export default async function IdentityPage({ searchParams }: Props) {
  await connection();
  const asked = await searchParams;
  const t = await getTranslations('identity');
  const returnTo = safeReturnPath(asked.returnTo);
  const problem = problems.find((code) => code === asked.problem);
  return (
    <PageShell page="/sign-in/identity">
      <div className="wrap band grid grid-cols-1 gap-5">
        <h1>{t('title')}</h1>
        {problem ? (
          <NotLetIn problem={problem} returnTo={returnTo} />
        ) : (
          <StepUp phaseId={String(asked.phase ?? '')} returnTo={returnTo} />
        )}
      </div>
    </PageShell>
  );
}

async function StepUp({ phaseId, returnTo }: { phaseId: string; returnTo: string }) {
  const locale = await pageLocale();
  const t = await getTranslations('identity');
  const actor = await currentActor();
  const phase = await getPhaseDemands(phaseId);
  if (!phase) return <ConfirmAnyway actor={actor} returnTo={returnTo} />;
  const own = stepUpPath(locale, phaseId, returnTo);
  const refusal = demandRefusal(phase, actor.kind === 'citizen' ? actor.identified : undefined);
  if (!refusal) redirect(returnTo);
  return (
    <>
      <p className="lede">{t('forPhase', { phase: inLocale(phase, 'title', locale) })}</p>
      <DemandNotMet reason={refusal} minimumAge={phase.minimumAge} slug={phase.project.slug} returnTo={own} />
      <p className="soft">{t('whatIsKept')}</p>
    </>
  );
}

/** Without a phase that asks for it: joins MitID to one's account. */
async function ConfirmAnyway({ actor, returnTo }: { actor: Actor; returnTo: string }) {
  const t = await getTranslations('identity');
  return (
    <>
      <p className="lede">{t('lede')}</p>
      <ProviderLinks
        of={['mitid', 'mitid_business']}
        act={actor.kind === 'anonymous' ? 'signIn' : 'confirm'}
        returnTo={returnTo}
      />
      <p className="soft">{t('whatIsKept')}</p>
    </>
  );
}

async function NotLetIn({ problem, returnTo }: { problem: Problem; returnTo: string }) {
  const t = await getTranslations('identity');
  return (
    <>
      <Refusal level={2} heading={t(`problems.${problem}.heading`)}>
        {t(`problems.${problem}.text`, { email: contactEmail() })}
      </Refusal>
      <p>
        <a href={returnTo}>{t('back')}</a>
      </p>
      <p>
        <LocalLink to="/sign-in">{t('otherWays')}</LocalLink>
      </p>
    </>
  );
}
