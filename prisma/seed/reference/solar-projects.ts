import { fact, hectares, type ReferenceProject } from './project-shape';

const press = 'tv2ostjylland.dk 2022; amtsavisen; kommuneplan.norddjurs.dk';
const guideline = 'kommuneplan.norddjurs.dk, store solcelleanlæg';

/** The solar cases of the plan: the parent and the four cases the sources name. */
export const solarProjects: ReferenceProject[] = [
  {
    slug: 'solcellesager',
    initiative: 'solcellesager',
    titleDa: 'Solcellesager',
    titleEn: 'Solar park cases',
    summaryDa:
      'I 2022 lå fem ansøgninger om store solcelleanlæg hos kommunalbestyrelsen. Kilderne nævner fire ved navn: Kejsegården, Estruplund, Meilgaard og Søby. Den femte har vi ikke fundet.',
    summaryEn:
      'In 2022 five applications for large solar plants were before the municipal council. The sources name four: Kejsegården, Estruplund, Meilgaard and Søby. We have not found the fifth.',
    status: 'active',
    facts: [
      fact(
        'applications',
        ['Ansøgninger i 2022', 'Applications in 2022'],
        ['fem, heraf fire med navn i kilderne', 'five, four of them named in the sources'],
        press,
      ),
      fact('distance', ['Mindste afstand til boliger', 'Least distance to dwellings'], ['200 meter', '200 metres'], guideline),
      fact('forest', ['Bælte ved skov', 'Belt along forest'], ['150 meter', '150 metres'], guideline),
      fact('planting', ['Beplantningsbælte', 'Planting belt'], ['12 meter', '12 metres'], guideline),
      fact(
        'exceptions',
        ['Undtaget i retningslinjen', 'Exempt in the guideline'],
        ['Søby, Meilgaard, Estruplund og Kejsegården', 'Søby, Meilgaard, Estruplund and Kejsegården'],
        guideline,
      ),
    ],
    milestones: [
      {
        on: '2022-01-01',
        whenDa: '2022',
        whenEn: '2022',
        da: 'Fem ansøgninger om store solcelleanlæg ligger hos kommunalbestyrelsen.',
        en: 'Five applications for large solar plants are before the municipal council.',
        source: press,
      },
    ],
  },
  {
    slug: 'solceller-kejsegaarden',
    kind: 'solar_case',
    parent: 'solcellesager',
    titleDa: 'Solceller ved Kejsegården',
    titleEn: 'Solar park at Kejsegården',
    summaryDa:
      'European Energy har søgt om et solcelleanlæg ved Kejsegården i Ålsrode. Arealet er blevet mindre undervejs: fra 240 hektar i 2020 til 80 hektar.',
    summaryEn:
      'European Energy has applied for a solar park at Kejsegården in Ålsrode. The area has shrunk along the way: from 240 hectares in 2020 to 80 hectares.',
    placeDa: 'Ålsrode',
    placeEn: 'Ålsrode',
    status: 'active',
    applicant: 'European Energy',
    point: 'solceller-kejsegaarden',
    facts: [
      {
        key: 'area',
        labelDa: 'Areal',
        labelEn: 'Area',
        source: press,
        versions: [hectares(240, ['2020', '2020']), hectares(190), hectares(136), hectares(80)],
      },
      fact(
        'opponents',
        ['Borgergruppe imod anlægget', 'Citizens’ group against the plant'],
        ['Solcellepark Kejsegården - Nej tak', 'Solcellepark Kejsegården - Nej tak (No, thank you)'],
        press,
      ),
    ],
    milestones: [
      {
        on: '2020-01-01',
        whenDa: '2020',
        whenEn: '2020',
        da: 'Anlægget er på 240 hektar. Siden bliver det til 190, 136 og 80 hektar.',
        en: 'The plant is 240 hectares. Later it becomes 190, 136 and 80 hectares.',
        source: press,
      },
      {
        on: '2026-01-01',
        whenDa: 'januar 2026',
        whenEn: 'January 2026',
        da: 'Godkendelse var planlagt til dette tidspunkt. Vores kilder siger ikke, hvad der skete.',
        en: 'Approval was planned for this time. Our sources do not say what happened.',
        kind: 'expected',
        source: press,
      },
    ],
  },
  {
    slug: 'solceller-estruplund',
    kind: 'solar_case',
    parent: 'solcellesager',
    titleDa: 'Solceller ved Estruplund',
    titleEn: 'Solar park at Estruplund',
    summaryDa:
      'Copenhagen Green Energy søgte i juni 2020 om et solcelleanlæg på 146,2 hektar ved Estruplund. Efter et veto fra staten blev det til 64 hektar.',
    summaryEn:
      'In June 2020 Copenhagen Green Energy applied for a solar park of 146.2 hectares at Estruplund. After a veto from the state it became 64 hectares.',
    placeDa: 'Estruplund',
    placeEn: 'Estruplund',
    status: 'active',
    applicant: 'Copenhagen Green Energy',
    point: 'solceller-estruplund',
    facts: [
      {
        key: 'area',
        labelDa: 'Areal',
        labelEn: 'Area',
        source: press,
        versions: [
          hectares(146.2, ['ansøgning, juni 2020', 'application, June 2020']),
          hectares(134, ['udkast', 'draft']),
          hectares(64, ['efter statens veto', 'after the state veto']),
        ],
      },
    ],
    milestones: [
      {
        on: '2020-06-01',
        whenDa: 'juni 2020',
        whenEn: 'June 2020',
        da: 'Ansøgning om 146,2 hektar.',
        en: 'Application for 146.2 hectares.',
        source: press,
      },
      {
        on: '2022-01-21',
        whenDa: '21. januar 2022',
        whenEn: '21 January 2022',
        da: 'Staten nedlægger veto to timer før høringsfristen. Ministeren ophæver senere en del af vetoet.',
        en: 'The state vetoes the plan two hours before the deadline of the hearing. The minister later lifts part of the veto.',
        source: press,
      },
    ],
  },
  {
    slug: 'solceller-meilgaard',
    kind: 'solar_case',
    parent: 'solcellesager',
    titleDa: 'Solceller ved Meilgaard',
    titleEn: 'Solar park at Meilgaard',
    summaryDa:
      'Meilgaard er nævnt som undtagelse i kommuneplanens retningslinje om store solcelleanlæg. Vi har ikke fundet, hvem der søger, eller hvor stort anlægget skal være.',
    summaryEn:
      'Meilgaard is named as an exception in the guideline of the municipal plan on large solar plants. We have not found who applies, or how large the plant is to be.',
    placeDa: 'Meilgaard',
    placeEn: 'Meilgaard',
    status: 'active',
    point: 'solceller-meilgaard',
    facts: [
      fact(
        'guideline',
        ['I kommuneplanen', 'In the municipal plan'],
        ['nævnt som undtagelse i retningslinjen', 'named as an exception in the guideline'],
        guideline,
      ),
    ],
    milestones: [],
  },
  {
    slug: 'solceller-soeby',
    kind: 'solar_case',
    parent: 'solcellesager',
    titleDa: 'Solceller ved Søby',
    titleEn: 'Solar park at Søby',
    summaryDa:
      'Søby er nævnt som undtagelse i kommuneplanens retningslinje om store solcelleanlæg. Vi har ikke fundet, hvor anlægget skal ligge, hvem der søger, eller hvor stort det skal være.',
    summaryEn:
      'Søby is named as an exception in the guideline of the municipal plan on large solar plants. We have not found where the plant is to lie, who applies, or how large it is to be.',
    placeDa: 'Søby (ikke stedfæstet)',
    placeEn: 'Søby (not located)',
    status: 'active',
    facts: [
      fact(
        'guideline',
        ['I kommuneplanen', 'In the municipal plan'],
        ['nævnt som undtagelse i retningslinjen', 'named as an exception in the guideline'],
        guideline,
      ),
    ],
    milestones: [],
  },
];
