import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DemandNotMet } from '@/app/_identity/demand-not-met';
import { ButtonLink } from '@/app/_ui/button';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Thread } from '@/app/_ui/thread';
import { formKey } from '@/lib/contributions/server/form-key';
import { currentActor } from '@/lib/identity/server/current-actor';
import { getSender } from '@/lib/participation/server/sender-queries';
import { formStamp } from '@/lib/platform/form-stamp';
import { randomToken } from '@/lib/platform/ids';
import type { PhaseAct } from '@/lib/projects/phase';
import { demandRefusal, type PhaseDemands, takesGuests } from '@/lib/projects/phase-demands';
import type { SenderNames } from '@/lib/projects/sender-names';
import { stepUpPath } from '@/lib/web/identity-paths';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { guestTexts, otherWaysOf } from './form-texts';
import { Refused } from './refused';
import type { WordsFormPage } from './words-form';

/** Which texts a page of a form is drawn with. */
type Writing = 'participation.write' | 'hearing.write';

/** What a page where one writes begins with. */
export async function WriteHead({ heading, isExample }: { heading: string; isExample?: boolean }) {
  const ui = await getTranslations('ui');
  return (
    <>
      <h1>{heading}</h1>
      {isExample ? (
        <p className="badges">
          <ExampleTag>{ui('example')}</ExampleTag>
        </p>
      ) : null}
    </>
  );
}

type WriterOnlyProps = {
  texts: Writing;
  act: PhaseAct;
  /** The page itself, to come back to. */
  own: string;
  project: string;
  phase: PhaseDemands & { id: string; senderNames: SenderNames };
  /** Where somebody can go who cannot write. */
  back: ReactNode;
  children: (page: WordsFormPage, unnamed?: 'never' | 'protected') => ReactNode;
};

/** The form for whoever may write, or a friendly no: not signed in, signed in as somebody who answers here, not confirmed. */
export async function WriterOnly({ texts, act, own, project, phase, back, children }: WriterOnlyProps) {
  const locale = await pageLocale();
  const t = await getTranslations(texts);
  const actor = await currentActor();
  const signInPath = `${pathTo(locale, '/sign-in')}?returnTo=${encodeURIComponent(own)}`;
  const isGuest = actor.kind === 'anonymous' && takesGuests(phase, act);
  if (actor.kind === 'anonymous' && !isGuest)
    return (
      <Refused
        slug={project}
        besides={act}
        heading={t('signInHeading')}
        act={<ButtonLink href={signInPath}>{t('signIn')}</ButtonLink>}
      >
        {t('signInText')}
      </Refused>
    );
  if (actor.kind !== 'citizen' && !isGuest)
    return (
      <Refused slug={project} besides={act} heading={t('citizensHeading')} act={back}>
        {t('citizensText')}
      </Refused>
    );
  const refusal = actor.kind === 'citizen' ? demandRefusal(phase, actor.identified) : null;
  if (refusal) return <DemandNotMet reason={refusal} minimumAge={phase.minimumAge} slug={project} returnTo={own} besides={act} />;
  const sender = await getSender(actor);
  const unnamed = phase.senderNames === 'never' ? 'never' : sender.isProtected ? 'protected' : undefined;
  const page = {
    locale,
    path: own,
    stepUpPath: stepUpPath(locale, phase.id, own),
    submissionKey: actor.kind === 'citizen' ? await formKey(actor.personId) : randomToken(),
    opened: formStamp(),
    knownName: sender.name ?? '',
    otherWays: await otherWaysOf(project),
    guest: isGuest ? await guestTexts(signInPath) : undefined,
  };
  return children(page, unnamed);
}

type Step = { key: string; title: string; text: string };

/** What happens after the form is sent. */
export function NextSteps({ heading, steps }: { heading: string; steps: Step[] }) {
  return (
    <aside aria-labelledby="steps">
      <h2 id="steps" className="preview-h">
        {heading}
      </h2>
      <Thread tight stops={steps.map(({ key, title, text }) => ({ key, state: 'next', title, children: text }))} />
    </aside>
  );
}
