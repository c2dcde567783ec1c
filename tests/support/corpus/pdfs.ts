import { simplePdf as aPdf } from '@/prisma/seed/demo/simple-pdf';

export { aPdf };

/** A PDF that runs a script when it is opened. */
export const aScriptedPdf = () =>
  aPdf(['Hej'], { catalog: '/OpenAction 7 0 R', objects: ['<< /Type /Action /S /JavaScript /JS (app.alert\\(1\\)) >>'] });

/** A PDF whose words are there only for those who have the password. */
export const aLockedPdf = () =>
  Buffer.from(
    aPdf(['Hemmeligt'])
      .toString('latin1')
      .replace(
        '/Root 1 0 R',
        `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>] /Root 1 0 R`,
      ),
    'latin1',
  );
