import { fileTexts } from '@/app/_files/file-texts';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { pageTexts, textsIn } from '@/lib/web/texts';
import type { OtherWays } from './other-ways-note';
import type { SecondLookTexts } from './second-look';
import type { GuestTexts, SenderTexts } from './sender-fields';

/** The texts every form for a contribution shares; with the reason, where its sender is not named whatever they choose. */
export async function sharedFormTexts(unnamed?: 'never' | 'protected') {
  const t = await pageTexts('participation.form');
  const sender: SenderTexts = {
    legend: t('sender.legend'),
    role: t('sender.role'),
    roleNote: t('sender.roleNote'),
    name: t('sender.name'),
    nameNote: t('sender.nameNote'),
    senderName: t('sender.senderName'),
    senderNameHint: t('sender.senderNameHint'),
    ...(unnamed && { unnamed: t(`sender.${unnamed}`) }),
  };
  const secondLook: SecondLookTexts = {
    falseAlarmLegend: t('secondLook.falseAlarmLegend'),
    falseAlarm: t('secondLook.falseAlarm'),
    falseAlarmNote: t('secondLook.falseAlarmNote'),
    contactLegend: t('secondLook.contactLegend'),
    contact: t('secondLook.contact'),
    contactNote: t('secondLook.contactNote'),
  };
  return {
    sender,
    secondLook,
    files: await fileTexts(),
    errors: t('errorsHeading'),
    stepUp: t('stepUp'),
    unreachable: t('unreachable'),
    restored: t('restored'),
  };
}

/** What a form asks somebody without an account, with the way to sign in instead. */
export async function guestTexts(signInPath: string): Promise<GuestTexts> {
  const t = await pageTexts('participation.form.guest');
  return {
    intro: t('intro'),
    signIn: t('signIn'),
    signInPath,
    nameHint: t('nameHint'),
    email: t('email'),
    emailHint: t('emailHint'),
  };
}

/** Where one can be heard about a project when a form of it is sent back. */
export async function otherWaysOf(slug: string): Promise<OtherWays> {
  const locale = await pageLocale();
  return { path: pathTo(locale, '/projects/[slug]/heard', { slug }), text: textsIn(locale, 'ways')('more') };
}
