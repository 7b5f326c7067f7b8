import type { City, CountryLabel } from '../../domain/geography.ts';

/** Where the names of the region's countries stand: by hand, clear of the marks of the first story. */
export const countryLabels: readonly CountryLabel[] = [
  label('SAU', 'SA', [44.4, 23.3], 1),
  label('IRN', 'IR', [54.2, 32.7], 1),
  label('YEM', 'YE', [47.2, 15.9], 1),
  label('OMN', 'OM', [56.2, 20.5], 1),
  label('IRQ', 'IQ', [43.4, 32.6], 1),
  label('EGY', 'EG', [30.3, 26.8], 1),
  label('SYR', 'SY', [38.3, 35.2], 2),
  label('SDN', 'SD', [32.6, 17.0], 2),
  label('PAK', 'PK', [65.4, 28.6], 2),
  label('TUR', 'TR', [34.5, 38.9], 2),
  label('AFG', 'AF', [65.5, 33.6], 2),
  label('ETH', 'ET', [39.6, 9.4], 2),
  label('IND', 'IN', [75.5, 24.5], 2),
  label('TKM', 'TM', [59.3, 39.3], 2),
  label('ARE', 'AE', [54.1, 23.75], 3),
  label('JOR', 'JO', [36.75, 31.15], 3),
  label('KWT', 'KW', [47.2, 29.35], 3),
  label('QAT', 'QA', [51.2, 25.35], 3),
  label('ERI', 'ER', [38.1, 15.6], 3),
  label('SOM', 'SO', [46.2, 5.2], 3),
  label('LBY', 'LY', [21.5, 27.5], 2),
  label('ISR', 'IL', [34.85, 30.75], 3),
  label('DJI', 'DJ', [42.5, 11.7], 3),
];

/** Places that the story pins: no capital that stands for its government. */
export const cities: readonly City[] = [{ id: 'muscat', at: [58.593, 23.613] }];

function label(iso3: string, region: string, at: CountryLabel['at'], rank: CountryLabel['rank']): CountryLabel {
  return { iso3, region, at, rank };
}
