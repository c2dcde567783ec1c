import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/lib/web/page-locale';
import { SignInForm } from './sign-in-form';

/** The sign-in form in the reader's language. */
export async function SignInFormWithTexts({ returnTo }: { returnTo: string }) {
  const t = await getTranslations('signIn');
  return (
    <SignInForm
      locale={await pageLocale()}
      returnTo={returnTo}
      texts={{ email: t('email'), hint: t('hint'), submit: t('submit'), errors: t('errorsHeading') }}
    />
  );
}
