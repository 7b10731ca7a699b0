import type { MunicipalityCode, RegionCode } from './types.ts';

/** The five regions by their official codes, each with the codes of its municipalities (98 together). */
const municipalitiesOf: Readonly<Record<RegionCode, string>> = {
  '1081': '773 787 810 813 820 825 840 846 849 851 860',
  '1082': '615 657 661 665 671 706 707 710 727 730 740 741 746 751 756 760 766 779 791',
  '1083': '410 420 430 440 450 461 479 480 482 492 510 530 540 550 561 563 573 575 580 607 621 630',
  '1084':
    '101 147 151 153 155 157 159 161 163 165 167 169 173 175 183 185 187 190 201 210 217 219 223 230 240 250 260 270 400',
  '1085': '253 259 265 269 306 316 320 326 329 330 336 340 350 360 370 376 390',
};

/** Codes of the regions, from north to east. */
export const regions = Object.keys(municipalitiesOf) as readonly RegionCode[];

const byMunicipality = new Map(
  regions.flatMap((region) =>
    municipalitiesOf[region].split(' ').map((code) => [code, region] as const),
  ),
);

/** The municipalities of a region. */
export function municipalitiesIn(region: RegionCode): readonly MunicipalityCode[] {
  return municipalitiesOf[region].split(' ');
}

/** The region that a municipality lies in; `undefined` for a code of none. */
export function regionOf(municipality: MunicipalityCode): RegionCode | undefined {
  return byMunicipality.get(municipality);
}
