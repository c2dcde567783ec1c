/** Whether those who write in a phase can choose to be named beside their words. */
export const senderNames = ['by_choice', 'never'] as const;
export type SenderNames = (typeof senderNames)[number];
