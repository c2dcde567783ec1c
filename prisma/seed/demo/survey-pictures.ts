const frame = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480" viewBox="0 0 640 480"><rect width="640" height="480" fill="#e9f1ea"/><path d="M0 400h640v80H0z" fill="#cfdcc0"/>${body}</svg>`;

/** Drawn here for the example survey; no place is meant. */
export const bench = frame(
  '<path d="M150 330h340M150 290h340M150 250h340" stroke="#8a5a44" stroke-width="26"/><path d="M180 330v90M460 330v90M150 230v100M490 230v100" stroke="#0b2738" stroke-width="18"/>',
);

export const sign = frame(
  '<path d="M220 260v160M420 260v160" stroke="#8a5a44" stroke-width="22"/><rect x="170" y="150" width="300" height="150" rx="12" fill="#fff" stroke="#0b2738" stroke-width="10"/><ellipse cx="310" cy="225" rx="62" ry="38" fill="#d7d2c4"/><circle cx="378" cy="205" r="22" fill="#0b2738"/><path d="M280 258v28M340 258v28" stroke="#0b2738" stroke-width="9"/>',
);

export const shelter = frame(
  '<path d="M110 210 320 110l210 100z" fill="#2b4c66"/><path d="M150 210v210M490 210v210" stroke="#8a5a44" stroke-width="24"/><path d="M150 220h170v200H150z" fill="#c9c4b8"/><path d="M360 360h110" stroke="#8a5a44" stroke-width="22"/>',
);
