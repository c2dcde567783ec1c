import { qrPath } from '@/lib/drawing/qr-path';

export type SheetTexts = { sheetHeading: string; sheetText: string };

type InvitationSheetProps = { codes: string[]; address: string; texts: SheetTexts };

/** One slip for each code, to print and cut: the address as a QR code, and the code to type. */
export function InvitationSheet({ codes, address, texts }: InvitationSheetProps) {
  return (
    <ul className="survey-slips">
      {codes.map((code) => {
        const { path, size } = qrPath(`${address}?code=${code}`);
        return (
          <li key={code}>
            <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true" shapeRendering="crispEdges">
              <rect width={size} height={size} fill="#fff" />
              <path d={path} fill="#000" />
            </svg>
            <div>
              <p>
                <strong>{texts.sheetHeading}</strong>
              </p>
              <p>{texts.sheetText.replace('{address}', address.replace(/^https?:\/\//, ''))}</p>
              <p className="code">{code}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
