/** What the drawings show, in words, for those who do not see them. */
export const pictures = {
  timeline: {
    window: (from: string, to: string) => `The lanes show ${from} to ${to}.`,
    nothing: (day: string) => `Nothing is marked on ${day}.`,
    underWay: (day: string, events: string) => `Under way on ${day}: ${events}.`,
    newInPrint: (day: string, events: string) => `Became public on ${day}: ${events}.`,
    newOfChoice: (day: string, events: string) => `New in the chosen sources on ${day}: ${events}.`,
    month: (month: string, count: number) => `${month} (${count})`,
    most: (months: string) => `Most events begin in ${months}.`,
    mostInPrint: (months: string) => `Most became public in ${months}.`,
    mostOfChoice: (months: string) => `Most are new in the chosen sources in ${months}.`,
  },
};
