import type { Saying } from './saying.ts'

/** What is said of meetings that are missing, or are odd in the order of their topics. */
export const order = {
  'meeting-beyond-the-last-topic': {
    severity: 'error',
    says: {
      en: 'There is no topic for the meeting {value}: the module has four.',
      nl: 'Voor de bijeenkomst {value} is er geen onderwerp: de module heeft er vier.',
    },
    advice: {
      en: 'Leave it out, or put it in the place of another; it was not planned.',
      nl: 'Laat die weg, of zet die op de plaats van een andere; die is niet gepland.',
    },
  },
  'meeting-missing': {
    severity: 'warning',
    says: {
      en: 'A meeting is still to be arranged, and so the tasks of its topic have no deadline.',
      nl: 'Er moet nog een bijeenkomst worden afgesproken, dus de taken van het onderwerp hebben geen uiterste datum.',
    },
    advice: {
      en: 'Arrange it when you can; the module says right away, and leaves the pace to you.',
      nl: 'Spreek die af zodra je kunt; volgens de module meteen, en het tempo bepaal je zelf.',
    },
  },
  'meeting-before-the-start': {
    severity: 'warning',
    says: {
      en: 'The meeting {value} is before topic one starts.',
      nl: 'De bijeenkomst {value} is voordat onderwerp één begint.',
    },
    advice: {
      en: 'Correct the start or the meeting; both were kept.',
      nl: 'Verbeter het begin of de bijeenkomst; ze staan er allebei nog.',
    },
  },
  'meetings-out-of-order': {
    severity: 'warning',
    says: {
      en: 'The meeting {value} is before that of an earlier topic.',
      nl: 'De bijeenkomst {value} is vóór die van een eerder onderwerp.',
    },
    advice: {
      en: 'Swap the two, unless you mean to take the topics in another order; both were kept.',
      nl: 'Wissel de twee om, tenzij je de onderwerpen in een andere volgorde wilt doen; ze staan er allebei nog.',
    },
  },
  'meetings-on-one-day': {
    severity: 'warning',
    says: {
      en: 'The meeting {value} is on the same day as that of an earlier topic.',
      nl: 'De bijeenkomst {value} is op dezelfde dag als die van een eerder onderwerp.',
    },
    advice: {
      en: 'Move one of the two, unless you mean it; both were kept.',
      nl: 'Verplaats een van de twee, tenzij het zo bedoeld is; ze staan er allebei nog.',
    },
  },
} satisfies Readonly<Record<string, Saying>>
