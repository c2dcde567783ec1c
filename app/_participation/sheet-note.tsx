import type { ReactNode } from 'react';
import { qrPath } from '@/lib/drawing/qr-path';

/** What stands over a sheet to print, and is not printed with it. */
export function SheetNote({ children }: { children: ReactNode }) {
  return <p className="soft poster-note">{children}</p>;
}

/** A code that leads to an address, with what it is for. */
export function SheetCode({ address, label }: { address: string; label: string }) {
  const { path, size } = qrPath(address);
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
