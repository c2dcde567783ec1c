import '@/app/_ui/styles/index.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Sprite } from '@/app/_ui/sprite';
import { locales } from '@/lib/i18n/locale';
import { env, isDemonstration } from '@/lib/platform/env';
import { pageLocale } from '@/lib/web/page-locale';

/** A demonstration is kept out of search engines: its examples must not be taken for facts. */
export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(env().TRAADEN_URL),
    title: { default: 'Tråden', template: '%s | Tråden' },
    icons: '/mark.svg',
    ...(isDemonstration() ? { robots: { index: false, follow: true } } : {}),
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
};

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await pageLocale()}>
      <body>
        <Sprite />
        {children}
      </body>
    </html>
  );
}
