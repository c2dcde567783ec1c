/** How far a mail has come: to us, to the service, to its recipient. */
export const deliveryStates = [
  'pending',
  'sent',
  'delayed',
  'delivered',
  'dropped',
  'dead',
  'uncertain',
  'suppressed',
  'failed',
  'bounced',
  'complained',
] as const;
export type DeliveryState = (typeof deliveryStates)[number];
