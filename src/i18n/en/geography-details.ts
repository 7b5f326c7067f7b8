import type { SeaId } from '../../domain/geography.ts';

const seas: Record<SeaId, string> = {
  'red-sea': 'Red Sea',
  'gulf-of-aden': 'Gulf of Aden',
  'persian-gulf': 'Persian Gulf',
  'gulf-of-oman': 'Gulf of Oman',
  'arabian-sea': 'Arabian Sea',
  'mediterranean-sea': 'Mediterranean',
  'bab-el-mandeb': 'Bab el-Mandeb',
};

const shortCountries: Readonly<Record<string, string>> = { AE: 'U.A.E.' };

/** What is written on a map. */
export const geographyDetails = {
  seas,
  /** Where a country's name is too long for its shape; `Intl.DisplayNames` has the rest. */
  shortCountries,
  latitude: (degrees: number) => `${Math.abs(degrees)}°`,
  longitude: (degrees: number) => `${Math.abs(degrees)}°`,
  placeAndDate: (place: string, date: string) => `${place}, ${date}`,
  dateAndSource: (date: string, source: string) => `${date} (${source})`,
  startNotGiven: 'start not given',
  roomsNotLocated: 'Rooms drawn, not located',
};
