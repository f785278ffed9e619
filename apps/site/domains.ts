import type {
  agreement,
  decideAnswer,
  decidedRecord,
  offeringTable,
  openWork,
  reasons,
  ResponseReading,
  saveWork,
  suggestFacets,
  tableCsv,
  tableMarkdown,
  tabulate,
} from '@ssi/foi'
import type { readFile } from '@ssi/foi/files'
import type { checkTable, withoutValues } from '@ssi/ndtms'
import type { readCsv } from '@ssi/ndtms/csv'
import type { CheckOptions, Decided, DomainData, Finding, Report, Schema } from '@ssi/rules'
import type { Assessment } from '@ssi/single-session'
import type { Text } from '@ssi/taxonomy'
import type { AssessedOffering } from './src/read/assess-offerings.ts'

/** What a front door says: packages add finding codes of their own, and some front doors also decide or assess. */
export interface CheckReport extends Omit<Report, 'findings'> {
  readonly findings: readonly Finding[]
  readonly decided?: Decided
  /** What each of several definitions says of the record. */
  readonly assessments?: Assessment['assessments']
}

/** The front door that checks a record, as the packages export it. */
export type CheckFunction = (input: unknown, options?: CheckOptions) => CheckReport

/** How response documents of a domain are read. */
export interface Reads {
  /** The record that a document is read into. */
  readonly record: string
  /** What the page that reads them is called. */
  readonly title: Text
  /** What else a reader may call what it does. */
  readonly synonyms: readonly string[]
  /** A response of our own writing: a static file of the site. */
  readonly example: string
  /** What reads a file; loaded beside the page when the first one is given. */
  readonly reader: () => Promise<Reader>
  /** What is done with readings; loaded in the page, without what reads. */
  readonly tools: () => Promise<ReadingTools>
  readonly next?: NextStep
}

/** A step from what was read to what another domain says of it. */
export interface NextStep {
  readonly title: string
  readonly says: string
  /** The domain and the record that it goes to. */
  readonly domain: string
  readonly record: string
  readonly load: () => Promise<(record: ResponseReading['record']) => readonly AssessedOffering[]>
}

/** How a module of a domain is planned. */
export interface Plans {
  /** The record that a plan is kept as. */
  readonly record: string
  /** What the page that plans it is called. */
  readonly title: Text
}

export interface Reader {
  readonly readFile: typeof readFile
  readonly openWork: typeof openWork
  readonly tabulate: typeof tabulate
}

export interface ReadingTools {
  readonly decideAnswer: typeof decideAnswer
  readonly decidedRecord: typeof decidedRecord
  readonly suggestFacets: typeof suggestFacets
  readonly saveWork: typeof saveWork
  readonly tabulate: typeof tabulate
  readonly offeringTable: typeof offeringTable
  readonly tableCsv: typeof tableCsv
  readonly tableMarkdown: typeof tableMarkdown
  readonly agreement: typeof agreement
  /** The sentence of each reason that a reading gives. */
  readonly reasons: typeof reasons
}

/** How tables of a domain's records are checked. */
export interface Tables {
  /** The record that a row is read into. */
  readonly record: string
  readonly load: () => Promise<TableTools>
}

export interface TableTools {
  readonly checkTable: typeof checkTable
  readonly readCsv: typeof readCsv
  readonly withoutValues: typeof withoutValues
}

/** A domain of the reference: everything its pages are rendered from and its live checks run on. */
export interface Domain {
  readonly id: string
  /** The hue of its rule and dot, in degrees; lightness and colourfulness are the same for all. */
  readonly hue: number
  readonly data: () => Promise<{ readonly default: unknown }>
  /** The front doors, by the id of the record they check; loaded when a reader first uses one. */
  readonly checks: Readonly<Record<string, () => Promise<CheckFunction>>>
  /** The schema of what a caller may choose, by the id of the record; called while the site is built. */
  readonly options?: Readonly<Record<string, () => Promise<Schema>>>
  readonly reads?: Reads
  readonly plans?: Plans
  readonly tables?: Tables
  /** Whether the package gives the Dutch label of a concept too. */
  readonly dutchLabels?: true
}

/** The domains in the order of the reference. Adding one to the site is adding one here. */
export const domains: readonly Domain[] = [
  {
    id: 'foi',
    hue: 245,
    data: () => import('@ssi/foi/data.json'),
    checks: {
      response: () => import('@ssi/foi').then(({ checkResponse }) => checkResponse),
    },
    reads: {
      record: 'response',
      title: { en: 'Read FOI responses', nl: 'FOI-antwoorden lezen' },
      synonyms: ['read responses', 'count answers', 'many files', 'antwoorden tellen'],
      example: '/examples/foi-response.txt',
      reader: async () => {
        const [{ openWork, tabulate }, { readFile }] = await Promise.all([
          import('@ssi/foi'),
          import('@ssi/foi/files'),
        ])
        return { openWork, readFile, tabulate }
      },
      tools: () => import('@ssi/foi'),
      next: {
        title: 'Are these single session interventions?',
        says: 'Each offering can be assessed by the definition of the request and by that of a Dutch page. What the response does not say stays open; marks for the trust as a whole are left out.',
        domain: 'single-session',
        record: 'offering',
        load: () => import('./src/read/assess-offerings.ts').then(({ assessOfferings }) => assessOfferings),
      },
    },
  },
  {
    id: 'single-session',
    hue: 300,
    data: () => import('@ssi/single-session/data.json'),
    dutchLabels: true,
    checks: {
      offering: () => import('@ssi/single-session').then(({ assessOffering }) => assessOffering),
      contacts: () => import('@ssi/single-session').then(({ checkContacts }) => checkContacts),
    },
    options: {
      offering: () => import('@ssi/single-session').then(({ offeringOptions }) => offeringOptions),
    },
  },
  {
    id: 'ndtms',
    hue: 150,
    data: () => import('@ssi/ndtms/data.json'),
    checks: {
      intervention: () => import('@ssi/ndtms').then(({ checkIntervention }) => checkIntervention),
      provider: () => import('@ssi/ndtms').then(({ checkProvider }) => checkProvider),
    },
    options: {
      intervention: () => import('@ssi/ndtms').then(({ interventionOptions }) => interventionOptions),
    },
    tables: {
      record: 'intervention',
      load: async () => {
        const [{ checkTable, withoutValues }, { readCsv }] = await Promise.all([
          import('@ssi/ndtms'),
          import('@ssi/ndtms/csv'),
        ])
        return { checkTable, readCsv, withoutValues }
      },
    },
  },
  {
    id: 'models-of-care',
    hue: 40,
    data: () => import('@ssi/models-of-care/data.json'),
    checks: {
      activity: () => import('@ssi/models-of-care').then(({ decideActivity }) => decideActivity),
      'other-structured-treatment': () =>
        import('@ssi/models-of-care').then(
          ({ checkOtherStructuredTreatment }) => checkOtherStructuredTreatment,
        ),
      'therapy-delivery': () =>
        import('@ssi/models-of-care').then(({ checkTherapyDelivery }) => checkTherapyDelivery),
    },
  },
  {
    id: 'training',
    hue: 330,
    data: () => import('@ssi/training/data.json'),
    checks: {
      progress: () => import('@ssi/training').then(({ checkProgress }) => checkProgress),
      dose: () => import('@ssi/training').then(({ checkDose }) => checkDose),
      applicant: () => import('@ssi/training').then(({ checkApplicant }) => checkApplicant),
    },
    options: {
      applicant: () => import('@ssi/training').then(({ applicantOptions }) => applicantOptions),
    },
    plans: { record: 'progress', title: { en: 'Plan the training module', nl: 'Plan de trainingsmodule' } },
  },
]

/** The published data of a domain. Called while the site is built; no page loads it whole. */
export async function dataOf(domain: Domain): Promise<DomainData> {
  const data = await domain.data()
  return data.default as DomainData
}
