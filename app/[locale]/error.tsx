'use client';

import { CalmError } from '@/app/_shell/calm-error';

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <CalmError error={error} retry={reset} />;
}
