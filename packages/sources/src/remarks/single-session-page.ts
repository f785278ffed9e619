import { cite, type SourceDocument } from '@ssi/taxonomy'
import { singleSessionPublications as publications } from '../publications/single-session.ts'

/** Verified outside facts about it, and what could not be verified. */
export const singleSessionPageRemarks = {
  notes: [
    {
      text: {
        en: 'Helen van Empel, whose name the site bears, is a co-founder of One Session.',
        nl: 'Helen van Empel, naar wie de site heet, is medeoprichter van One Session.',
      },
      cite: cite(publications.firstCourse),
    },
    {
      text: {
        en: 'Yet calls itself “Yet – One Session”: each talk is complete, no follow-up is planned and the initiative is the client’s.',
        nl: 'Yet noemt zich “Yet – One Session”: ieder gesprek is af, er staat geen vervolg gepland en het initiatief is aan de cliënt.',
      },
      cite: cite(publications.yet),
    },
    {
      text: {
        en: 'Two meta-analyses of 2017 agree with the page’s findings in direction: one of 50 trials of single sessions with 10,508 young people, one of 447 studies of full-length therapy with 30,431. That the page’s chart rests on them is inference.',
        nl: 'Twee meta-analyses uit 2017 wijzen dezelfde kant op als de bevindingen van de pagina: een van 50 trials met eenmalige sessies onder 10.508 jongeren, een van 447 studies naar therapie van volle lengte onder 30.431. Dat de grafiek van de pagina daarop berust, is een gevolgtrekking.',
      },
      cite: [cite(publications.schleiderWeisz2017), cite(publications.weisz2017)],
    },
    {
      text: {
        en: 'There is criticism: moderate evidence with short follow-up, and an officer of the association NVP who calls the promise an illusion.',
        nl: 'Er is kritiek: matig bewijs met korte follow-up, en een medewerker van de vereniging NVP die de belofte een illusie noemt.',
      },
      cite: cite(publications.criticism),
    },
  ],
  openQuestions: [
    {
      en: 'Where the page’s chart comes from and where its two lost links led.',
      nl: 'Waar de grafiek van de pagina vandaan komt en waar de twee verloren links heen gingen.',
    },
    {
      en: 'In which year One Session took the name Yet, and who the six experts are.',
      nl: 'In welk jaar One Session de naam Yet kreeg, en wie de zes experts zijn.',
    },
    {
      en: 'Whether the third book holds the work of over twenty experts, as its blurb says.',
      nl: 'Of aan het derde boek meer dan twintig experts meewerkten, zoals de aanprijzing zegt.',
    },
    {
      en: 'Who wrote the page: its byline names nobody.',
      nl: 'Wie de pagina schreef: onderaan staat geen naam.',
    },
  ],
} satisfies Partial<SourceDocument>
