import { z } from 'zod';
import { locales } from '@/lib/i18n/locale';

/** The form staff choose a picture of an option in; the picture itself is read beside it. */
export const surveyPictureSchema = z.object({ surveyId: z.string().min(1).max(64), locale: z.enum(locales).default('da') });
