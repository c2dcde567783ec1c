'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const refreshMs = 2000;

/** Asks again while an act still runs. */
export function KeepLooking() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), refreshMs);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
