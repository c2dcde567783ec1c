'use client';

import '@/app/_ui/styles/index.css';
import { CalmError } from '@/app/_shell/calm-error';

export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="da">
      <body>
        <CalmError error={error} retry={reset} />
      </body>
    </html>
  );
}
