import type { Accommodation, EducationLevel, JobPostingKind } from '../../contract/types.ts';
import { educationRequirements } from '../../contract/writing/schema-org.ts';
import type { Occupation } from './employer.ts';

/** What of a vacancy decides its conditions. */
export interface Conditions {
  readonly occupation: Occupation;
  readonly kind: JobPostingKind;
  readonly index: number;
}

const educations: Readonly<Partial<Record<EducationLevel, readonly string[]>>> = {
  vocational: [
    ...['Bager', 'Konditor', 'Kok', 'Slagter', 'Frisør', 'Tømrer', 'Elektriker', 'VVS-montør'],
    ...['Murer', 'Smed', 'Mekaniker', 'CNC-tekniker', 'Anlægsgartner', 'It-supporter'],
    ...['Social- og sundhedsassistent', 'Social- og sundhedshjælper'],
  ],
  short: ['Bogholder', 'Grafiker', 'Kvalitetstekniker', 'Disponent'],
  medium: ['Sygeplejerske', 'Pædagog', 'Fysioterapeut', 'Software developer', 'Naturvejleder'],
  long: ['Kommunikationsmedarbejder'],
};

/** Who learns needs no education yet; of the unskilled, one in three ads says that none is asked for. */
function education({ occupation, kind, index }: Conditions): EducationLevel | undefined {
  if (kind === 'apprenticeship' || kind === 'internship') return 'none';
  const level = (Object.keys(educations) as EducationLevel[]).find((one) =>
    educations[one]?.includes(occupation.name),
  );
  return level ?? (index % 3 === 0 ? 'none' : undefined);
}

const danishNeeded = new Set([
  ...['Social- og sundhedsassistent', 'Social- og sundhedshjælper', 'Sygeplejerske', 'Pædagog'],
  ...['Disponent', 'Bogholder', 'Lastbilchauffør'],
]);

function languages({ occupation, index }: Conditions): readonly string[] | undefined {
  if (occupation.name === 'Receptionist') return ['da', 'en'];
  if (occupation.inLanguage === 'en') return ['en'];
  return danishNeeded.has(occupation.name) || index % 5 === 2 ? ['da'] : undefined;
}

const littleTalk = new Set(['Husassistent', 'Stuepige', 'Lagermedarbejder', 'Industrioperatør']);

/** Besides what the ads say in sentences of their own. */
function accommodations({ occupation, kind, index }: Conditions): readonly Accommodation[] {
  return [
    ...(kind === 'flex-job' ? (['physical'] as const) : []),
    ...(littleTalk.has(occupation.name) || (kind === 'internship' && index % 2 === 0)
      ? (['language'] as const)
      : []),
  ];
}

const atADesk = new Set([
  ...['Bogholder', 'Kontorassistent', 'Grafiker', 'It-supporter', 'Kommunikationsmedarbejder'],
]);

/** `TELECOMMUTE` beside a workplace: one may choose. */
function locationType({ occupation, index }: Conditions): string | undefined {
  if (occupation.name === 'Software developer') {
    return index % 2 === 0 ? 'Fully remote' : 'TELECOMMUTE';
  }
  return atADesk.has(occupation.name) && index % 2 === 0 ? 'TELECOMMUTE' : undefined;
}

/** The conditions as schema.org has them, and in `additionalProperty` what it has no property for. */
export function conditions(vacancy: Conditions): object {
  const level = education(vacancy);
  const type = locationType(vacancy);
  const further = [
    ['languagesRequired', languages(vacancy)],
    ['accommodations', accommodations(vacancy)],
  ] as const;
  const additionalProperty = further.flatMap(([name, value]) =>
    value !== undefined && value.length > 0 ? [{ '@type': 'PropertyValue', name, value }] : [],
  );
  return {
    ...(level !== undefined && {
      educationRequirements: educationRequirements(level),
    }),
    ...(type !== undefined && { jobLocationType: type }),
    ...(additionalProperty.length > 0 && { additionalProperty }),
    // One in nine does not say how to apply.
    ...(vacancy.index % 9 !== 4 && { directApply: vacancy.index % 3 !== 1 }),
  };
}
