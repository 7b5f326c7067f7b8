/** The words of a stop. */
export const tourDetails = {
  stopNamed: (number: number, title: string) => (title === '' ? `Stop ${number}` : `Stop ${number}: ${title}`),
  nothingKnown: 'What this stop tells is not known from here: it was not public yet, or its sources are left out.',
  ask: 'Ask yourself',
  moreQuestions: 'Another question',
  previous: (number: number) => `Previous, ${number}`,
  next: (number: number, day: string) => `Next, ${number}: ${day}`,
  first: 'This is the first stop',
  end: 'The last stop',
  endOfTour: 'End the tour',
  evidence: 'The evidence for this stop',
  marks: 'How it is drawn',
  placeHints: {
    point: 'Ring: a report names the city',
    country: 'Hatched: a report names only the country',
    area: 'Waterlines: somewhere in this area',
    none: 'Tray: no place is given, so nothing is pinned',
  },
  dateHints: {
    day: 'Solid shape: a report gives the day',
    editors: 'Hollow shape: the day is ours, not in the reports',
    band: 'Band: somewhere between its two ends',
    approximate: 'Dashed lens: about then',
    'open-end': 'Chevron: no end is given',
    by: 'Fading in: no start is given',
  },
};
