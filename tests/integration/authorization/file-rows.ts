import type { Actor } from '@/lib/audit/actor';
import { receiveFiles } from '@/lib/files/server/receive-files';
import { decideFile } from '@/lib/moderation/server/decide-file';
import { describePicture } from '@/lib/moderation/server/describe-picture';
import { openOriginal } from '@/lib/moderation/server/open-original';
import { addSurveyPicture } from '@/lib/surveys/server/add-survey-picture';
import { aPdf } from '@/tests/support/corpus/pdfs';
import { fourQuarters } from '@/tests/support/corpus/pictures';
import { aFile } from '@/tests/support/factories/files';
import { aSurvey } from '@/tests/support/factories/surveys';

const said = { uploadKey: '', dropped: [], altTexts: {}, falseAlarm: false, keepContact: false, quarantineFile: false };

/** How each command about files is called with sound input. */
export const aboutFiles = {
  receiveFiles: async (actor: Actor) => {
    const files = [{ slot: 0, name: 'notat.pdf', altText: '', bytes: aPdf(['En bænk ved stien']) }];
    return () => receiveFiles(actor, { ...said, files });
  },
  decideFile: async (actor: Actor) => {
    const { id: file } = await aFile({ kind: 'document', screening: 'held' });
    return () => decideFile(actor, { file, outcome: 'release' });
  },
  describePicture: async (actor: Actor) => {
    const { id: file } = await aFile();
    return () => describePicture(actor, { file, altText: 'En bænk ved stien.' });
  },
  openOriginal: async (actor: Actor) => {
    const { id: file } = await aFile({ kind: 'document', screening: 'quarantined' });
    return () => openOriginal(actor, { file });
  },
};

/** How staff put a picture in a survey. */
export const addingPictures = {
  addSurveyPicture: async (actor: Actor) => {
    const [{ id: surveyId }, bytes] = [await aSurvey(), await fourQuarters()];
    return () => addSurveyPicture(actor, { surveyId, name: 'strand.png', bytes });
  },
};
